import { describe, expect, test } from 'vitest';
import { verbs as englishVerbs } from '../../src/languages/english/reporting-verbs.js';
import { verbs as frenchVerbs } from '../../src/languages/french/reporting-verbs.js';
import { languageOf } from '../../src/languages/languages.js';
import { entries } from '../../src/languages/words/entries.js';

const french = languageOf('fr').attribution.lexicon;
const english = languageOf('en').attribution.lexicon;

test('a lexicon is built once', () => {
  expect(languageOf('fr').attribution.lexicon).toBe(french);
  expect(french.roles).toBe(french.roles);
});

describe('verbs', () => {
  test.each([
    ['dit', 'dire', 'say'],
    ['tweeté', 'tweeter', 'write'],
    ['estimait', 'estimer', 'think'],
    ['fustige', 'fustiger', 'judge'],
    ['souriait', 'sourire', 'act'],
  ])('"%s" is a form of %s, of the class %s', (surface, lemma, verbClass) => {
    expect(french.verbForms.get(surface)).toContainEqual(
      expect.objectContaining({ lemma, class: verbClass }),
    );
  });

  test.each([
    ['said', 'say', 'say'],
    ['tweeted', 'tweet', 'write'],
    ['thought', 'think', 'think'],
    ['slammed', 'slam', 'judge'],
    ['laughs', 'laugh', 'act'],
  ])('"%s" is a form of %s, of the class %s', (surface, lemma, verbClass) => {
    expect(english.verbForms.get(surface)).toContainEqual(
      expect.objectContaining({ lemma, class: verbClass }),
    );
  });

  test('a form with two readings has both', () => {
    for (const readings of [french.verbForms.get('dit'), english.verbForms.get('said')]) {
      expect(new Set(readings?.map(({ form }) => form))).toEqual(new Set(['finite', 'past-participle']));
    }
  });

  test('verbs that need a reflexive pronoun say so', () => {
    expect(french.verbForms.get('réjouit')).toEqual([expect.objectContaining({ pronominal: true })]);
    expect(french.verbForms.get('affirme')?.[0]).not.toHaveProperty('pronominal');
  });

  test('verbs that need other words are phrases, not verbs', () => {
    expect(french.verbForms.has('fait')).toBe(false);
    expect(french.verbPhrases.get('fait')).toContainEqual(
      expect.objectContaining({ complement: ['valoir'], verb: expect.objectContaining({ lemma: 'faire' }) }),
    );
    expect(english.verbPhrases.get('went')).toEqual([expect.objectContaining({ complement: ['on'] })]);
  });

  test.each(['bleu', 'maison', 'tableau', 'the', ''])('"%s" is no form', (word) => {
    expect(french.verbForms.has(word)).toBe(false);
    expect(english.verbForms.get(word)).toBeUndefined();
  });

  test.each([
    ['French', frenchVerbs, 400],
    ['English', englishVerbs, 260],
  ])('%s verbs are many and each is listed once', (_, lists, least) => {
    const listed = Object.values(lists).flatMap((list) => entries(list));
    expect(listed.filter((verb, index) => listed.indexOf(verb) !== index)).toEqual([]);
    expect(listed.length).toBeGreaterThan(least);
  });
});

