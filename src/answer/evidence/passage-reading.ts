import type { Content, Passage } from '../../index/index.js';
import type { AnswerType, ArticleLanguage } from '../../languages/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import { remember, rememberWith } from '../../remember.js';
import type { PassageScore, QueryTerm, Searcher, TermWords } from '../../search/index.js';
import { contains, overlaps, type Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { type AnswerPlace, newAnswers, placesIn } from './answer-type.js';
import type { Credits } from './credits.js';
import type { MatchMeaning } from './meaning-match.js';
import type { Sense } from './sense.js';
import { findTerms, similaritiesAmong, type TermHits } from './term-hits.js';
import type { TermWeights } from './term-weights.js';

/** What a passage is read for. */
export interface ReadingRequest {
  readonly question: UnderstoodQuestion;
  /** What the words of a passage say of it. */
  readonly wordsIn: (passage: number) => PassageWords;
  readonly counted: readonly QueryTerm[];
  readonly vector: Float32Array;
}

/** What the words of a passage say of a question. */
export interface PassageWords {
  readonly words: TermWords;
  /** Where they are terms of the question. */
  readonly hits: TermHits;
  /** How near its spans come to the question in meaning; null where that is not known. */
  readonly match: MatchMeaning | null;
  readonly sense: (span: Span) => Sense;
}

/** A passage that may hold an answer. */
export interface FoundPassage extends PassageWords {
  readonly passage: Passage;
  readonly score: PassageScore;
}

/** What the article of a passage tells of the words of a question. */
export interface ArticleReading {
  readonly weights: TermWeights;
  readonly senseWeights: Sense;
  /** What each of the question's words tells, by its meaning; 0 for those that are not of its topic. */
  readonly topicWords: readonly number[];
  /** `EvidenceFeatures.title`. */
  readonly title: number;
  /** `restated` of a span of a passage. */
  readonly restated: (words: TermWords, span: Span) => number;
  /** `namesOnly` of a span of a passage. */
  readonly namesOnly: (words: TermWords, span: Span) => boolean;
  /** What an interviewer asks: the words behind it answer, it does not. */
  readonly answered: readonly Span[];
  /** Where in the article a passage stands, 0 to 1. */
  readonly depthOf: (passage: number) => number;
}

/** What is known of a passage before its spans are told apart. */
export interface PassageReading extends FoundPassage {
  readonly inArticle: ArticleReading;
  /** Of its article. */
  readonly text: string;
  /** It opens its article. */
  readonly isOpening: boolean;
  readonly quotes: readonly Quote[];
  /** Of several that a sentence makes, the one of whom is asked for. */
  readonly statements: readonly Statement[];
  /** What stands before it in its article; null for the first. */
  readonly previous: Pick<FoundPassage, 'passage' | 'sense'> | null;
  /** For each sentence, its cosine similarity with the question. */
  readonly dense: readonly number[];
  /** Where what the question counts stands; null where it counts nothing. */
  readonly countedAt: readonly number[] | null;
  /** Where something of the kind asked for stands, by where it begins. */
  readonly answers: readonly AnswerPlace[];
}

/** Reads a passage for a question. */
export function readPassage(
  found: FoundPassage,
  inArticle: ArticleReading,
  request: ReadingRequest,
  content: Content,
  searcher: Searcher,
): PassageReading {
  const { passage, score, words, hits, match, sense } = found;
  const { vector, counted, question } = request;
  const { text = '', language = 'other' } = content.articles[passage.article] ?? {};
  const before = content.passage(score.passage - 1);
  const isOpening = before?.article !== passage.article;
  const countedHits = counted.length === 0 ? null : findTerms(words, counted);
  return {
    passage,
    score,
    words,
    hits,
    match,
    sense,
    inArticle,
    text,
    isOpening,
    quotes: content.quotesIn(passage.article).filter((quote) => overlaps(quote, passage)),
    statements: statementsIn(passage, request, content),
    previous:
      before && !isOpening ? { passage: before, sense: request.wordsIn(score.passage - 1).sense } : null,
    dense: passage.sentences.map((_, i) => searcher.similarity(vector, passage.firstVector + i)),
    countedAt: countedHits?.flatMap((ofTerm) => ofTerm.map(({ at }) => at)) ?? null,
    answers: answersOf(words, { passage, text, language }, question),
  };
}

function statementsIn(
  passage: Passage,
  { question }: ReadingRequest,
  content: Content,
): readonly Statement[] {
  const isMeant = ({ speaker }: Statement): boolean => question.speaker?.names.has(speaker) ?? false;
  const bySentence = new Map<number, Statement>();
  for (const statement of content.statementsIn(passage.article)) {
    if (!contains(passage, statement)) continue;
    const known = bySentence.get(statement.start);
    if (!known || (isMeant(statement) && !isMeant(known))) bySentence.set(statement.start, statement);
  }
  return [...bySentence.values()];
}

/** How surely each term names or describes somebody who says something: a function that reads each speaker once. */
export function sayers(
  terms: readonly QueryTerm[],
  credits: Credits,
): (speaker: string | null) => readonly number[] {
  return remember((speaker) => similaritiesAmong(credits(speaker ?? ''), terms));
}

/** Where a passage shows something of each kind that was asked for, as long as its words are kept. */
const keptPlaces = rememberWith<TermWords, AnswerType, ReturnType<typeof placesIn>>();

function answersOf(
  passageWords: TermWords,
  {
    passage: { start, end },
    text,
    language,
  }: Pick<PassageReading, 'passage' | 'text'> & { readonly language: ArticleLanguage },
  { answerType, words }: UnderstoodQuestion,
): readonly AnswerPlace[] {
  if (answerType === null) return [];
  const places = keptPlaces(passageWords, answerType, () =>
    placesIn(text.slice(start, end), answerType, language, start),
  );
  return newAnswers(places, words);
}
