import { atOnce, type Steps } from '../steps.js';
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

/**
 * A function that gives those words of a list that begin with a word's first letter and may be at most `most` edits away
 * from it (a letter left out, changed or added): all that are, and a few that are not.
 */
export function nearWords(words: readonly string[]): NearWords {
  return atOnce(nearWordSteps(words));
}

/** The same in steps. */
export function* nearWordSteps(words: readonly string[]): Steps<NearWords> {
  const buckets = new Map<string, Bucket>();
  for (const [place, word] of words.entries()) {
    const key = bucketOf(word, word.length);
    const bucket = buckets.get(key) ?? { places: [], letters: [] };
    bucket.places.push(place);
    bucket.letters.push(lettersOf(word));
    buckets.set(key, bucket);
    yield;
  }
  return (word, most) => {
    const own = lettersOf(word);
    const found: number[] = [];
    let compared = 0;
    for (let length = Math.max(1, word.length - most); length <= word.length + most; length += 1) {
      const { places = [], letters = [] } = buckets.get(bucketOf(word, length)) ?? {};
      compared += places.length;
      for (let i = 0; i < places.length; i += 1) {
        // An edit takes at most one letter away and brings at most one.
        if (countBits((letters[i] as number) ^ own) <= 2 * most) found.push(places[i] as number);
      }
    }
    return { places: found.sort((a, b) => a - b), compared };
  };
}

function bucketOf(word: string, length: number): string {
  return word.charAt(0) + length;
}
