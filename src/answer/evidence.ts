import type { Content, Passage } from '../index/content.js';
import type { Quote } from '../quotes/quote.js';
import type { QueryTerm } from '../search/query-terms.js';
import type { PassageScore, Searcher } from '../search/searcher.js';
import { wordsOf } from '../search/words.js';
import { overlaps, type Span } from '../text/span.js';
import { showsAnswerType } from './answer-type.js';
import type { UnderstoodQuestion } from './understood-question.js';

/** What can be cited of a passage: one of its quotes or one of its sentences, with what speaks for it. */
export interface Evidence extends Span {
  readonly passage: number;
  readonly article: number;
  readonly quote: Quote | null;
  readonly features: EvidenceFeatures;
}

/** Each grows with how likely the span answers; all but `dense` lie between 0 and 1. */
export interface EvidenceFeatures {
  /** Share of the topic, words weighed by rarity, found in the span itself. */
  readonly own: number;
  /** … in the sentences that hold the span. */
  readonly sentence: number;
  /** … in its paragraph. */
  readonly passage: number;
  /** … in its article. */
  readonly article: number;
  /** Cosine similarity of the question with its best sentence, −1 to 1. */
  readonly dense: number;
  /** 1 for words of the speaker meant; 0 where the speaker is another or unknown. */
  readonly speaker: number;
  /** 1 for a quote where words of somebody are asked for, or a sentence where none are. */
  readonly form: number;
  /** 1 if the span, or its sentence, shows the kind of thing asked for (a number, a date …) or none is. */
  readonly answerType: number;
}

/** What evidence is gathered for. */
export interface EvidenceRequest {
  readonly question: UnderstoodQuestion;
  readonly terms: readonly QueryTerm[];
  readonly rarities: readonly number[];
  readonly vector: Float32Array;
}

/** Every quote and sentence of a passage found, with its features. Quotes that report nobody's words are left to their sentence. */
export function gatherEvidence(
  found: PassageScore,
  request: EvidenceRequest,
  content: Content,
  searcher: Searcher,
): Evidence[] {
  const passage = content.passages[found.passage];
  const article = content.articles[passage?.article ?? -1];
  if (!passage || !article) return [];
  const cover = coverageOf(article.text, passage, request, searcher);
  const dense = passage.sentences.map((_, i) => searcher.similarity(request.vector, passage.firstVector + i));
  const quotes = (content.quotes[passage.article] ?? []).filter((quote) => overlaps(quote, passage));
  const { speaker, wantsQuote, answerType } = request.question;
  const inPassage = cover(passage);

  const describe = (span: Span, quote: Quote | null): Evidence => {
    const around = passage.sentences.filter((sentence) => overlaps(sentence, span));
    const whole = {
      start: Math.min(span.start, ...around.map(({ start }) => start)),
      end: Math.max(span.end, ...around.map(({ end }) => end)),
    };
    const similarities = dense.filter((_, i) => overlaps(passage.sentences[i] as Span, span));
    const shows = (part: Span) =>
      answerType === null || showsAnswerType(article.text.slice(part.start, part.end), answerType);
    return {
      start: span.start,
      end: span.end,
      passage: found.passage,
      article: passage.article,
      quote,
      features: {
        own: cover(span),
        sentence: cover(whole),
        passage: inPassage,
        article: Math.min(1, found.context),
        dense: Math.max(-1, ...similarities),
        speaker: speaker && quote?.speaker && speaker.names.has(quote.speaker) ? 1 : 0,
        form: wantsQuote === (quote !== null) ? 1 : 0,
        answerType: shows(span) ? 1 : shows(whole) ? 0.5 : 0,
      },
    };
  };
  return [
    ...quotes.filter(({ kind }) => kind !== 'scare').map((quote) => describe(quote, quote)),
    ...passage.sentences.map((sentence) => describe(sentence, null)),
  ];
}

/** A function that gives the share of the topic found in a span of the passage, 0 to 1. */
function coverageOf(
  text: string,
  passage: Passage,
  { terms, rarities }: EvidenceRequest,
  { index }: Searcher,
): (span: Span) => number {
  const words = wordsOf(text.slice(passage.start, passage.end)).map((word) => ({
    at: passage.start + word.start,
    term: index.numberOfPrinted.get(word.text) ?? -1,
  }));
  const hits = terms.map((term) =>
    words.flatMap(({ at, term: number }) => {
      const similarity = similarityTo(term, number);
      return similarity > 0 ? [{ at, similarity }] : [];
    }),
  );
  const total = terms.reduce((sum, { weight }, i) => sum + weight * (rarities[i] ?? 0), 0);
  return ({ start, end }) => {
    let covered = 0;
    terms.forEach(({ weight }, i) => {
      let best = 0;
      for (const { at, similarity } of hits[i] ?? []) {
        if (at >= start && at < end && similarity > best) best = similarity;
      }
      covered += best * weight * (rarities[i] ?? 0);
    });
    return total > 0 ? covered / total : 0;
  };
}

function similarityTo({ matches, phrases }: QueryTerm, term: number): number {
  let best = matches.get(term) ?? 0;
  for (const phrase of phrases) {
    if (phrase.terms.includes(term) && phrase.similarity > best) best = phrase.similarity;
  }
  return best;
}
