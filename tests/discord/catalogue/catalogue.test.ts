import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/discord/catalogue/choose-language.js';
import { commandsEn } from '../../../src/discord/catalogue/commands-en.js';
import { commandsFr } from '../../../src/discord/catalogue/commands-fr.js';
import { en } from '../../../src/discord/catalogue/en.js';
import { fr } from '../../../src/discord/catalogue/fr.js';

/** Every path to a word or a sentence, with the number of things that the sentence takes. */
function paths(catalogue: object, prefix = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null) return paths(value, `${prefix}${key}.`);
    return [`${prefix}${key}${typeof value === 'function' ? `(${value.length})` : ''}`];
  });
}

test('both languages have the same keys, which take as much', () => {
  expect(paths(fr)).toEqual(paths(en));
  expect(paths(commandsFr)).toEqual(paths(commandsEn));
});

test('no sentence is the same in both but for names and signs', () => {
  const sentences = (catalogue: object): string[] =>
    Object.values(catalogue).flatMap((value) =>
      typeof value === 'object' && value !== null
        ? sentences(value)
        : typeof value === 'string'
          ? [value]
          : [],
    );
  const shared = sentences(en).filter((sentence) => sentences(fr).includes(sentence));
  expect(shared).toEqual(['Articles']);
});

test.each([
  [{ locale: 'fr', question: 'en', setting: 'en', server: 'en-US' }, 'fr'],
  [{ locale: 'de', question: 'fr', setting: 'en', server: 'en-US' }, 'fr'],
  [{ locale: null, question: 'other', setting: 'fr', server: 'en-US' }, 'fr'],
  [{ locale: null, question: null, setting: null, server: 'fr' }, 'fr'],
  [{ locale: 'de', question: 'other', setting: null, server: 'de' }, 'en'],
  [{}, 'en'],
] as const)('out of %j chooses %s', (signs, language) => {
  expect(chooseLanguage(signs)).toBe(language);
});
