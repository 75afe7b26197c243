import type { Content, Passage } from '../../index/index.js';
import type { AnswerType, ArticleLanguage } from '../../languages/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import { remember } from '../../remember.js';
import type { PassageScore, QueryTerm, Searcher, TermWords } from '../../search/index.js';
import { contains, overlaps } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { type AnswerPlace, newAnswers, placesIn } from './answer-type.js';
import type { Credits } from './credits.js';
import { type MeaningMatch, matchMeaning, type QuestionMeaning } from './meaning-match.js';
import { findTerms, similaritiesAmong, type TermHits } from './term-hits.js';
import type { TermWeights } from './term-weights.js';

/** What a passage is read for. */
export interface ReadingRequest {
  readonly question: UnderstoodQuestion;
  readonly terms: readonly QueryTerm[];
  /** Where a passage holds the terms. */
  readonly hitsIn: (passage: number) => TermHits;
  readonly counted: readonly QueryTerm[];
  readonly vector: Float32Array;
  readonly saidBy: PassageReading['saidBy'];
  /** Null where it is not known what words mean. */
  readonly meaning: QuestionMeaning | null;
}

/** A passage, with where it holds the words of the question. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly score: PassageScore;
  readonly hits: TermHits;
}

/** What the article of a passage tells of the words of a question. */
export interface ArticleReading {
  readonly weights: TermWeights;
  /** `EvidenceFeatures.title`. */
  readonly title: number;
}

/** What is known of a passage before its spans are told apart. */
export interface PassageReading extends FoundPassage, ArticleReading {
  /** Of its article. */
  readonly text: string;
  readonly words: TermWords;
  /** It opens its article. */
  readonly isOpening: boolean;
  readonly quotes: readonly Quote[];
  /** Of several that a sentence makes, the one of whom is asked for. */
  readonly statements: readonly Statement[];
  /** For each term of the question, how surely it names or describes who says something; zeros for nobody. */
  readonly saidBy: (speaker: string | null) => readonly number[];
  /** How near its spans come to the question in meaning; null where that is not known. */
  readonly match: MeaningMatch | null;
  /** What stands before it in its article, and where that holds the terms; null for the first. */
  readonly previous: Pick<FoundPassage, 'passage' | 'hits'> | null;
  /** For each sentence, its cosine similarity with the question. */
  readonly dense: readonly number[];
  /** Where what the question counts stands; null where it counts nothing. */
  readonly countedAt: readonly number[] | null;
  /** Where something of the kind asked for stands, by where it begins. */
  readonly answers: readonly AnswerPlace[];
}

/** Reads a passage for a question. */
export function readPassage(
  { passage, score, hits }: FoundPassage,
  { weights, title }: ArticleReading,
  request: ReadingRequest,
  content: Content,
  searcher: Searcher,
): PassageReading {
  const { vector, counted, meaning, question, saidBy } = request;
  const { text = '', language = 'other' } = content.articles[passage.article] ?? {};
  const words = searcher.passageWords(score.passage);
  const before = content.passage(score.passage - 1);
  const isOpening = before?.article !== passage.article;
  const countedHits = counted.length === 0 ? null : findTerms(words, counted);
  return {
    passage,
    score,
    hits,
    weights,
    title,
    text,
    words,
    isOpening,
    quotes: content.quotesIn(passage.article).filter((quote) => overlaps(quote, passage)),
    statements: statementsIn(passage, request, content),
    saidBy,
    match: meaning && searcher.termMeaning && matchMeaning(meaning, words, searcher.termMeaning(language)),
    previous: before && !isOpening ? { passage: before, hits: request.hitsIn(score.passage - 1) } : null,
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
const keptPlaces = new WeakMap<TermWords, Map<AnswerType, ReturnType<typeof placesIn>>>();

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
  const kept = keptPlaces.get(passageWords) ?? new Map<AnswerType, ReturnType<typeof placesIn>>();
  keptPlaces.set(passageWords, kept);
  const places = kept.get(answerType) ?? placesIn(text.slice(start, end), answerType, language, start);
  kept.set(answerType, places);
  return newAnswers(places, words);
}
