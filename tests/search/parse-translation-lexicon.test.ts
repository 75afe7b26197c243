import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeLexicon } from '../../embeddings/training/lexicon/write-lexicon.js';
import { ModelError } from '../../src/errors.js';
import { parseTranslationLexicon } from '../../src/search/parse-translation-lexicon.js';

const bytes = writeLexicon([
  { english: 'war', french: 'guerre', toFrench: 0.8, toEnglish: 0.8 },
  { english: 'war', french: 'conflit', toFrench: 0.2, toEnglish: 0.2 },
  { english: 'conflict', french: 'conflit', toFrench: 0.6, toEnglish: 0.6 },
  { english: 'prime minister', french: 'premier ministre', toFrench: 1, toEnglish: 1 },
  { english: 'zurich', french: 'zürich', toFrench: 1, toEnglish: 1 },
]);

describe('a translation lexicon', () => {
  const lexicon = parseTranslationLexicon(bytes);

  it('gives the translations of a word, best first, relative to the best', () => {
    const translations = lexicon.translate('war', 'en');
    expect(translations.map(({ word }) => word)).toEqual(['guerre', 'conflit']);
    expect(translations[0]?.weight).toBe(1);
    expect(translations[1]?.weight).toBeCloseTo(0.25, 2);
  });

  it('is relative to the best of the other language when it is asked from there', () => {
    const [first, second] = lexicon.translate('conflit', 'fr');
    expect(first).toEqual({ word: 'conflict', weight: 1 });
    expect(second?.word).toBe('war');
    expect(second?.weight).toBeCloseTo(1 / 3, 2);
  });

  it('knows phrases and says how long they get', () => {
    expect(lexicon.translate('prime minister', 'en')).toEqual([{ word: 'premier ministre', weight: 1 }]);
    expect(lexicon.longestPhrase).toEqual({ en: 2, fr: 2 });
  });

  it('finds words beyond ASCII', () => {
    expect(lexicon.translate('zürich', 'fr')).toEqual([{ word: 'zurich', weight: 1 }]);
  });

  it('gives nothing for words it does not know and words of the other language', () => {
    for (const word of ['', 'a', 'wars', 'zzz']) expect(lexicon.translate(word, 'en')).toEqual([]);
    expect(lexicon.translate('guerre', 'en')).toEqual([]);
  });

  it('knows what its words and phrases begin with, in their own language', () => {
    for (const letters of ['', 'w', 'conf', 'prime ', 'prime minister', 'zurich']) {
      expect(lexicon.knowsBeginning(letters, 'en')).toBe(true);
    }
    for (const letters of ['wars', 'guerre', 'prime ministers', 'zz']) {
      expect(lexicon.knowsBeginning(letters, 'en')).toBe(false);
    }
    expect(lexicon.knowsBeginning('zü', 'fr')).toBe(true);
    expect(lexicon.knowsBeginning('w', 'other')).toBe(false);
  });

  it('opens bytes that do not start on a multiple of four', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(parseTranslationLexicon(shifted.subarray(1)).translate('conflict', 'en')).toEqual([
      { word: 'conflit', weight: 1 },
    ]);
  });
});

describe('damaged lexicon bytes', () => {
  it('are refused when they are cut short at any place', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => parseTranslationLexicon(bytes.slice(0, length))).toThrow(ModelError);
    }
  });

  it('are refused when any bit is flipped', () => {
    for (let index = 0; index < bytes.length; index += 1) {
      const flipped = bytes.slice();
      flipped[index] = (flipped[index] as number) ^ 0x10;
      expect(() => parseTranslationLexicon(flipped), `byte ${index}`).toThrow(ModelError);
    }
  });

  it('are refused with a line that says what to do', () => {
    expect(() => parseTranslationLexicon(new Uint8Array(100))).toThrow(
      /damaged \(.+\)\. Restore embeddings\/models/,
    );
  });
});

describe('the lexicon that ships with the built-in model', () => {
  const path = new URL('../../embeddings/models/static-fr-en/lexicon.bin', import.meta.url);
  const lexicon = parseTranslationLexicon(readFileSync(path));

  it('translates everyday words both ways', () => {
    expect(lexicon.translate('government', 'en')[0]?.word).toBe('gouvernement');
    expect(lexicon.translate('guerre', 'fr')[0]?.word).toBe('war');
  });
});
