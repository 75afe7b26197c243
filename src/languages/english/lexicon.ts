import type { Lexicon } from '../lexicon.js';
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
  valued,
  withEx,
} from '../words/index.js';
import { anonymous } from './anonymous.js';
import { inflect } from './conjugation.js';
import { demonyms } from './demonyms.js';
import * as words from './function-words.js';
import { compoundNames, institutionNames, institutionNouns, mediaNames, mediaNouns } from './institutions.js';
import { capitals, countries, placeEndings, placeOpeners, seats, states } from './metonyms.js';
import { nounPlural } from './noun-plural.js';
import { phrases, verbs } from './reporting-verbs.js';
import { roles } from './roles.js';

/** The words of English as it is printed in news, each table built when it is first asked for. */
export const lexicon = (): Lexicon =>
  lazily<Lexicon>({
    verbForms: () => indexVerbs(verbs, conjugation),
    verbPhrases: () => indexVerbPhrases(phrases, conjugation),
    catenatives: () => indexVerbPhrases({}, conjugation),
    auxiliaries: () => new Set(entries(words.auxiliaries)),
    sourcePrepositions: () => entries(words.sourcePrepositions).sort((a, b) => b.length - a.length),
    speechNouns: () => withPlurals(words.speechNouns),
    roles: () => withEx(nouns(roles, nounPlural)),
    institutions: () =>
      new Map(
        [...entries(institutionNames), ...entries(mediaNames), ...withPlurals(institutionNouns)].map(
          (name) => [name, 'either'],
        ),
      ),
    postnominals: () =>
      new Set(entries('KC, QC, SC, OBE, MBE, CBE, KBE, DBE, MEP, MSP, MLA, MD, RN, FRS, JP, PC, AO, AC')),
    compoundNames: () => new Set(entries(compoundNames.toLowerCase())),
    media: () => new Set([...entries(mediaNames), ...withPlurals(mediaNouns)]),
    metonyms: () => valued([[capitals, countries, seats, states].join(), {}]),
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

/** Few verbs with few forms, and "went" is one of "go": all are inflected at once. */
const conjugation: Conjugation = { inflect, shared: () => '' };

function withPlurals(nouns: string): Set<string> {
  return new Set(entries(nouns).flatMap((noun) => [noun, nounPlural(noun)]));
}
