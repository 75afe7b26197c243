import type { Quote } from '../quotes/index.js';
import { fold } from '../text/fold.js';
import { detectQuestionLanguage } from '../text/language.js';
import { overlaps } from '../text/span.js';
import { gatherEvidence } from './evidence.js';
import { judgeEvidence } from './judge-evidence.js';
import { understandQuestion } from './understand-question.js';
import type { Understanding } from './understanding.js';

/** A quote and the position of its article in the content. */
export interface QuoteHit {
  readonly article: number;
  readonly quote: Quote;
}

export interface QuoteSelection {
  /** Any name, alias or role, in any spelling. */
  readonly speaker?: string;
  readonly about?: string;
  /** Position of the only article wanted, or null. */
  readonly article: number | null;
  /** Unit vector of `about`, or null. */
  readonly vector: Float32Array | null;
}

/** A quote is about a topic if it and its neighbours share this much of its words, or of its meaning. */
const ABOUT = 0.4;

/** The quotes that a selection lets through: in article order, or best first where it has a topic. */
export function selectQuotes(selection: QuoteSelection, known: Understanding): QuoteHit[] {
  const { content } = known;
  const names = selection.speaker === undefined ? null : namesMeant(selection.speaker, known);
  const all = content.quotes.flatMap((quotes, article) =>
    selection.article === null || selection.article === article
      ? quotes
          .filter(({ speaker }) => names === null || (speaker !== null && names.has(speaker)))
          .map((quote) => ({ article, quote }))
      : [],
  );
  if (!selection.about || !selection.vector) return all;
  return rankByTopic(all, selection.about, selection.vector, known);
}

function namesMeant(speaker: string, known: Understanding): ReadonlySet<string> {
  return understandQuestion('', known, [], speaker).speaker?.names ?? new Set();
}

function rankByTopic(
  hits: readonly QuoteHit[],
  about: string,
  vector: Float32Array,
  known: Understanding,
): QuoteHit[] {
  const { content, searcher } = known;
  const question = { ...understandQuestion(about, known), speaker: null, wantsQuote: true, answerType: null };
  const terms = searcher.terms(question.topic, detectQuestionLanguage(fold(about)));
  const wanted = new Map(hits.map((hit) => [hit.quote, hit]));
  const holding = content.passages.flatMap((passage, number) => {
    const quotes = content.quotes[passage.article] ?? [];
    return quotes.some((quote) => wanted.has(quote) && overlaps(quote, passage)) ? [number] : [];
  });
  const search = searcher.search(terms, vector);
  const passages = search.best(holding.length, holding);
  const request = { question, terms, rarities: search.rarities, vector, credits: new Map(), counted: [] };
  const judged = judgeEvidence(
    gatherEvidence(passages, request, content, searcher).filter(
      ({ quote }) => quote !== null && wanted.has(quote),
    ),
  );
  return judged.flatMap(({ quote, features }) => {
    const hit =
      quote && features.around + Math.max(0, features.dense) >= ABOUT ? wanted.get(quote) : undefined;
    if (!hit || !quote) return [];
    wanted.delete(quote);
    return [hit];
  });
}
