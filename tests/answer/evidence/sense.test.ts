import { describe, expect, test } from 'vitest';
import { senseAfter, senseReader, senseWeights } from '../../../src/answer/evidence/sense.js';

const term = (word: string) => ({ word, weight: 1, matches: new Map(), phrases: [], by: 'word' }) as const;
const span = { start: 0, end: 10 };

describe('what a span says of a question', () => {
  const places: Readonly<Record<string, number>> = { old: 1, bridge: 0 };
  const meaning = { placeOf: (word: string) => places[word] ?? -1 } as Parameters<typeof senseReader>[1];
  const match = () => ({ nearness: [0.3, 0.7], strangers: 0, similarity: 0 });

  test('is a term that it holds, or a word near in meaning to one of it', () => {
    const hits = [[{ at: 2, similarity: 0.9 }], [], []];
    const read = senseReader([term('bridge'), term('old bridge'), term('Roux')], meaning);
    expect(read(hits, match)(span)).toEqual({ words: [0.3, 0.7], terms: [0.9, 0.7, 0] });
  });

  test('is what it holds where no meanings are known', () => {
    const read = senseReader([term('bridge')], null);
    expect(read([[{ at: 2, similarity: 0.9 }]], null)(span)).toEqual({ words: [], terms: [0.9] });
  });
});

test('what few sentences of an article speak of counts more', () => {
  const sentences = [
    { words: [1, 0], terms: [1, 1] },
    { words: [1, 0], terms: [1, 0] },
    { words: [1, 1], terms: [1, 0] },
  ];
  const { words, terms } = senseWeights({ words: [1, 1], terms: [2, 0] }, sentences);
  expect(words[1]).toBeGreaterThan(words[0] ?? 0);
  expect(terms[0]).toBeCloseTo(2 * (words[0] ?? 0), 6);
  expect(terms[1]).toBe(0);
});

test('what was said right before is said still, a little less with each sentence', () => {
  const said = (one: number, other: number) => ({ words: [one], terms: [one, other] });
  expect(senseAfter(said(0.2, 0.7), [said(1, 0.5), said(1, 1)])).toEqual({
    words: [0.8],
    terms: [0.8, 0.7],
  });
  expect(senseAfter(said(0.2, 0.7), [])).toEqual(said(0.2, 0.7));
});
