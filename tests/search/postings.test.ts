import { expect, test } from 'vitest';
import { documentsWithAll, holdsTerm } from '../../src/search/postings.js';
import { buildPostings } from '../fixtures/build-postings.js';

const postings = buildPostings([[1, 0, 1], [], [1, 2]], 3);

test('lists for each term the documents that hold it, with how often', () => {
  const of = (term: number) => {
    const { documents, frequencies } = postings.of(term);
    return Array.from(documents, (document, i) => [document, frequencies[i]]);
  };
  expect(of(0)).toEqual([[0, 1]]);
  expect(of(1)).toEqual([
    [0, 2],
    [2, 1],
  ]);
  expect(of(2)).toEqual([[2, 1]]);
  expect(of(9)).toEqual([]);
  expect([0, 1, 2, 9].map((term) => postings.documentsWith(term))).toEqual([1, 2, 1, 0]);
});

test('knows how long documents are', () => {
  expect([...postings.lengths]).toEqual([3, 0, 2]);
  expect(postings.averageLength).toBeCloseTo(5 / 3);
});

test('finds the documents that hold all of several terms', () => {
  expect([...documentsWithAll(postings, [0, 1])]).toEqual([[0, 1]]);
  expect([...documentsWithAll(postings, [0, 2])]).toEqual([]);
});

test('tells whether a document holds a term', () => {
  const held = [0, 1, 2].map((document) => [0, 1, 2].map((term) => holdsTerm(postings, document, term)));
  expect(held).toEqual([
    [true, true, false],
    [false, false, false],
    [false, true, true],
  ]);
  expect(holdsTerm(postings, 0, 99)).toBe(false);
});

test('counts a term of a document up to 65,535 times, and all of its words', () => {
  const { of, lengths } = buildPostings([Array<number>(70_000).fill(0)], 1);
  expect([...of(0).frequencies]).toEqual([0xffff]);
  expect([...lengths]).toEqual([70_000]);
});
