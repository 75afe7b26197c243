import type { LexicalIndex, People } from '../../../index/index.js';
import { remember } from '../../../remember.js';
import type { Speaker } from '../../../speakers/index.js';
import { contentWords, fold, wordsOf } from '../../../text/index.js';

/** What the articles call one of their speakers besides the name. */
export interface Role {
  readonly speaker: Speaker;
  /** Terms of the index, stop words left out. */
  readonly terms: readonly number[];
}

/** The roles that a term of the articles is a part of. */
export type Roles = (term: number) => readonly Role[];

/** Speakers, and terms, whose roles are kept for the next question. */
const MOST_KEPT = 5_000;

/** The roles of everybody quoted: aliases, and the mentions that quotes were attributed by. */
export function rolesOf(people: People, index: LexicalIndex): Roles {
  const ofSpeaker = remember(
    (speaker: Speaker): readonly Role[] => readRoles(speaker, people, index),
    MOST_KEPT,
  );
  return remember(
    (term) =>
      people
        .calledWith(index.word(term))
        .flatMap((speaker) => ofSpeaker(speaker).filter(({ terms }) => terms.includes(term))),
    MOST_KEPT,
  );
}

function readRoles(speaker: Speaker, people: People, index: LexicalIndex): Role[] {
  const name = new Set(wordsOf(speaker.name).map(({ text }) => fold(text)));
  const called = [speaker.name, ...speaker.aliases, ...people.mentionsOf(speaker.name)];
  const phrases = new Set(called.map((phrase) => phrase.toLowerCase()));
  return Array.from(phrases, (phrase) => ({ speaker, terms: termsOf(phrase, name, index) }));
}

/** The terms of an office; of the whole phrase where it is nothing but words of the speaker's name. */
function termsOf(phrase: string, name: ReadonlySet<string>, { numberOf }: LexicalIndex): number[] {
  const words = contentWords(phrase);
  const office = words.filter((word) => !name.has(word));
  return (office.length > 0 ? office : words).flatMap((word) => numberOf.get(word) ?? []);
}
