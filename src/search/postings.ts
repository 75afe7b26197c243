import { firstPlace } from '../first-place.js';
import { atOnce, type Steps } from '../steps.js';

/**
 * An inverted index over numbered documents in flat arrays: the documents that hold term `t` are
 * `documents[offsets[t]]` up to (not including) `documents[offsets[t + 1]]`, ascending, with as many
 * occurrences as `frequencies` says at the same place.
 */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint16Array;
  /** Words of each document. */
  readonly lengths: Float32Array;
  readonly averageLength: number;
}

/** One document's words, as term numbers in any order, repeated as often as they occur. */
export type Bag = Uint32Array | readonly number[];

/** Postings of documents numbered as they come, over terms 0 to `terms` − 1. */
export function buildPostings(bags: readonly Bag[], terms: number): Postings {
  return atOnce(postingsSteps(bags, terms));
}

/** The same in steps. */
export function* postingsSteps(bags: readonly Bag[], terms: number): Steps<Postings> {
  const counts: Map<number, number>[] = [];
  const offsets = new Uint32Array(terms + 1);
  for (const bag of bags) {
    const count = countTerms(bag);
    counts.push(count);
    for (const term of count.keys()) offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
    yield;
  }
  for (let term = 0; term < terms; term += 1) {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  }
  const size = offsets[terms] ?? 0;
  const documents = new Uint32Array(size);
  const frequencies = new Uint16Array(size);
  const next = offsets.slice(0, terms);
  for (const [document, count] of counts.entries()) {
    for (const [term, frequency] of count) {
      const place = next[term] ?? 0;
      next[term] = place + 1;
      documents[place] = document;
      frequencies[place] = Math.min(frequency, 0xffff);
    }
    yield;
  }
  const lengths = Float32Array.from(bags, (bag) => bag.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return { offsets, documents, frequencies, lengths, averageLength: total / Math.max(1, bags.length) };
}

/** Whether a document holds a term. */
export function holdsTerm(postings: Postings, document: number, term: number): boolean {
  return firstHolding(postings, term, document) === document;
}

/** The first document, from one on, that holds a term; undefined where none does. */
export function firstHolding(
  { offsets, documents }: Postings,
  term: number,
  least: number,
): number | undefined {
  const end = offsets[term + 1] ?? 0;
  const place = firstPlace(offsets[term] ?? 0, end, (at) => (documents[at] as number) < least);
  return place < end ? documents[place] : undefined;
}

/** The documents that hold every one of `terms`, and how often the least frequent of them occurs there. */
export function documentsWithAll(postings: Postings, terms: readonly number[]): Map<number, number> {
  const { offsets, documents, frequencies } = postings;
  let together: Map<number, number> | undefined;
  for (const term of terms) {
    const holding = new Map<number, number>();
    for (let place = offsets[term] ?? 0; place < (offsets[term + 1] ?? 0); place += 1) {
      const document = documents[place] as number;
      const before = together ? (together.get(document) ?? 0) : Number.POSITIVE_INFINITY;
      const times = Math.min(before, frequencies[place] as number);
      if (times > 0) holding.set(document, times);
    }
    together = holding;
  }
  return together ?? new Map();
}

function countTerms(bag: Bag): Map<number, number> {
  const count = new Map<number, number>();
  for (const term of bag) count.set(term, (count.get(term) ?? 0) + 1);
  return count;
}
