import type { Gender, Lexicon } from '../lexicon.js';
import {
  agreements,
  type Conjugation,
  demonymForms,
  entries,
  gendered,
  givenNamesOf,
  indexVerbPhrases,
  indexVerbs,
  lazily,
  nouns,
  unaccented,
  valued,
  withEx,
} from '../words/index.js';
import { anonymous } from './anonymous.js';
import { conjugate } from './conjugation.js';
import { demonyms } from './demonyms.js';
import * as words from './function-words.js';
import { compoundNames, institutionNames, institutionNouns, mediaNames, mediaNouns } from './institutions.js';
import { capitals, countries, placeEndings, placeOpeners, seats } from './metonyms.js';
import { nounPlural } from './noun-plural.js';
import { catenatives, phrases, verbs } from './reporting-verbs.js';
import { roles } from './roles.js';

/** The words of French as it is printed in news, each table built when it is first asked for. */
export const lexicon = (): Lexicon =>
  lazily<Lexicon>({
    verbForms: () => indexVerbs(verbs, conjugation),
    verbPhrases: () => indexVerbPhrases(phrases, conjugation),
    catenatives: () => indexVerbPhrases(catenatives, conjugation),
    auxiliaries: () => new Set(entries(words.auxiliaries)),
    sourcePrepositions: () => entries(words.sourcePrepositions).sort((a, b) => b.length - a.length),
    speechNouns: () => withPlurals(words.speechNouns),
    roles: () => withEx(nouns(roles, nounPlural)),
    institutions,
    postnominals: () => new Set(entries('SJ, OP, OSB, OFM')),
    compoundNames: () => new Set(entries(compoundNames.toLowerCase())),
    media: () => new Set([...entries(mediaNames.m), ...entries(mediaNames.f), ...withPlurals(mediaNouns)]),
    metonyms,
    placeOpeners: () => new Set(entries(placeOpeners)),
    placeEndings: () => new Set(entries(placeEndings)),
    anonymous: () => nouns(anonymous, nounPlural),
    givenNames: () => givenNamesOf(words.givenNamesHere),
    titles: () => gendered(words.titles),
    callings: () => new Map(Object.entries(words.callings)),
    particles: () => new Set(entries(words.particles)),
    demonyms: () => demonymForms(demonyms, nounPlural),
    pronouns: () => agreements(words.pronouns),
    capitalisedNotNames: () => new Set(entries(words.capitalisedNotNames)),
  });

/** No reporting verb changes its first letter. */
const conjugation: Conjugation = { inflect: conjugate, shared: (word) => word.charAt(0) };

function withPlurals(nouns: string): Set<string> {
  return new Set(entries(nouns).flatMap((noun) => [noun, nounPlural(noun)]));
}

function institutions(): Map<string, Gender> {
  const genders = valued<Gender>(
    [institutionNames.m, 'm'],
    [institutionNames.f, 'f'],
    [mediaNames.m, 'm'],
    [mediaNames.f, 'f'],
    [institutionNouns.m, 'm'],
    [institutionNouns.f, 'f'],
  );
  for (const [gender, list] of Object.entries(institutionNouns)) {
    for (const noun of entries(list)) genders.set(nounPlural(noun), gender as Gender);
  }
  return genders;
}

function metonyms(): Map<string, { gender?: Gender }> {
  const unknown = [capitals, countries.unknown, seats.unknown].join();
  const masculine = [countries.m, seats.m].join();
  const feminine = [countries.f, seats.f].join();
  return valued<{ gender?: Gender }>(
    [unaccented(unknown), {}],
    [unaccented(masculine), { gender: 'm' }],
    [unaccented(feminine), { gender: 'f' }],
    [unknown, {}],
    [masculine, { gender: 'm' }],
    [feminine, { gender: 'f' }],
  );
}
