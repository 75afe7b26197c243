import type { Steps } from '../steps.js';
import { countBits, lettersOf } from './letter-set.js';

/** The words of a list, by their places in it and in its order, that may be near another one. */
export interface Candidates {
  readonly places: readonly number[];
  /** How many words the list has of such lengths. */
  readonly compared: number;
}

/** Candidates for a word that may be up to `most` edits away. */
export type NearWords = (word: string, most: number) => Candidates;

/** Words of one length that begin with one letter. */
interface Bucket {
  readonly places: number[];
  /** Of each, which letters it has. */
  readonly letters: number[];
}

/** Words that begin with one letter. */
interface Beginning {
  readonly places: number[];
  /** By their lengths: made when they are first asked for. */
  lengths?: readonly (Bucket | undefined)[];
}

/** Words looked at in one step. */
const AT_ONCE = 256;

/**
 * A function that gives those words of a list that begin with a word's first letter and may be at most `most` edits away
 * from it (a letter left out, changed or added): all that are, and a few that are not.
 */
export function* nearWordSteps(words: readonly string[]): Steps<NearWords> {
  const beginnings = new Map<string, Beginning>();
  for (const [place, word] of words.entries()) {
    const letter = word.charAt(0);
    const known = beginnings.get(letter);
    if (known) known.places.push(place);
    else beginnings.set(letter, { places: [place] });
    if (place % AT_ONCE === 0) yield;
  }
  return (word, most) => {
    const own = lettersOf(word);
    const found: number[] = [];
    let compared = 0;
    const beginning = beginnings.get(word.charAt(0));
    if (!beginning) return { places: found, compared };
    beginning.lengths ??= bucketsOf(beginning.places, words);
    for (let length = Math.max(1, word.length - most); length <= word.length + most; length += 1) {
      const { places = [], letters = [] } = beginning.lengths[length] ?? {};
      compared += places.length;
      for (let i = 0; i < places.length; i += 1) {
        // An edit takes at most one letter away and brings at most one.
        if (countBits((letters[i] as number) ^ own) <= 2 * most) found.push(places[i] as number);
      }
    }
    return { places: found.sort((a, b) => a - b), compared };
  };
}

function bucketsOf(places: readonly number[], words: readonly string[]): (Bucket | undefined)[] {
  const buckets: (Bucket | undefined)[] = [];
  for (const place of places) {
    const word = words[place] as string;
    const bucket = buckets[word.length] ?? { places: [], letters: [] };
    bucket.places.push(place);
    bucket.letters.push(lettersOf(word));
    buckets[word.length] = bucket;
  }
  return buckets;
}
