import { addTo } from '../add-to.js';
import type { Steps } from '../steps.js';

/** A name as printed, and as names are compared. */
interface NamedPerson {
  readonly name: string;
  readonly key: string;
}

/**
 * For each person's name the key of the fullest name that is surely the same person's.
 *
 * @param people each printed name once, with its `nameKey`
 */
export function* mergePeople(people: readonly NamedPerson[]): Steps<Map<string, string>> {
  const full = people
    .filter(({ key }) => key.includes(' '))
    .sort((a, b) => b.key.split(' ').length - a.key.split(' ').length);
  const bearers = new Map<string, Bearers>();
  const canonical = new Map<string, string>();
  for (const { name, key } of full) {
    yield;
    const words = key.split(' ');
    const surname = words.at(-1) ?? '';
    let others = bearers.get(surname);
    if (!others) {
      others = new Bearers();
      bearers.set(surname, others);
    }
    canonical.set(name, others.fullest(words) ?? others.add(key, words));
  }
  for (const { name, key } of people) {
    if (key.includes(' ')) continue;
    canonical.set(name, bearers.get(key)?.only ?? key);
  }
  return canonical;
}

/** The people of one surname, by the beginnings of their words: of thousands only those are compared that may be meant. */
class Bearers {
  private readonly all: Bearer[] = [];
  private readonly byWord = new Map<string, Bearer[]>();

  /** The key of the one bearer, or nothing where there are several. */
  get only(): string | undefined {
    return this.all.length === 1 ? this.all[0]?.key : undefined;
  }

  /** The key of the first bearer of whose name these words are a shortening. */
  fullest(words: readonly string[]): string | undefined {
    let candidates: readonly Bearer[] = this.all;
    for (const word of words) {
      const alike = this.byWord.get(word) ?? [];
      // Where a whole word is known as it stands, an initial may still stand for it.
      const withInitial = word.length > 1 ? (this.byWord.get(`${word[0]}.`) ?? []) : [];
      if (alike.length + withInitial.length < candidates.length)
        candidates = [...alike, ...withInitial].sort((a, b) => a.position - b.position);
    }
    return candidates.find((bearer) => isShortened(words, bearer.words))?.key;
  }

  add(key: string, words: readonly string[]): string {
    const bearer = { key, words, position: this.all.length };
    this.all.push(bearer);
    // Under each whole word, under the initial that may stand for it, and under "x." where it is an initial itself.
    const entries = words.flatMap((word) =>
      word.length > 1 ? [word, word.slice(0, 1)] : [word, `${word}.`],
    );
    for (const entry of new Set(entries)) addTo(this.byWord, entry, bearer);
    return key;
  }
}

interface Bearer {
  readonly key: string;
  readonly words: readonly string[];
  readonly position: number;
}

/** Whether every word of one name is found in the other in order, an initial standing for a word. */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !matches(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function matches(word: string, other: string): boolean {
  if (word.length === 1 || other.length === 1) return word[0] === other[0];
  return word === other;
}
