import type { People } from '../../../index/index.js';
import { keysOf, type NameForm, type NameIndex, type Speaker } from '../../../speakers/index.js';
import { nameKey } from '../../../text/index.js';

/** A speaker that some words of a question name. */
export interface SpeakerMention {
  /** Range of the question's words. */
  readonly from: number;
  readonly to: number;
  /** Every speaker these words may name equally well; the one quoted most first. */
  readonly speakers: readonly Speaker[];
  /** Whether the words are their whole name, an alias or a surname, and no single word with a slip in it. */
  readonly isExact: boolean;
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

/** A directory of everybody who says something. */
export function speakerDirectory({ names: index, find, quotesOf }: People): SpeakerDirectory {
  const mentions: SpeakerDirectory['mentions'] = (words, mayBeTypo = () => false) => {
    const keys = words.map((word, place) => index.keysOfTyped(word, mayBeTypo(place)));
    const found = words
      .flatMap((_, from) => namedFrom(from, keys, index))
      .sort((a, b) => b.to - b.from - (a.to - a.from) || b.strength - a.strength || a.from - b.from);
    return withoutOverlaps(found).map(({ from, to, strength, speakers }) => ({
      from,
      to,
      isExact: strength > 1 && (to - from > 1 || keys[from]?.[0] === nameKey(words[from] ?? '')),
      speakers: [...speakers].sort((a, b) => quotesOf(b) - quotesOf(a)).flatMap((name) => find(name) ?? []),
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

/** Speakers whom a range of words names, all with forms of one strength; by name. */
interface Naming {
  readonly from: number;
  readonly to: number;
  readonly strength: NameForm['strength'];
  readonly speakers: Set<string>;
}

/** Whoever is named by words from one place on. */
function namedFrom(from: number, keys: readonly (readonly string[])[], index: NameIndex): readonly Naming[] {
  const namings = new Map<string, Naming>();
  for (const { form, to } of formsFrom(from, keys, index)) {
    const { speaker, strength } = form;
    const place = `${to} ${strength}`;
    const same = namings.get(place);
    if (same) same.speakers.add(speaker);
    else namings.set(place, { from, to, strength, speakers: new Set([speaker]) });
  }
  return [...namings.values()];
}

function* formsFrom(
  from: number,
  keys: readonly (readonly string[])[],
  { beginningWith, writtenAsOne }: NameIndex,
): Generator<{ readonly form: NameForm; readonly to: number }> {
  for (const first of keys[from] ?? []) {
    for (const form of beginningWith(first)) {
      if (form.keys.every((key, i) => keys[from + i]?.includes(key)))
        yield { form, to: from + form.keys.length };
    }
    for (const form of writtenAsOne(first)) yield { form, to: from + 1 };
  }
}

/** Those that overlap none before them. */
function withoutOverlaps(namings: readonly Naming[]): readonly Naming[] {
  const kept: Naming[] = [];
  for (const naming of namings) {
    if (kept.every((other) => naming.to <= other.from || other.to <= naming.from)) kept.push(naming);
  }
  return kept;
}
