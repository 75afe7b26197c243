import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topDocuments } from '../../src/search/top-documents.js';

test('gives what sorting all scores would give', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 0, max: 6 }), (list, count) => {
      const scores = Float32Array.from(list);
      const sorted = list
        .map((score, document) => ({ score, document }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.document - b.document)
        .slice(0, count);
      expect(topDocuments(scores, count)).toEqual(sorted.map(({ document }) => document));
    }),
  );
});

test('leaves out what is not accepted before it counts', () => {
  expect(topDocuments(Float32Array.from([5, 4, 3, 2]), 2, (document) => document % 2 === 1)).toEqual([1, 3]);
});
