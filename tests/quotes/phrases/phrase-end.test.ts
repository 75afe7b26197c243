import { expect, test } from 'vitest';
import { languageOf } from '../../../src/languages/languages.js';
import { languageData } from '../../../src/quotes/language-data.js';
import { readPhrase } from '../../../src/quotes/phrases/read-phrase.js';
import { tokenize } from '../../../src/quotes/sentences/tokenize.js';

const data = {
  fr: languageData(languageOf('fr').attribution),
  en: languageData(languageOf('en').attribution),
};

/** The phrase with which the words begin. */
function firstPhrase(language: 'fr' | 'en', text: string): string | undefined {
  const tokens = tokenize(text, { start: 0, end: text.length }, [], data[language]);
  return readPhrase(tokens, 0, tokens.length, 0, data[language])?.text;
}

test.each([
  ['the name of a firm', 'fr', 'le cabinet Paul Morel & Fils dit', 'le cabinet Paul Morel & Fils'],
  ['a superlative', 'fr', 'le fonctionnaire le plus expérimenté dit', 'le fonctionnaire le plus expérimenté'],
  ['a short bracket', 'fr', 'le député (PS) de Paris dit', 'le député (PS) de Paris'],
  ['what belongs to an office', 'fr', "l'épidémiologiste en chef dit", "l'épidémiologiste en chef"],
  ['a party', 'fr', 'le maire Les Républicains de la ville', 'le maire Les Républicains de la ville'],
  ['a complement', 'fr', 'le président de la région dit', 'le président de la région'],
  ['a possessor', 'en', "the party's leader said", "the party's leader"],
  [
    'a joined complement',
    'fr',
    "le ministre de l'énergie et du climat dit",
    "le ministre de l'énergie et du climat",
  ],
  [
    'a name beyond its office',
    'fr',
    "la secrétaire d'État à la Jeunesse Sarah Dupont dit",
    "la secrétaire d'État à la Jeunesse Sarah Dupont",
  ],
  [
    'the nouns up to a calling',
    'en',
    'Clinton communications director said',
    'Clinton communications director',
  ],
] as const)('a phrase goes on over %s', (_, language, text, phrase) => {
  expect(firstPhrase(language, text)).toBe(phrase);
});

test.each([
  ['a word behind a bare name', 'fr', 'Morel travaille ici', 'Morel'],
  [
    'a word behind a given name and a surname',
    'fr',
    'le ministre Paul Morel bougonne',
    'le ministre Paul Morel',
  ],
  ['a bracket that is long', 'fr', 'le maire ( qui a été élu il y a deux ans ) dit', 'le maire'],
  ['a sign', 'fr', 'le maire, élu', 'le maire'],
  ['the manner of speaking', 'fr', "Morel d'une voix neutre", 'Morel'],
  ['an infinitive', 'fr', "le maire d'envoyer un message", 'le maire'],
  ['another phrase joined to it', 'fr', 'le maire et le préfet', 'le maire'],
  ['a verb', 'fr', 'le maire a parlé', 'le maire'],
  ['a participle with a complement', 'en', 'the letter posted by him', 'the letter'],
  ['a time', 'en', 'the mayor Monday', 'the mayor'],
  ['a title', 'fr', 'France Inter M. Morel', 'France Inter'],
] as const)('a phrase ends before %s', (_, language, text, phrase) => {
  expect(firstPhrase(language, text)).toBe(phrase);
});
