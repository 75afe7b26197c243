import type { Content, Passage } from '../index/content.js';
import type { Quote } from '../quotes/index.js';
import type { LexicalIndex } from '../search/lexical-index.js';
import type { QueryTerm } from '../search/query-terms.js';
import type { PassageScore, Searcher } from '../search/searcher.js';
import { largestOf } from '../text/largest-of.js';
import { overlaps, type Span } from '../text/span.js';
import { answersIn, isCounted, isMeasure, showsAnswerType } from './answer-type.js';
import type { Credits } from './credits.js';
import type { SpeakerFit } from './speaker-fit.js';
import {
  coverage,
  findTerms,
  localRarities,
  similaritiesIn,
  similaritiesNear,
  similarityTo,
  type TermHits,
} from './term-hits.js';
import type { UnderstoodQuestion } from './understood-question.js';

/** What can be cited of a passage: one of its quotes or one of its sentences, with what speaks for it. */
export interface Evidence extends Span {
  readonly passage: number;
  readonly article: number;
  readonly quote: Quote | null;
  readonly features: EvidenceFeatures;
}

/** Each grows with how likely the span answers; all but `lexical`, `context` and `dense` lie between 0 and 1. */
export interface EvidenceFeatures {
  /**
   * Share of the topic found in the span itself, words weighed by their rarity in all articles and once more
   * by that in this article: what all of it is about tells no sentence from another.
   */
  readonly own: number;
  /** … in the sentences that hold the span and the ones before and after them. */
  readonly around: number;
  /**
   * Share of the topic's words besides names found there, each counting the same: names say what a question is about,
   * the other words what it wants to know. 1 where it has none.
   */
  readonly predicate: number;
  /**
   * Share of the question's names that the span leaves out: what tells more of somebody takes the name up by a
   * pronoun, and the sentence that spells it out only brings them in. 0 where the question has none.
   */
  readonly anaphora: number;
  /** How well its paragraph and its whole article fit by their words (`PassageScore`). */
  readonly lexical: number;
  readonly context: number;
  /** Cosine similarity of the question with its best sentence, −1 to 1. */
  readonly dense: number;
  /** How well the span fits the speaker meant (`SPEAKER_FIT`); 0.5 where the question means none. */
  readonly speaker: number;
  /** Share of the question that names or describes who is credited with the quote, or with one in the sentence. */
  readonly credit: number;
  /** 1 for a quote where words of somebody are asked for, or a sentence where none are. */
  readonly form: number;
  /** 1 if the span shows the kind of thing asked for (a number, a date …) or none is; 0.5 if its sentence does. */
  readonly answerType: number;
  /**
   * Share of the topic found near something of the kind asked for in its sentences: "240" in "240 élèves à la
   * rentrée". 0 where no kind is asked for.
   */
  readonly near: number;
  /** 0 where an amount is asked for (money, an age …) and neither the span nor its sentence shows one. */
  readonly measure: number;
  /** 1 where what the question counts stands there behind a number, or it counts nothing. */
  readonly counted: number;
  /** 0 in an article's opening paragraph, which sums up what the others tell in full, else 1. */
  readonly detail: number;
  /** Length up to a full sentence: a word or two in quotation marks seldom answer. */
  readonly substance: number;
}

/** What evidence is gathered for. */
export interface EvidenceRequest {
  readonly question: UnderstoodQuestion;
  readonly terms: readonly QueryTerm[];
  /** What the question counts: any of them may stand behind a number. Empty where it counts nothing. */
  readonly counted: readonly QueryTerm[];
  readonly rarities: readonly number[];
  readonly vector: Float32Array;
  readonly credits: Credits;
  /** Absent where the question means no speaker. */
  readonly speakerFit?: SpeakerFit;
}

/** Characters of a span that counts as a full sentence. */
const FULL_LENGTH = 80;
/** Characters over which a word says less by e of the number or the name beside it. */
const NEAR = 40;
/** `EvidenceFeatures.speaker` where the question means no speaker. */
const NO_SPEAKER = 0.5;

/** A passage found, with where it holds the words of the question. */
interface Reading {
  readonly found: PassageScore;
  readonly passage: Passage;
  readonly hits: TermHits;
}

/**
 * Every quote and sentence of the passages found, with its features. Quotes that report nobody's words are
 * left to their sentence.
 */
export function gatherEvidence(
  pool: readonly PassageScore[],
  request: EvidenceRequest,
  content: Content,
  searcher: Searcher,
): Evidence[] {
  const byArticle = new Map<number, Reading[]>();
  for (const found of pool) {
    const passage = content.passages[found.passage];
    if (!passage) continue;
    const text = content.articles[passage.article]?.text ?? '';
    const reading = { found, passage, hits: findTerms(text, passage, request.terms, searcher.index) };
    byArticle.set(passage.article, [...(byArticle.get(passage.article) ?? []), reading]);
  }
  const rarities = request.terms.map(({ weight }, i) => weight * (request.rarities[i] ?? 0));
  return [...byArticle.values()].flatMap((readings) => {
    const sentences = readings.flatMap(({ passage, hits }) =>
      passage.sentences.map((sentence) => similaritiesIn(hits, sentence)),
    );
    const local = localRarities(sentences, rarities.length);
    const weights = { everywhere: rarities, here: rarities.map((rarity, i) => rarity * (local[i] ?? 0)) };
    return readings.flatMap((reading) => describePassage(reading, weights, request, content, searcher));
  });
}

