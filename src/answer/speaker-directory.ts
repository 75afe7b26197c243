import { distance } from 'fastest-levenshtein';
import type { Content } from '../index/content.js';
import type { Speaker } from '../quotes/index.js';
import { atOnce, type Steps } from '../steps.js';
import { nameKey } from '../text/name-key.js';

/** A speaker that some words of a question name. */
export interface SpeakerMention {
  /** Range of the question's words. */
  readonly from: number;
  readonly to: number;
  /** Every speaker these words may name equally well; the one quoted most first. */
  readonly speakers: readonly Speaker[];
}

/** Finds speakers by any of their names, in any spelling. */
export interface SpeakerDirectory {
  /**
   * The speakers named in a list of words, longest mention first, none overlapping.
   * @param mayBeTypo whether the word at a place may be a misspelt name (it is not a common word)
   */
  mentions(words: readonly string[], mayBeTypo?: (index: number) => boolean): SpeakerMention[];
  /** Speakers whose name or alias this is, whole. */
  named(name: string): readonly Speaker[];
}

interface Form {
  readonly keys: readonly string[];
  readonly speaker: number;
  /** A whole name or alias beats a surname of one's own making, that beats a given name. */
  readonly strength: 3 | 2 | 1;
}

/** Letters of a name's key. */
const SHORTEST_GIVEN_NAME = 3;
const DETERMINERS = new Set(['le', 'la', 'les', 'l', 'the', 'un', 'une', 'des', 'a', 'an']);
const TITLES = new Set([
  'm',
  'mm',
  'mme',
  'mlle',
  'me',
  'dr',
  'pr',
  'mr',
  'mrs',
  'ms',
  'sir',
  'lord',
  'prof',
]);
const TITLE_KEYS = new Set([...TITLES].map(nameKey));
const SHORTEST_TYPO = 5;
const LONG_TYPO = 9;
/** Bearers of one given name or surname who may be meant by it alone. */
const MOST_NAMESAKES = 100;

/** A directory of everybody quoted in `content`. */
export function createSpeakerDirectory(content: Content): SpeakerDirectory {
  return atOnce(speakerDirectorySteps(content));
}

/** The same in steps. */
export function* speakerDirectorySteps(content: Content): Steps<SpeakerDirectory> {
  const { speakers } = content;
  const quoted = countQuotes(content);
  const forms = new Map<string, Form[]>();
  const glued = new Map<string, Form[]>();
  const known = new Set<string>();
  for (const [number, speaker] of speakers.entries()) {
    for (const form of formsOf(speaker, number)) {
      push(forms, form.keys[0] ?? '', form);
      for (const key of form.keys) known.add(key);
      if (form.keys.length > 1) push(glued, gluedKey(form), form);
    }
    yield;
  }
  for (const key of glued.keys()) known.add(key);
  const knownByLetter = new Map<string, string[]>();
  for (const key of known) push(knownByLetter, key.charAt(0), key);
  yield;
  for (const [first, list] of forms) forms.set(first, withoutObscure(list, quoted));

  const mentions: SpeakerDirectory['mentions'] = (words, mayBeTypo = () => false) => {
    const readings = words.map((word, index) => {
      const key = nameKey(word);
      return known.has(key) || !mayBeTypo(index) ? [key] : closeTo(key, knownByLetter);
    });
    const found: { from: number; to: number; strength: number; speakers: Set<number> }[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const here = new Map<string, Set<number>>();
      const add = ({ speaker, strength }: Form, to: number) => {
        const place = `${to} ${strength}`;
        const same = here.get(place);
        if (same) {
          same.add(speaker);
          return;
        }
        const speakers = new Set([speaker]);
        here.set(place, speakers);
        found.push({ from, to, strength, speakers });
      };
      for (const first of readings[from] ?? []) {
        for (const form of forms.get(first) ?? []) {
          if (form.keys.every((key, i) => readings[from + i]?.includes(key)))
            add(form, from + form.keys.length);
        }
        for (const form of glued.get(first) ?? []) add(form, from + 1);
      }
    }
    found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.strength - a.strength || a.from - b.from);
    const kept: typeof found = [];
    for (const mention of found) {
      if (kept.every((other) => mention.to <= other.from || other.to <= mention.from)) kept.push(mention);
    }
    return kept.map(({ from, to, speakers: numbers }) => ({
      from,
      to,
      speakers: [...numbers]
        .sort((a, b) => (quoted[b] ?? 0) - (quoted[a] ?? 0))
        .flatMap((number) => speakers[number] ?? []),
    }));
  };

  return {
    mentions,
    named(name) {
      const words = keysOf(name);
      return mentions(words).find(({ from, to }) => from === 0 && to === words.length)?.speakers ?? [];
    },
  };
}

/** The keys of a name's words without leading articles and titles. */
function keysOf(name: string): string[] {
  const keys = nameKey(name).split(' ').filter(Boolean);
  while (keys.length > 1 && (DETERMINERS.has(keys[0] ?? '') || TITLE_KEYS.has(keys[0] ?? ''))) keys.shift();
  return keys;
}

function formsOf(speaker: Speaker, number: number): Form[] {
  const forms: Form[] = [speaker.name, ...speaker.aliases].map((name) => ({
    keys: keysOf(name),
    speaker: number,
    strength: 3,
  }));
  const keys = keysOf(speaker.name);
  const [given] = keys;
  const surname = keys.at(-1);
  if (speaker.kind === 'person' && keys.length > 1 && given !== undefined && surname !== undefined) {
    forms.push({ keys: [surname], speaker: number, strength: 2 });
    if (keys.length > 2) forms.push({ keys: keys.slice(1), speaker: number, strength: 2 });
    if (given.length >= SHORTEST_GIVEN_NAME) forms.push({ keys: [given], speaker: number, strength: 1 });
  }
  return forms.filter((form) => form.keys.length > 0);
}

/** The keys of several words written as one: "lepen" is "Le Pen". */
function gluedKey({ keys }: Form): string {
  return nameKey(keys.join(''));
}

/** The keys of names that are one slip away from the key of a typed word; the key itself where it is too short. */
function closeTo(key: string, knownByLetter: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (key.length < SHORTEST_TYPO) return [key];
  const allowed = key.length >= LONG_TYPO ? 2 : 1;
  return (knownByLetter.get(key.charAt(0)) ?? []).filter(
    (candidate) => Math.abs(candidate.length - key.length) <= allowed && distance(candidate, key) <= allowed,
  );
}

/** The forms without all but the most quoted bearers of one name: nobody is meant by what thousands are called. */
function withoutObscure(forms: readonly Form[], quoted: readonly number[]): Form[] {
  const alone = forms.filter(({ keys }) => keys.length === 1);
  if (alone.length <= MOST_NAMESAKES) return [...forms];
  const kept = new Set(
    alone
      .sort((a, b) => b.strength - a.strength || (quoted[b.speaker] ?? 0) - (quoted[a.speaker] ?? 0))
      .slice(0, MOST_NAMESAKES),
  );
  return forms.filter((form) => form.keys.length > 1 || kept.has(form));
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function countQuotes({ speakers, quotes }: Content): number[] {
  const counts = new Map<string, number>();
  for (const ofArticle of quotes) {
    for (const { speaker } of ofArticle) {
      if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
  }
  return speakers.map(({ name }) => counts.get(name) ?? 0);
}
