import { describe, expect, test } from 'vitest';
import type { TranslationLexicon } from '../../src/search/translation-lexicon.js';
import { meaningReader } from '../../src/search/word-meanings.js';
import { formatWordVectors, parseWordVectors } from '../../src/search/word-vectors.js';

const VECTORS = parseWordVectors(
  formatWordVectors([
    { word: 'of', vector: [0, 0, 1] },
    { word: 'fire', vector: [1, 0, 0] },
    { word: 'brigade', vector: [0, 1, 0] },
    { word: 'blaze', vector: [0.6, 0.8, 0] },
    { word: 'quimper', vector: [0, 0.6, 0.8] },
  ]),
);
const TRANSLATIONS: Readonly<Record<string, readonly (readonly [word: string, weight: number])[]>> = {
  feu: [['fire', 1]],
  incendie: [
    ['fire', 1],
    ['blaze', 0.5],
    ['conflagration', 0.4],
  ],
  pompiers: [['fire brigade', 1]],
  sinistre: [['conflagration', 1]],
};
const LEXICON: TranslationLexicon = {
  longestPhrase: { en: 2, fr: 1 },
  translate: (text, from) =>
    from === 'fr' ? (TRANSLATIONS[text] ?? []).map(([word, weight]) => ({ word, weight })) : [],
  knowsBeginning: () => false,
  related: () => [],
};
const read = meaningReader(VECTORS, LEXICON);
const vectorOf = (...[word, language]: Parameters<typeof read>) => [...(read(word, language)?.vector ?? [])];

describe('what a word means', () => {
  test('is its own vector in English, a unit vector', () => {
    const [x = 0, y = 0, z] = vectorOf('blaze', 'en');
    expect([x, y, z]).toEqual([expect.closeTo(0.6, 2), expect.closeTo(0.8, 2), 0]);
    expect(Math.hypot(x, y)).toBeCloseTo(1, 6);
  });

  test('is in French what its translations mean, each as strongly as it stands for the word', () => {
    expect(vectorOf('feu', 'fr')).toEqual(vectorOf('fire', 'en'));
    const [x = 0, y = 0] = vectorOf('incendie', 'fr');
    expect(y / x).toBeCloseTo((0.5 * 0.8) / (1 + 0.5 * 0.6), 2);
  });

  test('is of a phrase that translates it what its words mean together, the rarer the more', () => {
    const [fire = 0, brigade = 0] = vectorOf('pompiers', 'fr');
    expect(brigade).toBeGreaterThan(fire);
    expect(fire).toBeGreaterThan(0.5);
  });

  test('is that of the same letters in English where it has no translation, as names have none', () => {
    expect(vectorOf('quimper', 'fr')).toEqual(vectorOf('quimper', 'en'));
    expect(vectorOf('quimper', 'other')).toEqual(vectorOf('quimper', 'en'));
  });

  test('is not known where neither it nor any translation has a vector', () => {
    expect(read('ploermel', 'fr')).toBeNull();
    expect(read('sinistre', 'fr')).toBeNull();
    expect(read('feu', 'en')).toBeNull();
  });

  test('counts the less the commoner the word, over 0 to 1', () => {
    const weights = ['of', 'fire', 'blaze', 'quimper'].map((word) => read(word, 'en')?.weight ?? 0);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(Math.min(...weights)).toBeGreaterThan(0);
    expect(Math.max(...weights)).toBeLessThan(1);
  });

  test('is known of English words without a lexicon', () => {
    const alone = meaningReader(VECTORS, undefined);
    expect(alone('fire', 'fr')?.vector).toEqual(read('fire', 'en')?.vector);
    expect(alone('incendie', 'fr')).toBeNull();
  });

  test('is read once', () => {
    expect(read('blaze', 'en')).toBe(read('blaze', 'en'));
  });
});
