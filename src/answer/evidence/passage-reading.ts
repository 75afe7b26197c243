import type { Content, Passage } from '../../index/index.js';
import type { ArticleLanguage } from '../../languages/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import type { LexicalIndex, PassageScore, QueryTerm, Searcher, Word } from '../../search/index.js';
import { contains, largestOf, overlaps } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { type AnswerPlace, answersIn } from './answer-type.js';
import type { Credits } from './credits.js';
import { type MeaningMatch, matchMeaning, type QuestionMeaning } from './meaning-match.js';
import { findTerms, hitsAmong, similaritiesIn, similarityTo, type TermHits, wordsIn } from './term-hits.js';
import type { TermWeights } from './term-weights.js';

/** Words that say of what a question asks. */
const ASKED = 2;

/** What a passage is read for. */
export interface ReadingRequest {
  readonly question: UnderstoodQuestion;
  readonly terms: readonly QueryTerm[];
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
  /** Of its article. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: TermHits;
}

/** What is known of a passage before its spans are told apart. */
export interface PassageReading extends FoundPassage {
  readonly weights: TermWeights;
  /** It opens its article. */
  readonly isOpening: boolean;
  readonly quotes: readonly Quote[];
  /** Of several that a sentence makes, the one of whom is asked for. */
  readonly statements: readonly Statement[];
  /** For each term of the question, how surely it names or describes who says something; zeros for nobody. */
  readonly saidBy: (speaker: string | null) => readonly number[];
  /** How near its spans come to the question in meaning; null where that is not known. */
  readonly match: MeaningMatch | null;
  /** For each term, how surely the article's title holds it. */
  readonly inTitle: readonly number[];
  /** What stands before it in its article, and where that holds the terms; null for the first. */
  readonly previous: Pick<FoundPassage, 'passage' | 'hits'> | null;
  /** For each sentence, its cosine similarity with the question. */
  readonly dense: readonly number[];
  /** Where what the question counts stands; null where it counts nothing. */
  readonly countedAt: readonly number[] | null;
  /** Where what the question asks the amount, the name, the place of stands. */
  readonly asked: TermHits;
  /** Where something of the kind asked for stands, by where it begins. */
  readonly answers: readonly AnswerPlace[];
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
  const words = wordsIn(text, passage);
  return { passage, score, text, words, hits: hitsAmong(words, text, terms, index) };
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
  const countedHits = counted.length === 0 ? [] : findTerms(text, passage, counted, searcher.index);
  return {
    ...found,
    weights,
    isOpening: content.passages[score.passage - 1]?.article !== passage.article,
    quotes,
    statements: statementsIn(found, request, content),
    saidBy: request.saidBy,
    match:
      request.meaning &&
      matchMeaning(request.meaning, found.words, content.articles[passage.article]?.language ?? 'other'),
    inTitle: titleSimilarities(passage.article, request, content, searcher.index),
    previous: previousOf(found, request, content, searcher.index),
    dense: passage.sentences.map((_, i) => searcher.similarity(vector, passage.firstVector + i)),
    countedAt: counted.length === 0 ? null : countedHits.flatMap((hits) => hits.map(({ at }) => at)),
    asked: counted.length === 0 ? askedHits(found, request, weights) : countedHits,
    answers: answerPlaces(found, request.question, content.articles[passage.article]?.language ?? 'other'),
  };
}

function statementsIn(
  { passage }: FoundPassage,
  { question }: ReadingRequest,
  { statements }: Content,
): readonly Statement[] {
  const isMeant = ({ speaker }: Statement): boolean => question.speaker?.names.has(speaker) ?? false;
  const bySentence = new Map<number, Statement>();
  for (const statement of statements[passage.article] ?? []) {
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
  const known = new Map<string | null, readonly number[]>();
  return (speaker) => {
    const found =
      known.get(speaker) ??
      terms.map((term) =>
        largestOf(
          Array.from(credits.get(speaker ?? '') ?? [], (word) => similarityTo(term, word)),
          0,
        ),
      );
    known.set(speaker, found);
    return found;
  };
}

/** For each term, how surely the title of an article holds it. */
function titleSimilarities(
  article: number,
  { terms }: ReadingRequest,
  { articles }: Content,
  index: LexicalIndex,
): readonly number[] {
  const { text = '', paragraphs = [] } = articles[article] ?? {};
  const title = paragraphs.find(({ kind }) => kind === 'title');
  return title ? similaritiesIn(findTerms(text, title, terms, index), title) : terms.map(() => 0);
}

function previousOf(
  { score, text, passage }: FoundPassage,
  { terms }: ReadingRequest,
  { passages }: Content,
  index: LexicalIndex,
): PassageReading['previous'] {
  const before = passages[score.passage - 1];
  if (before?.article !== passage.article) return null;
  return { passage: before, hits: findTerms(text, before, terms, index) };
}

/** The first words of the question that are no name say of what it asks: "what *ransom* …", "who *directed* …". */
function askedHits({ hits }: FoundPassage, { terms }: ReadingRequest, { predicate }: TermWeights): TermHits {
  const said = terms.flatMap(({ word }, i) => ((predicate[i] ?? 0) > 0 && !/^\d/.test(word) ? [i] : []));
  return said.slice(0, ASKED).map((i) => hits[i] ?? []);
}

function answerPlaces(
  { passage, text }: FoundPassage,
  { answerType, words }: UnderstoodQuestion,
  language: ArticleLanguage,
): AnswerPlace[] {
  if (answerType === null) return [];
  const { start, end } = passage;
  return answersIn(text.slice(start, end), answerType, words, language).map((place) => ({
    start: start + place.start,
    end: start + place.end,
    fit: place.fit,
  }));
}
