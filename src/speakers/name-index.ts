import { distance } from 'fastest-levenshtein';
import { addTo } from '../add-to.js';
import type { Steps } from '../steps.js';
import { type NearWords, nameKey, nearWordSteps } from '../text/index.js';
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

/**
 * Indexes the names of speakers, in steps.
 *
 * @param quotesOf how many quotes are a speaker's, by name
 */
export function* nameIndexSteps(
  speakers: readonly Speaker[],
  quotesOf: (speaker: string) => number,
): Steps<NameIndex> {
  const forms = new Map<string, NameForm[]>();
  const glued = new Map<string, NameForm[]>();
  const known = new Set<string>();
  for (const speaker of speakers) {
    for (const form of formsOf(speaker)) {
      addTo(forms, form.keys[0] ?? '', form);
      for (const key of form.keys) known.add(key);
      if (form.keys.length > 1) addTo(glued, gluedKey(form), form);
    }
    yield;
  }
  for (const key of glued.keys()) known.add(key);
  const closeTo = closeKeys([...known], yield* nearWordSteps([...known]));
  yield;
  for (const [first, list] of forms) forms.set(first, withoutObscure(list, quotesOf));
  return {
    beginningWith: (key) => forms.get(key) ?? [],
    writtenAsOne: (key) => glued.get(key) ?? [],
    keysOfTyped(word, mayBeTypo) {
      const key = nameKey(word);
      return known.has(key) || !mayBeTypo ? [key] : closeTo(key);
    },
  };
}

/** A function that gives the keys that are a slip away from that of a typed word; that itself where it is too short. */
function closeKeys(keys: readonly string[], near: NearWords): (key: string) => readonly string[] {
  return (key) => {
    if (key.length < SHORTEST_TYPO) return [key];
    const allowed = key.length >= LONG_TYPO ? 2 : 1;
    return near(key, allowed)
      .places.map((place) => keys[place] as string)
      .filter((candidate) => distance(candidate, key) <= allowed);
  };
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
