import { expect, test } from 'vitest';
import { type SpokenOf, whoFits } from '../../../src/answer/question/spoken-of.js';

const somebody = (name: string, kind: SpokenOf['kind'] = 'person'): SpokenOf => ({
  name,
  kind,
  aliases: [],
  at: 0,
});
const PEOPLE = [
  somebody('Lorne Quist'),
  somebody('Anne Roux'),
  somebody('Paul Blanc'),
  somebody('UNESCO', 'institution'),
];
const SHE = { gender: 'f', number: 'singular' } as const;

test('the first whom a pronoun may stand for is meant, the sex of some being unknown', () => {
  expect(whoFits(SHE, PEOPLE)?.name).toBe('Lorne Quist');
  expect(whoFits(SHE, PEOPLE.slice(1))?.name).toBe('Anne Roux');
  expect(whoFits({ gender: 'm', number: 'singular' }, PEOPLE.slice(1))?.name).toBe('Paul Blanc');
});

test('a pronoun of either sex stands for any person', () => {
  expect(whoFits({ gender: 'either', number: 'singular' }, PEOPLE.slice(2))?.name).toBe('Paul Blanc');
});

test('a plural stands for a body, a singular for none', () => {
  expect(whoFits({ gender: 'either', number: 'plural' }, PEOPLE)?.name).toBe('UNESCO');
  expect(whoFits({ gender: 'either', number: 'plural' }, PEOPLE.slice(0, 3))).toBeNull();
  expect(whoFits(SHE, PEOPLE.slice(3))).toBeNull();
});
