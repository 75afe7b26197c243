import { describe, expect, test } from 'vitest';
import { matchMeaning, questionMeaning } from '../../../src/answer/evidence/meaning-match.js';
import { coverage } from '../../../src/answer/evidence/term-hits.js';
import { termWordsIn } from '../../../src/search/term-words.js';
import type { Meaning, ReadMeaning } from '../../../src/search/word-meanings.js';
import { fold } from '../../../src/text/fold.js';
import { wordsOf } from '../../../src/text/words.js';

const WORDS: Readonly<Record<string, readonly [weight: number, ...vector: readonly number[]]>> = {
  // Says nothing of what a text is about.
  the: [0.1, 1, 0, 0],
  fire: [0.8, 1, 0, 0],
  blaze: [0.9, 0.8, 0.6, 0],
  destroyed: [0.6, 0, 0, 1],
  incendie: [0.8, 0.96, 0.28, 0],
  bakery: [0.9, 0, 1, 0],
};
const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(WORDS).map(([word, [weight, ...vector]]) => [
    word,
    { weight, vector: Float32Array.from(vector) },
  ]),
);
const read: ReadMeaning = (word, language) =>
  (word === 'incendie') === (language === 'fr') ? (MEANINGS.get(word) ?? null) : null;

function asked(...words: readonly string[]) {
  const question = questionMeaning({ words: new Set(words), topic: [], language: 'en' }, read);
  if (!question) throw new Error('no meaning');
  return question;
}

/** How near a text, or the span of it that holds `part`, comes to a question. */
function match(question: readonly string[], text: string, part = text, language: 'en' | 'fr' = 'en') {
  const terms = wordsOf(text).map((word) => fold(word.text));
  const numberOfPrinted = new Map(wordsOf(text).map((word, term) => [word.text, term]));
  const words = termWordsIn(text, { start: 0, end: text.length }, { numberOfPrinted }, new Set());
  const meaning = asked(...question);
  const found = matchMeaning(meaning, words, (term) => read(terms[term] ?? '', language));
  const start = text.indexOf(part);
  const span = { start, end: start + part.length };
  const weights = meaning.words.map(({ weight }) => weight);
  return {
    alignment: coverage(found(span).nearness, weights),
    similarity: found(span).similarity,
    strangers: found(span).strangers,
  };
}

describe('the meaning of a question', () => {
  test('is that of the words that tell something, of its topic, too, once each', () => {
    const topic = ['Blaze', 'Fire'].map((text) => ({ text, weight: 1 }));
    const words = new Set(['the', 'fire', 'nothing']);
    const question = questionMeaning({ words, topic, language: 'en' }, read);
    expect(question?.words).toEqual([MEANINGS.get('fire'), MEANINGS.get('blaze')]);
    expect(Math.hypot(...(question?.whole ?? []))).toBeCloseTo(1, 6);
  });

  test('is not known where no meanings are', () => {
    expect(questionMeaning({ words: new Set(['fire']), topic: [], language: 'en' }, null)).toBeNull();
  });
});

describe('alignment', () => {
  test('is the share of the words asked that a word of the span is near to, from the same word down to a stranger', () => {
    expect(match(['fire'], 'A fire').alignment).toBeCloseTo(1, 6);
    expect(match(['fire'], 'A blaze').alignment).toBeCloseTo((0.8 - 0.3) / 0.7, 6);
    expect(match(['fire'], 'The bakery').alignment).toBeCloseTo(0, 6);
  });

  test('takes for each word the nearest, and weighs it by what it tells', () => {
    expect(match(['fire', 'destroyed'], 'The bakery destroyed').alignment).toBeCloseTo(0.6 / 1.4, 6);
    expect(match(['fire', 'destroyed'], 'Fire, blaze, bakery').alignment).toBeCloseTo(0.8 / 1.4, 6);
  });

  test('reads the words of the span alone, in the language of the article', () => {
    expect(match(['fire'], 'A fire. The bakery.', 'The bakery').alignment).toBeCloseTo(0, 6);
    expect(match(['fire'], 'Un incendie', undefined, 'fr').alignment).toBeCloseTo((0.96 - 0.3) / 0.7, 6);
    expect(match(['fire'], 'Un incendie').alignment).toBeCloseTo(0, 6);
  });

  test('is 0 for a question whose words mean nothing that is known', () => {
    expect(match(['the', 'nothing'], 'A fire')).toMatchObject({ alignment: 0, similarity: 0 });
  });
});

describe('similarity', () => {
  test('is the cosine of all words asked with all of the span, by what they tell', () => {
    expect(match(['fire'], 'The fire').similarity).toBeCloseTo(1, 6);
    expect(match(['fire'], 'Fire, bakery').similarity).toBeCloseTo(0.8 / Math.hypot(0.8, 0.9), 6);
  });

  test('is 0 where nothing of the span is known', () => {
    expect(match(['fire'], 'The unheard-of').similarity).toBe(0);
    expect(match(['fire'], 'A fire. The rest.', 'The rest').similarity).toBe(0);
  });

  test('counts a word that stands there twice once', () => {
    expect(match(['fire'], 'Fire, bakery, bakery').similarity).toBe(
      match(['fire'], 'Fire, bakery').similarity,
    );
  });
});

describe('strangers', () => {
  test('are the words of the span that come near none of those asked', () => {
    expect(match(['fire'], 'A blaze destroyed the bakery').strangers).toBe(2);
    expect(match(['fire', 'bakery'], 'A blaze destroyed the bakery').strangers).toBe(1);
    expect(match(['fire'], 'A blaze destroyed the bakery', 'A blaze').strangers).toBe(0);
  });
});
