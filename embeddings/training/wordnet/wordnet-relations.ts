import { stem } from '../../../src/text/index.js';
import { englishForms } from '../lexicon/english-forms.js';
import type { Relation } from '../lexicon/thesaurus.js';
import type { Pointer, WordNet } from './read-wordnet.js';

/** How WordNet becomes a thesaurus. */
export interface WordNetRecipe {
  /** What each kind of pointer is worth beside a synonym, in (0, 1]; a kind that is not named is left out. */
  readonly pointers: Readonly<Record<string, number>>;
  /** Relations that weigh less are left out: the rare meanings of words. */
  readonly weakest: number;
  /** At most this many relations of a stem. */
  readonly perStem: number;
}

/** A word with one of its meanings. */
interface WordSense {
  readonly word: string;
  readonly synset: string;
}

/**
 * English stems that may stand for each other, of words that are `known`. What two weigh is how likely they mean the
 * same: √Σ k·p(meaning|stem)·p(meaning|other), where k is 1 for a meaning that they share and else what the pointer
 * from the one's to the other's is worth.
 */
export function wordNetRelations(
  wordNet: WordNet,
  known: ReadonlySet<string>,
  { pointers, weakest, perStem }: WordNetRecipe,
): Relation[] {
  const { senses, shares } = countStems(wordNet, known);
  return [...senses].flatMap(([own, list]) => {
    const sums = new Map<string, number>();
    for (const sense of list) {
      const share = shares.get(keyOf(sense))?.get(own) ?? 0;
      for (const [target, worth] of reachedFrom(sense, wordNet, pointers)) {
        for (const [other, theirs] of shares.get(keyOf(target)) ?? []) {
          sums.set(other, (sums.get(other) ?? 0) + worth * share * theirs);
        }
      }
    }
    sums.delete(own);
    return [...sums]
      .map(([other, sum]) => ({ stem: own, other, weight: Math.min(1, Math.sqrt(sum)) }))
      .filter(({ weight }) => weight >= weakest)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, perStem);
  });
}

interface StemCounts {
  /** What each stem may mean. */
  readonly senses: ReadonlyMap<string, readonly WordSense[]>;
  /** For each word with a meaning the stems of its forms, and the share of each stem's uses that it makes up. */
  readonly shares: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What the stems of known words mean; an irregular word has several ("buy", "bought"). */
function countStems({ senses: sensesOf, synsets }: WordNet, known: ReadonlySet<string>): StemCounts {
  const senses = new Map<string, WordSense[]>();
  const uses = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const [word, list] of sensesOf) {
    for (const sense of list) {
      const forms = englishForms(word, synsets.get(sense.synset)?.wordClass ?? 'name');
      const stems = new Set(forms.filter((form) => known.has(form)).map((form) => stem(form, 'en')));
      uses.set(keyOf({ word, ...sense }), new Map([...stems].map((own) => [own, sense.uses])));
      for (const own of stems) {
        senses.set(own, [...(senses.get(own) ?? []), { word, synset: sense.synset }]);
        totals.set(own, (totals.get(own) ?? 0) + sense.uses);
      }
    }
  }
  for (const stems of uses.values()) {
    for (const [own, count] of stems) stems.set(own, count / (totals.get(own) ?? 1));
  }
  return { senses, shares: uses };
}

function keyOf({ word, synset }: WordSense): string {
  return `${word} ${synset}`;
}

/** The words that share a meaning, or that its pointers lead to, with what each is worth. */
function reachedFrom(
  { word, synset: key }: WordSense,
  { synsets }: WordNet,
  worths: WordNetRecipe['pointers'],
): (readonly [WordSense, worth: number])[] {
  const synset = synsets.get(key);
  const wordsOf = ({ synset: target, words }: Pointer) => {
    if (!words) return synsets.get(target)?.words ?? [];
    return words[0] === word ? [words[1]] : [];
  };
  const pointed = (synset?.pointers ?? []).filter(({ symbol }) => worths[symbol]);
  return [
    ...(synset?.words ?? []).map((other) => [{ word: other, synset: key }, 1] as const),
    ...pointed.flatMap((pointer) =>
      wordsOf(pointer).map(
        (other) => [{ word: other, synset: pointer.synset }, worths[pointer.symbol] ?? 0] as const,
      ),
    ),
  ];
}
