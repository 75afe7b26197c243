import type { LexicalIndex, People } from '../../index/index.js';
import { remember } from '../../remember.js';
import { contentWords } from '../../text/index.js';

/** The terms that the articles name or describe a speaker by, stop words left out; none for nobody. */
export type Credits = (speaker: string) => ReadonlySet<number>;

/** Speakers whose terms are kept for the next question. */
const MOST_KEPT = 5_000;

/** The words that credit each speaker: the name, the aliases and the mentions that quotes were attributed by. */
export function creditsOf(people: People, { numberOf }: LexicalIndex): Credits {
  return remember((name) => {
    const speaker = people.find(name);
    const phrases = speaker ? [name, ...speaker.aliases, ...people.mentionsOf(name)] : [];
    return new Set(phrases.flatMap(contentWords).flatMap((word) => numberOf.get(word) ?? []));
  }, MOST_KEPT);
}
