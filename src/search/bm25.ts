import type { Postings } from '../index/index.js';
import { documentsWithAll } from './postings.js';
import type { QueryTerm } from './query-terms.js';

/** Saturation of repeated words, and how far long documents are discounted: Robertson and Zaragoza 2009. */
export const BM25 = { k1: 1.2, b: 0.75 } as const;

/**
 * Documents that an index is pretended to hold besides its own, and the share of them that hold any given
 * word: in a library of a few paragraphs, counts say little about how rare a word is.
 */
const PRIOR = { documents: 60, share: 0.02 } as const;

/** How rare a word is, from 0 up (natural logarithm): `documentFrequency` of `documents` hold it. */
export function inverseDocumentFrequency(documentFrequency: number, documents: number): number {
  const total = documents + PRIOR.documents;
  const holding = documentFrequency + PRIOR.documents * PRIOR.share;
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}

/** BM25's part for one word, from 0 to k1 + 1, of its (soft) frequency in a document. */
export function saturate(frequency: number, lengthRatio: number): number {
  return (frequency * (BM25.k1 + 1)) / (frequency + BM25.k1 * (1 - BM25.b + BM25.b * lengthRatio));
}

/** Room to count in, so that one serves every question: large arrays for each leave holes in memory. */
export interface Scratch {
  /** All zeros before and after each use. */
  readonly frequency: Float32Array;
  readonly best: Float32Array;
  readonly touched: Uint32Array;
  /** What was counted last. */
  readonly scores: Float32Array;
}

/** Room to count in for the documents of `postings`. */
export function createScratch({ lengths: { length } }: Postings): Scratch {
  return {
    frequency: new Float32Array(length),
    best: new Float32Array(length),
    touched: new Uint32Array(length),
    scores: new Float32Array(length),
  };
}

/** What one word of the question contributes to each document, and how rare it is. */
export interface SoftScores {
  /** One number a document: similarity of the best match × saturated frequency × rarity × weight. The room's: until its next use. */
  readonly scores: Float32Array;
  /** Rarity of each query term, in order. */
  readonly rarities: readonly number[];
}

/**
 * Soft BM25 (probabilistic structured queries, Darwish and Oard 2003): all terms that may stand for a word
 * count as that word, each by its similarity; the frequency is their weighted sum, the document frequency
 * the sum over documents of the best similarity found there.
 */
export function softBm25(
  postings: Postings,
  terms: readonly QueryTerm[],
  { frequency, best, touched, scores }: Scratch = createScratch(postings),
): SoftScores {
  const { lengths, averageLength } = postings;
  const documents = lengths.length;
  scores.fill(0);
  const rarities = terms.map((term) => {
    const count = gather(postings, term, frequency, best, touched);
    let documentFrequency = 0;
    for (let i = 0; i < count; i += 1) documentFrequency += best[touched[i] as number] as number;
    const rarity = inverseDocumentFrequency(documentFrequency, documents);
    const factor = rarity * term.weight;
    for (let i = 0; i < count; i += 1) {
      const document = touched[i] as number;
      const ratio = (lengths[document] as number) / averageLength;
      const part = (best[document] as number) * saturate(frequency[document] as number, ratio);
      scores[document] = (scores[document] as number) + factor * part;
      frequency[document] = 0;
      best[document] = 0;
    }
    return rarity;
  });
  return { scores, rarities };
}

/** Sums one word's matches into `frequency` and `best`; returns how many documents it `touched`. */
function gather(
  postings: Postings,
  term: QueryTerm,
  frequency: Float32Array,
  best: Float32Array,
  touched: Uint32Array,
): number {
  let count = 0;
  const add = (document: number, similarity: number, times: number) => {
    if (best[document] === 0) {
      touched[count] = document;
      count += 1;
    }
    frequency[document] = (frequency[document] as number) + similarity * times;
    if ((best[document] as number) < similarity) best[document] = similarity;
  };
  for (const [number, similarity] of term.matches) {
    const { documents, frequencies } = postings.of(number);
    for (let place = 0; place < documents.length; place += 1) {
      add(documents[place] as number, similarity, frequencies[place] as number);
    }
  }
  for (const { terms, similarity } of term.phrases) {
    for (const [document, times] of documentsWithAll(postings, terms)) add(document, similarity, times);
  }
  return count;
}