describe('people', () => {
  test.each([
    ['sénateur', 'sénatrice', 'sénateurs', 'sénatrices'],
    ['directeur', 'directrice', 'directeurs', 'directrices'],
    ['président', 'présidente', 'présidents', 'présidentes'],
    ['général', 'générale', 'généraux', 'générales'],
    ['conseiller', 'conseillère', 'conseillers', 'conseillères'],
    ['frère', 'sœur', 'frères', 'sœurs'],
    ['beau-frère', 'belle-sœur', 'beaux-frères', 'belles-sœurs'],
    ['époux', 'épouse', 'époux', 'épouses'],
  ])('%s and %s, with plurals %s and %s', (he, she, men, women) => {
    expect(french.roles.get(he)).toEqual({ gender: 'm', number: 'singular' });
    expect(french.roles.get(she)).toEqual({ gender: 'f', number: 'singular' });
    expect(french.roles.get(men)?.gender).toBe('m');
    expect(french.roles.get(women)).toEqual({ gender: 'f', number: 'plural' });
  });

  test('whoever was something is an ex-something', () => {
    expect(french.roles.get('ex-ministre')).toEqual(french.roles.get('ministre'));
    expect(english.roles.get('ex-wives')).toEqual({ gender: 'f', number: 'plural' });
  });

  test.each(['ministre', 'maire', 'porte-parole', 'juge', 'chef'])('%s may be a man or a woman', (role) => {
    expect(french.roles.get(role)).toEqual({ gender: 'either', number: 'singular' });
  });

  test.each([
    ['spokesman', 'spokeswoman', 'spokesmen', 'spokeswomen'],
    ['congressman', 'congresswoman', 'congressmen', 'congresswomen'],
    ['son', 'daughter', 'sons', 'daughters'],
    ['actor', 'actress', 'actors', 'actresses'],
    ['husband', 'wife', 'husbands', 'wives'],
    ['father-in-law', 'mother-in-law', 'fathers-in-law', 'mothers-in-law'],
  ])('%s and %s, with plurals %s and %s', (he, she, men, women) => {
    expect(english.roles.get(he)).toEqual({ gender: 'm', number: 'singular' });
    expect(english.roles.get(she)).toEqual({ gender: 'f', number: 'singular' });
    expect(english.roles.get(men)).toEqual({ gender: 'm', number: 'plural' });
    expect(english.roles.get(women)).toEqual({ gender: 'f', number: 'plural' });
  });

  test.each([
    ['witness', 'witnesses'],
    ['attorney', 'attorneys'],
    ['deputy', 'deputies'],
    ['spokesperson', 'spokespeople'],
  ])('the plural of %s is %s', (one, many) => {
    const people = new Map([...english.roles, ...english.anonymous]);
    expect(people.get(one)?.number).toBe('singular');
    expect(people.get(many)?.number).toBe('plural');
  });
});

describe('given names', () => {
  test('are many, of many countries', () => {
    expect(french.givenNames.size).toBeGreaterThan(2500);
    const names = [
      'Sergueï',
      'Rex',
      'Fatoumata',
      'Xavi',
      'Recep',
      'Angela',
      'Shinzo',
      'Narendra',
      'Bachar',
      'Giorgia',
    ];
    expect(names.filter((name) => !french.givenNames.has(name))).toEqual([]);
  });

  test('are known without their accents', () => {
    expect(english.givenNames.get('Francois')).toBe('m');
    expect(english.givenNames.get('Segolene')).toBe('f');
  });

  test('are of the gender they have in the language of the article', () => {
    expect(french.givenNames.get('Jean')).toBe('m');
    expect(english.givenNames.get('Jean')).toBe('f');
  });
});

test('nationalities are known in every form', () => {
  for (const form of ['américain', 'américaine', 'américains', 'américaines']) {
    expect(french.demonyms.get(form)).toBe('États-Unis');
  }
  expect(french.demonyms.get('grecques')).toBe('Grèce');
  expect(english.demonyms.get('russian')).toBe('Russia');
  expect(english.demonyms.get('frenchmen')).toBe('France');
});

test('places that speak are known by their names without article, accented or not', () => {
  for (const place of ['Washington', 'Bercy', 'Élysée', 'Elysée', 'Maison Blanche', 'Téhéran', 'Teheran']) {
    expect(french.metonyms.has(place)).toBe(true);
  }
  expect(french.metonyms.get('Russie')).toEqual({ gender: 'f' });
  for (const place of ['Downing Street', 'White House', 'Brussels']) {
    expect(english.metonyms.has(place)).toBe(true);
  }
});
