import { firstPlace } from '../../first-place.js';
import { oncePerList } from '../../once-per-list.js';
import type { QueryTerm, TermWords } from '../../search/index.js';
import type { Span } from '../../text/index.js';

/** A word of a passage that stands for a word of the question. */
export interface Hit {
  readonly at: number;
  /** How surely it does, over 0 to 1. */
  readonly similarity: number;
}

/** For each term of a question, where a passage holds it. */
export type TermHits = readonly (readonly Hit[])[];

/** What a word in lower case counts for a name that is spelled alike: "tour à tour" for the "Tour de France". */
const HOMONYM = 0.5;

/**
 * Finds the terms of a question among words. A small word of the article's language stands for none: "ai", "son" and "car" of
 * French are no AI, son or car.
 */
export function findTerms(
  { terms: numbers, starts, isCapitalised, small }: TermWords,
  terms: readonly QueryTerm[],
): TermHits {
  const byTerm = similaritiesByTerm(terms);
  const hits: Hit[][] = terms.map(() => []);
  for (let i = 0; i < numbers.length; i += 1) {
    const term = numbers[i] as number;
    const at = starts[i] as number;
    const standing = byTerm.get(term);
    if (!standing || (isCapitalised[i] === 0 && small.has(term))) continue;
    for (const { asked, similarity } of standing) {
      const isHomonym = term === terms[asked]?.name && isCapitalised[i] === 0;
      hits[asked]?.push({ at, similarity: isHomonym ? similarity * HOMONYM : similarity });
    }
  }
  return hits;
}

/** How surely each term of a question stands for any of some terms of the articles, 0 to 1. */
export function similaritiesAmong(numbers: Iterable<number>, terms: readonly QueryTerm[]): readonly number[] {
  const byTerm = similaritiesByTerm(terms);
  const best = terms.map(() => 0);
  for (const number of numbers) {
    for (const { asked, similarity } of byTerm.get(number) ?? NONE) {
      if (similarity > (best[asked] as number)) best[asked] = similarity;
    }
  }
  return best;
}

/** The place of a term of the question, and how surely one of the articles stands for it. */
interface Standing {
  readonly asked: number;
  readonly similarity: number;
}

/** What nearly every word of an article stands for. */
const NONE: readonly Standing[] = [];

/** What each term of the articles stands for that stands for any of the question. */
const similaritiesByTerm = oncePerList((terms: readonly QueryTerm[]) => {
  const byTerm = new Map<number, Standing[]>();
  for (const [asked, term] of terms.entries()) {
    const standing = [...term.matches.keys(), ...term.phrases.flatMap((phrase) => phrase.terms)];
    for (const number of new Set(standing)) {
      const known = byTerm.get(number) ?? [];
      known.push({ asked, similarity: similarityTo(term, number) });
      byTerm.set(number, known);
    }
  }
  return byTerm;
});

/** For each term, how surely `span` holds it, 0 to 1. */
export function similaritiesIn(hits: TermHits, { start, end }: Span): number[] {
  return hits.map((ofTerm) => {
    let best = 0;
    for (let i = firstFrom(start, ofTerm); i < ofTerm.length; i += 1) {
      const { at, similarity } = ofTerm[i] as Hit;
      if (at >= end) break;
      if (similarity > best) best = similarity;
    }
    return best;
  });
}

/** Place of the first hit that does not stand before `start`; hits stand in the order of the text. */
function firstFrom(start: number, hits: readonly Hit[]): number {
  return firstPlace(0, hits.length, (place) => (hits[place] as Hit).at < start);
}

/** For each term, how surely and how near a place of `span` holds it: its similarity, less by e per `reach` characters. */
export function similaritiesNear(
  hits: TermHits,
  place: number,
  { start, end }: Span,
  reach: number,
): number[] {
  return hits.map((ofTerm) => {
    let best = 0;
    for (let i = firstFrom(start, ofTerm); i < ofTerm.length; i += 1) {
      const { at, similarity } = ofTerm[i] as Hit;
      if (at >= end) break;
      best = Math.max(best, similarity * Math.exp(-Math.abs(at - place) / reach));
    }
    return best;
  });
}

/** The share of `weights` that the similarities cover, 0 to 1; 0 where there is no weight. */
export function coverage(similarities: readonly number[], weights: readonly number[]): number {
  let total = 0;
  let covered = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] as number;
    total += weight;
    covered += (similarities[i] ?? 0) * weight;
  }
  return total > 0 ? covered / total : 0;
}

/**
 * How rare each term is among `sentences` of one article, each given by its similarities: what the whole
 * article is about tells none of its sentences from another. Inverse document frequency as in BM25
 * (Robertson & Zaragoza 2009), a document counted as far as it holds the term.
 */
export function localRarities(sentences: readonly (readonly number[])[], terms: number): number[] {
  return Array.from({ length: terms }, (_, i) => {
    const holding = sentences.reduce((sum, similarities) => sum + (similarities[i] ?? 0), 0);
    return Math.log(1 + (sentences.length - holding + 0.5) / (holding + 0.5));
  });
}

/** How surely a term of the articles stands for a term of the question, 0 to 1. */
function similarityTo({ matches, phrases }: QueryTerm, term: number): number {
  let best = matches.get(term) ?? 0;
  for (const phrase of phrases) {
    if (phrase.terms.includes(term) && phrase.similarity > best) best = phrase.similarity;
  }
  return best;
}
