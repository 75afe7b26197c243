import type { Content, Passage } from '../../index/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import type { LexicalIndex, PassageScore, QueryTerm, Searcher } from '../../search/index.js';
import { contains, largestOf, overlaps } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { answersIn } from './answer-type.js';
import type { Credits } from './credits.js';
import { coverage, findTerms, similarityTo, type TermHits } from './term-hits.js';
import type { TermWeights } from './term-weights.js';

/** What a passage is read for. */
export interface ReadingRequest {
  readonly question: UnderstoodQuestion;
  readonly terms: readonly QueryTerm[];
  readonly counted: readonly QueryTerm[];
  readonly vector: Float32Array;
  readonly credits: Credits;
}

/** A passage, with where it holds the words of the question. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly score: PassageScore;
  /** Of its article. */
  readonly text: string;
  readonly hits: TermHits;
}

/** What is known of a passage before its spans are told apart. */
export interface PassageReading extends FoundPassage {
  readonly weights: TermWeights;
  /** It opens its article. */
  readonly isOpening: boolean;
  readonly quotes: readonly Quote[];
  /** Where somebody's words are asked for; of several that a sentence makes, the one of whom is asked for. */
  readonly statements: readonly Statement[];
  /** For each quote, the share of the question that names or describes whom it is credited to. */
  readonly credit: ReadonlyMap<Quote, number>;
  /** For each sentence, its cosine similarity with the question. */
  readonly dense: readonly number[];
  /** Where what the question counts stands; null where it counts nothing. */
  readonly countedAt: readonly number[] | null;
  /** Where something of the kind asked for stands, ascending. */
  readonly answersAt: readonly number[];
}

/** Finds the terms of a question in a passage. */
export function findIn(
  passage: Passage,
  score: PassageScore,
  { terms }: Pick<ReadingRequest, 'terms'>,
  { articles }: Content,
  index: LexicalIndex,
): FoundPassage {
  const text = articles[passage.article]?.text ?? '';
  return { passage, score, text, hits: findTerms(text, passage, terms, index) };
}

/** Reads a passage for a question. */
export function readPassage(
  found: FoundPassage,
  request: ReadingRequest,
  weights: TermWeights,
  content: Content,
  searcher: Searcher,
): PassageReading {
  const { passage, score, text } = found;
  const { vector, counted } = request;
  const quotes = (content.quotes[passage.article] ?? []).filter((quote) => overlaps(quote, passage));
  return {
    ...found,
    weights,
    isOpening: content.passages[score.passage - 1]?.article !== passage.article,
    quotes,
    statements: statementsIn(found, request, content),
    credit: new Map(quotes.map((quote) => [quote, creditOf(quote, request, weights)])),
    dense: passage.sentences.map((_, i) => searcher.similarity(vector, passage.firstVector + i)),
    countedAt:
      counted.length === 0
        ? null
        : findTerms(text, passage, counted, searcher.index).flatMap((hits) => hits.map(({ at }) => at)),
    answersAt: answerPlaces(found, request.question),
  };
}

function statementsIn(
  { passage }: FoundPassage,
  { question }: ReadingRequest,
  { statements }: Content,
): readonly Statement[] {
  if (!question.wantsQuote) return [];
  const isMeant = ({ speaker }: Statement): boolean => question.speaker?.names.has(speaker) ?? false;
  const bySentence = new Map<number, Statement>();
  for (const statement of statements[passage.article] ?? []) {
    if (!contains(passage, statement)) continue;
    const known = bySentence.get(statement.start);
    if (!known || (isMeant(statement) && !isMeant(known))) bySentence.set(statement.start, statement);
  }
  return [...bySentence.values()];
}

function creditOf(
  { speaker }: Quote,
  { terms, credits }: ReadingRequest,
  { everywhere }: TermWeights,
): number {
  const words = speaker === null ? undefined : credits.get(speaker);
  if (!words) return 0;
  const named = terms.map((term) =>
    largestOf(
      Array.from(words, (word) => similarityTo(term, word)),
      0,
    ),
  );
  return coverage(named, everywhere);
}

function answerPlaces({ passage, text }: FoundPassage, { answerType, words }: UnderstoodQuestion): number[] {
  if (answerType === null) return [];
  const { start, end } = passage;
  return Array.from(answersIn(text.slice(start, end), answerType, words), (offset) => start + offset);
}
