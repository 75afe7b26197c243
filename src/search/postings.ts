import { firstPlace } from '../first-place.js';
import type { Posting, Postings } from '../index/index.js';
import type { Steps } from '../steps.js';
import type { DocumentTerms } from './document-terms.js';

/** Documents looked at in one step. */
const AT_ONCE = 64;

/** Postings of documents over terms 0 to `terms` − 1, in steps. */
export function* postingsSteps(
  { terms: termsOf, frequencies: frequenciesOf, ends, lengths }: DocumentTerms,
  terms: number,
): Steps<Postings> {
  const offsets = new Uint32Array(terms + 1);
  for (let document = 0, at = 0; document < ends.length; document += 1) {
    for (const end = ends[document] as number; at < end; at += 1) {
      const next = (termsOf[at] as number) + 1;
      offsets[next] = (offsets[next] as number) + 1;
    }
    if (document % AT_ONCE === 0) yield;
  }
  for (let term = 0; term < terms; term += 1) {
    offsets[term + 1] = (offsets[term + 1] as number) + (offsets[term] as number);
  }
  const size = offsets[terms] as number;
  const documents = new Uint32Array(size);
  const frequencies = new Uint16Array(size);
  const next = offsets.slice(0, terms);
  for (let document = 0, at = 0; document < ends.length; document += 1) {
    for (const end = ends[document] as number; at < end; at += 1) {
      const term = termsOf[at] as number;
      const place = next[term] as number;
      next[term] = place + 1;
      documents[place] = document;
      frequencies[place] = frequenciesOf[at] as number;
    }
    if (document % AT_ONCE === 0) yield;
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    lengths,
    averageLength: total / Math.max(1, ends.length),
    documentsWith: (term) => (offsets[term + 1] ?? 0) - (offsets[term] ?? 0),
    of(term) {
      const [from, to] = [offsets[term] ?? 0, offsets[term + 1] ?? 0];
      return { documents: documents.subarray(from, to), frequencies: frequencies.subarray(from, to) };
    },
  };
}

/** Whether a document holds a term. */
export function holdsTerm(postings: Postings, document: number, term: number): boolean {
  return firstHolding(postings, term, document) === document;
}

/** The first document, from one on, that holds a term; undefined where none does. */
export function firstHolding(postings: Postings, term: number, least: number): number | undefined {
  const { documents } = postings.of(term);
  return documents[firstPlace(0, documents.length, (at) => (documents[at] as number) < least)];
}

/** The documents that hold every one of `terms`, and how often the least frequent of them occurs there. */
export function documentsWithAll(postings: Postings, terms: readonly number[]): Map<number, number> {
  let together: Map<number, number> | undefined;
  for (const term of terms) {
    const holding = new Map<number, number>();
    const { documents, frequencies }: Posting = postings.of(term);
    for (let place = 0; place < documents.length; place += 1) {
      const document = documents[place] as number;
      const before = together ? (together.get(document) ?? 0) : Number.POSITIVE_INFINITY;
      const times = Math.min(before, frequencies[place] as number);
      if (times > 0) holding.set(document, times);
    }
    together = holding;
  }
  return together ?? new Map();
}