function describePassage(
  { found, passage, hits }: Reading,
  weights: { readonly everywhere: readonly number[]; readonly here: readonly number[] },
  request: EvidenceRequest,
  content: Content,
  searcher: Searcher,
): Evidence[] {
  const text = content.articles[passage.article]?.text ?? '';
  const dense = passage.sentences.map((_, i) => searcher.similarity(request.vector, passage.firstVector + i));
  const quotes = (content.quotes[passage.article] ?? []).filter((quote) => overlaps(quote, passage));
  const isOpening = content.passages[found.passage - 1]?.article !== passage.article;
  const { wantsQuote, answerType } = request.question;

  const creditOf = ({ speaker }: Quote) => {
    const words = speaker === null ? undefined : request.credits.get(speaker);
    if (!words) return 0;
    const named = request.terms.map((term) =>
      largestOf(
        Array.from(words, (word) => similarityTo(term, word)),
        0,
      ),
    );
    return coverage(named, weights.everywhere);
  };
  const credit = new Map(quotes.map((quote) => [quote, creditOf(quote)]));

  const countedHits = findTerms(text, passage, request.counted, searcher.index).flat();
  const counts = (part: Span) =>
    request.counted.length === 0 ||
    isCounted(
      text,
      countedHits.flatMap(({ at }) => (at >= part.start && at < part.end ? [at] : [])),
    );
  const isNamed = request.terms.map((term) => isName(term, searcher.index));
  const answers = answerType
    ? [...answersIn(text.slice(passage.start, passage.end), answerType, request.question.words)].map(
        (offset) => passage.start + offset,
      )
    : [];
  const commonness = request.terms.map(({ weight }, i) => (isNamed[i] ? 0 : weight));
  const names = request.terms.map(({ weight }, i) => (isNamed[i] ? weight : 0));

  const describe = (span: Span, quote: Quote | null): Evidence[] => {
    const speaker = request.speakerFit ? request.speakerFit(passage.article, span, quote) : NO_SPEAKER;
    if (speaker === null) return [];
    const first = passage.sentences.findIndex((sentence) => overlaps(sentence, span));
    const last = passage.sentences.findLastIndex((sentence) => overlaps(sentence, span));
    const from = (i: number) => Math.min(span.start, passage.sentences[Math.max(0, i)]?.start ?? span.start);
    const to = (i: number) =>
      Math.max(span.end, (passage.sentences[i] ?? passage.sentences.at(-1))?.end ?? span.end);
    const shows = (part: Span) =>
      answerType === null ||
      showsAnswerType(text.slice(part.start, part.end), answerType, request.question.words);
    const inside = similaritiesIn(hits, { start: quote?.answers?.start ?? span.start, end: span.end });
    const sentences = { start: from(first), end: to(last) };
    const surroundings = { start: from(first - 1), end: to(last + 1) };
    const around = similaritiesIn(hits, surroundings);
    const shown = shows(span) ? 1 : shows(sentences) ? 0.5 : 0;
    const features: EvidenceFeatures = {
      own: coverage(inside, weights.here),
      around: coverage(around, weights.here),
      predicate: coverageOrAll(around, commonness),
      anaphora: 1 - coverageOrAll(inside, names),
      lexical: found.lexical,
      context: found.context,
      dense: largestOf(dense.slice(Math.max(0, first), last + 1), -1),
      speaker,
      credit: quote
        ? (credit.get(quote) ?? 0)
        : largestOf(
            quotes.flatMap((held) => (overlaps(held, span) ? (credit.get(held) ?? 0) : [])),
            0,
          ),
      form: wantsQuote === (quote !== null) ? 1 : 0,
      answerType: shown,
      near: largestOf(
        answers
          .filter((at) => at >= sentences.start && at < sentences.end)
          .map((at) => coverage(similaritiesNear(hits, at, surroundings, NEAR), weights.here)),
        0,
      ),
      measure: shown === 0 && answerType !== null && isMeasure(answerType) ? 0 : 1,
      counted: counts(sentences) ? 1 : 0,
      detail: isOpening ? 0 : 1,
      substance: Math.min(1, (span.end - span.start) / FULL_LENGTH),
    };
    const { start, end } = span;
    return [{ start, end, passage: found.passage, article: passage.article, quote, features }];
  };
  return [
    ...quotes.filter(({ kind }) => kind !== 'scare').flatMap((quote) => describe(quote, quote)),
    ...passage.sentences.flatMap((sentence) => describe(sentence, null)),
  ];
}

/** Whether what stands for a term best never stands in lower case. */
function isName({ matches }: QueryTerm, index: LexicalIndex): boolean {
  let best = -1;
  let similarity = 0;
  for (const [term, like] of matches) {
    if (like > similarity) [best, similarity] = [term, like];
  }
  return index.isName[best] === 1;
}

/** `coverage`, 1 where there is no weight. */
function coverageOrAll(similarities: readonly number[], weights: readonly number[]): number {
  return weights.some((weight) => weight > 0) ? coverage(similarities, weights) : 1;
}
