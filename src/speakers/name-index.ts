import { distance } from 'fastest-levenshtein';
import { addTo } from '../add-to.js';
import type { Steps } from '../steps.js';
import { nameKey, nearWordSteps } from '../text/index.js';
import { formsOf, gluedKey, type NameForm } from './name-forms.js';
import type { Speaker } from './speaker.js';

const SHORTEST_TYPO = 5;
const LONG_TYPO = 9;
/** Bearers of one given name or surname who may be meant by it alone. */
const MOST_NAMESAKES = 100;

/** The ways in which speakers may be named, by what a name begins with. */
export interface NameIndex {
  /** Those whose first word has the key. */
  readonly beginningWith: (key: string) => readonly NameForm[];
  /** Those whose words, several, have the key where they are written as one: "lepen" is "Le Pen". */
  readonly writtenAsOne: (key: string) => readonly NameForm[];
  /** The keys that a typed word may have: its own, or where it may be a slip and is no name those of names that are near. */
  readonly keysOfTyped: (word: string, mayBeTypo: boolean) => readonly string[];
}

/** The names of speakers, by what they are looked up by. */
export interface NameTable {
  readonly beginningWith: ReadonlyMap<string, readonly NameForm[]>;
  readonly writtenAsOne: ReadonlyMap<string, readonly NameForm[]>;
  /** Of every word of a name, and of names written as one; each once. */
  readonly keys: readonly string[];
}

/**
 * Puts the names of speakers in a table, in steps.
 *
 * @param quotesOf how many quotes are a speaker's, by name
 */
export function* nameTableSteps(
  speakers: readonly Speaker[],
  quotesOf: (speaker: string) => number,
): Steps<NameTable> {
  const beginningWith = new Map<string, NameForm[]>();
  const writtenAsOne = new Map<string, NameForm[]>();
  const keys = new Set<string>();
  for (const speaker of speakers) {
    for (const form of formsOf(speaker)) {
      addTo(beginningWith, form.keys[0] ?? '', form);
      for (const key of form.keys) keys.add(key);
      if (form.keys.length > 1) addTo(writtenAsOne, gluedKey(form), form);
    }
    yield;
  }
  for (const key of writtenAsOne.keys()) keys.add(key);
  for (const [first, list] of beginningWith) beginningWith.set(first, withoutObscure(list, quotesOf));
  return { beginningWith, writtenAsOne, keys: [...keys] };
}

/** What a name index looks up. */
export interface NameLookups extends Pick<NameIndex, 'beginningWith' | 'writtenAsOne'> {
  /** Whether it is the key of any word of a name. */
  readonly isKey: (key: string) => boolean;
  /** Those that may be up to `most` edits away, and others. */
  readonly keysNear: (key: string, most: number) => readonly string[];
}

export function nameIndexOf({ beginningWith, writtenAsOne, isKey, keysNear }: NameLookups): NameIndex {
  return {
    beginningWith,
    writtenAsOne,
    keysOfTyped(word, mayBeTypo) {
      const key = nameKey(word);
      if (isKey(key) || !mayBeTypo || key.length < SHORTEST_TYPO) return [key];
      const most = key.length >= LONG_TYPO ? 2 : 1;
      return keysNear(key, most).filter((candidate) => distance(candidate, key) <= most);
    },
  };
}

/** An index over a table in memory, in steps. */
export function* nameIndexSteps({ beginningWith, writtenAsOne, keys }: NameTable): Steps<NameIndex> {
  const near = yield* nearWordSteps(keys);
  const known = new Set(keys);
  return nameIndexOf({
    beginningWith: (key) => beginningWith.get(key) ?? [],
    writtenAsOne: (key) => writtenAsOne.get(key) ?? [],
    isKey: (key) => known.has(key),
    keysNear: (key, most) => near(key, most).places.map((place) => keys[place] as string),
  });
}

/** The forms without all but the most quoted bearers of one name: nobody is meant by what thousands are called. */
function withoutObscure(forms: readonly NameForm[], quotesOf: (speaker: string) => number): NameForm[] {
  const alone = forms.filter(({ keys }) => keys.length === 1);
  if (alone.length <= MOST_NAMESAKES) return [...forms];
  const kept = new Set(
    alone
      .sort((a, b) => b.strength - a.strength || quotesOf(b.speaker) - quotesOf(a.speaker))
      .slice(0, MOST_NAMESAKES),
  );
  return forms.filter((form) => form.keys.length > 1 || kept.has(form));
}
