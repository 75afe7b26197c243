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

/** Wordings that read badly aloud, and the ones that they would come back in. */
const BAD = [
  /Plus de /,
  /là-dessus/,
  /rien d’autre ne la dit/,
  /d’office/,
  /pas de telle citation/,
  /^(?:Retour|Suite|Back)$/,
  /Quotes of/,
  /nothing else tells/,
  /If it stays/,
  /(?:keep|else) of you/,
  /garde (?:rien d’autre )?de vous/,
  /not a quote|pas une citation/,
  /👍|👎/u,
];

/** Everything that a catalogue says, its sentences filled in. */
function said(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((value) => {
    if (typeof value === 'object' && value !== null) return said(value);
    if (typeof value !== 'function') return [String(value)];
    const gaps = [2, 'x', ['x', 'y']];
    return gaps.flatMap((gap) => {
      try {
        return [String(value(...Array.from({ length: value.length }, () => gap)))];
      } catch {
        return [];
      }
    });
  });
}

test.each([
  ['en', en],
  ['fr', fr],
  ['commands in English', commandsEn],
  ['commands in French', commandsFr],
])('reads well aloud: %s', (_, catalogue) => {
  const sentences = said(catalogue);
  expect(sentences.length).toBeGreaterThan(40);
  expect(sentences.filter((sentence) => BAD.some((bad) => bad.test(sentence)))).toEqual([]);
});

test.each([
  ['Anna Moreau', '2 citations d’Anna Moreau'],
  ['**Anna Moreau**', '2 citations d’**Anna Moreau**'],
  ['**Élodie**', '2 citations d’**Élodie**'],
  ['Lavrov', '2 citations de Lavrov'],
  ['Le Pen', '2 citations de Le Pen'],
  ['Le ministère', '2 citations du ministère'],
  ['**La Russie**', '2 citations de **la Russie**'],
  ['Les autorités', '2 citations des autorités'],
])('puts "de" before %s', (name, words) => {
  expect(fr.quotes.by(2, name)).toBe(words);
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
