import { describe, expect, test } from 'vitest';
import { preferQuote, wantedBy } from '../../../src/answer/citation/prefer-quote.js';
import type { EvidenceFeatures } from '../../../src/answer/evidence/evidence.js';
import type { RankedEvidence } from '../../../src/answer/evidence/rank-evidence.js';
import { SPEAKER_FIT } from '../../../src/answer/evidence/speaker-fit.js';
import type { Quote } from '../../../src/quotes/quote.js';
import type { Statement } from '../../../src/quotes/statement.js';

const FEATURES = { answerType: 1 } as EvidenceFeatures;
const sentence: RankedEvidence = {
  ...{ start: 0, end: 100, passage: 0, article: 0, quote: null, statement: null },
  ...{ features: FEATURES, strength: 9 },
};

function quote(end: number, speaker: string | null, features = FEATURES): RankedEvidence {
  const place = { start: 1, end };
  return { ...sentence, ...place, features, strength: 4, quote: { ...place, speaker } as Quote };
}

test('a sentence that mostly is a quote is shown as that quote, with its own strength', () => {
  const said = quote(70, 'Anne Roux');
  expect(preferQuote(sentence, [sentence, said])).toEqual({ ...said, strength: 9 });
});

test('a sentence of a longer quote is shown as all of it', () => {
  const said = quote(180, 'Anne Roux');
  expect(preferQuote(sentence, [sentence, said])).toEqual({ ...said, strength: 9 });
});

test.each([
  ['the quote is a small part of it', quote(30, 'Anne Roux')],
  ['nobody is credited with the quote', quote(70, null)],
  ['only the rest shows what is asked for', quote(70, 'Anne Roux', { ...FEATURES, answerType: 0 })],
  ['the quote stands in another article', { ...quote(70, 'Anne Roux'), article: 1 }],
])('a sentence stays where %s', (_, other) => {
  expect(preferQuote(sentence, [sentence, other])).toBe(sentence);
});

test('where somebody’s words are asked for, a quarter of the sentence is enough', () => {
  const said = quote(30, 'Anne Roux');
  expect(preferQuote(sentence, [sentence, said], 'words')).toEqual({ ...said, strength: 9 });
  expect(preferQuote(sentence, [sentence, said])).toBe(sentence);
});

test('who says something is told by the name over their words', () => {
  const said = quote(70, 'Anne Roux', { ...FEATURES, answerType: 0 });
  expect(preferQuote(sentence, [sentence, said], 'a speaker')).toEqual({ ...said, strength: 9 });
  expect(preferQuote(sentence, [sentence, said], 'words')).toBe(sentence);
  const question = { wantsQuote: true, speaker: null, topic: [{ text: 'bridge', weight: 1 }] };
  expect(wantedBy({ ...question, answerType: 'person' })).toBe('a speaker');
  expect(wantedBy({ ...question, answerType: 'date' })).toBe('words');
});

test('where any words of somebody’s are wanted, each quote of theirs is enough, and nobody else’s', () => {
  const theirs = { ...FEATURES, speaker: SPEAKER_FIT.quoted };
  const said = quote(10, 'Anne Roux', theirs);
  expect(preferQuote(sentence, [sentence, said], 'any words')).toEqual({ ...said, strength: 9 });
  expect(preferQuote(sentence, [sentence, said], 'words')).toBe(sentence);
  const others = quote(10, 'Paul Martin', { ...FEATURES, speaker: SPEAKER_FIT.other });
  expect(preferQuote(sentence, [sentence, others], 'any words')).toBe(sentence);
});

describe('a sentence right before a quotation', () => {
  const before: RankedEvidence = { ...sentence, features: { ...FEATURES, quotes: 0 } };
  const behind = (start: number, features = FEATURES): RankedEvidence => {
    const place = { start, end: start + 50 };
    return { ...before, ...place, features, strength: 4, quote: { ...place, speaker: 'Anne Roux' } as Quote };
  };

  test.each(['words', 'any words'] as const)('introduces it where %s are wanted', (wanted) => {
    const said = behind(103);
    expect(preferQuote(before, [before, said], wanted)).toEqual({ ...said, strength: 9 });
  });

  test('stays where a sentence is wanted', () => {
    expect(preferQuote(before, [before, behind(103)], 'a sentence')).toBe(before);
  });

  test.each([
    ['something stands between', before, behind(130)],
    ['it is another paragraph’s', before, { ...behind(103), passage: 1 }],
    ['it holds words itself', { ...before, features: { ...FEATURES, quotes: 0.1 } }, behind(103)],
    ['it reports some itself', { ...before, statement: {} as Statement }, behind(103)],
    ['only it shows what is asked for', before, behind(103, { ...FEATURES, answerType: 0 })],
  ])('stays where %s', (_, own, said) => {
    expect(preferQuote(own, [own, said], 'words')).toBe(own);
  });
});
