import type { Content } from '../index/index.js';
import { oncePerList } from '../once-per-list.js';
import type { Quote } from '../quotes/index.js';
import { detectQuestionLanguage, fold, overlaps } from '../text/index.js';
import { gatherEvidence, rankEvidence } from './evidence/index.js';
import { type Understanding, understandQuestion } from './question/index.js';

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
  const all = (names === null ? hitsIn(selection.article, content) : hitsOf(names, content)).filter(
    ({ article }) => selection.article === null || selection.article === article,
  );
  if (!selection.about || !selection.vector) return all;
  return rankByTopic(all, selection.about, selection.vector, known);
}

/** The quotes of one article, or of all of them, in order. */
function hitsIn(only: number | null, { quotes }: Content): QuoteHit[] {
  if (only !== null) return (quotes[only] ?? []).map((quote) => ({ article: only, quote }));
  return quotes.flatMap((ofArticle, article) => ofArticle.map((quote) => ({ article, quote })));
}

/** The quotes of some speakers, in the order of all quotes. */
function hitsOf(names: ReadonlySet<string>, { quotes }: Content): QuoteHit[] {
  const bySpeaker = hitsBySpeaker(quotes);
  return [...names]
    .flatMap((name) => bySpeaker.get(name) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ article, quote }) => ({ article, quote }));
}

/** Every speaker's quotes, with the place of each among all. */
const hitsBySpeaker = oncePerList((quotes: Content['quotes']) => {
  const bySpeaker = new Map<string, (QuoteHit & { readonly place: number })[]>();
  let place = 0;
  for (const [article, ofArticle] of quotes.entries()) {
    for (const quote of ofArticle) {
      place += 1;
      if (quote.speaker === null) continue;
      const hits = bySpeaker.get(quote.speaker) ?? [];
      hits.push({ article, quote, place });
      bySpeaker.set(quote.speaker, hits);
    }
  }
  return bySpeaker;
});

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
  const ranked = rankEvidence(
    gatherEvidence(passages, request, content, searcher).filter(
      ({ quote }) => quote !== null && wanted.has(quote),
    ),
  );
  return ranked.flatMap(({ quote, features }) => {
    const hit =
      quote && features.around + Math.max(0, features.dense) >= ABOUT ? wanted.get(quote) : undefined;
    if (!hit || !quote) return [];
    wanted.delete(quote);
    return [hit];
  });
}
