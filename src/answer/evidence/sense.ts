import { remember } from '../../remember.js';
import type { QueryTerm } from '../../search/index.js';
import { largestOf, type Span } from '../../text/index.js';
import type { MatchMeaning, QuestionMeaning } from './meaning-match.js';
import { localRarities, similaritiesIn, type TermHits } from './term-hits.js';

/** How surely a text speaks of each thing that a question says, 0 to 1; or what each of them counts. */
export interface Sense {
  /** For the words of which it is known what they mean: how near in meaning a word of the text comes. */
  readonly words: readonly number[];
  /** For the terms: how surely the text holds one, or how near in meaning it comes to one. */
  readonly terms: readonly number[];
}

/** What of it a sentence still says after the one that said it. */
const KEPT = 0.8;

/** Reads what spans of a passage say of a question, from where it holds the terms and how near it comes in meaning. */
export function senseReader(
  terms: readonly QueryTerm[],
  meaning: QuestionMeaning | null,
): (hits: TermHits, match: MatchMeaning | null) => (span: Span) => Sense {
  const places = terms.map(({ word }) =>
    word.split(' ').flatMap((part) => {
      const place = meaning?.placeOf(part) ?? -1;
      return place < 0 ? [] : [place];
    }),
  );
  // Each sentence is read as itself and as what stands before two others.
  return (hits, match) =>
    remember((span) => {
      const words = match?.(span).nearness ?? [];
      const held = similaritiesIn(hits, span);
      const near = (i: number) => largestOf(places[i]?.map((place) => words[place] ?? 0) ?? [], 0);
      return { words, terms: held.map((similarity, i) => Math.max(similarity, near(i))) };
    });
}

/** What each thing counts in an article: `weights` by how few of its sentences speak of it. */
export function senseWeights(weights: Sense, sentences: readonly Sense[]): Sense {
  const local = (of: keyof Sense) => {
    const rarities = localRarities(
      sentences.map((sentence) => sentence[of]),
      weights[of].length,
    );
    return weights[of].map((weight, i) => weight * (rarities[i] ?? 0));
  };
  return { words: local('words'), terms: local('terms') };
}

/** What a span says with the sentences before it, nearest first: what they speak of need not be said again. */
export function senseAfter(span: Sense, before: readonly Sense[]): Sense {
  const kept = (of: keyof Sense) => {
    const most = [...span[of]];
    for (const [i, sentence] of before.entries()) {
      const share = KEPT ** (i + 1);
      for (let k = 0; k < most.length; k += 1)
        most[k] = Math.max(most[k] as number, share * (sentence[of][k] ?? 0));
    }
    return most;
  };
  return { words: kept('words'), terms: kept('terms') };
}
