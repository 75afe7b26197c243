import { remember, rememberWith } from '../../remember.js';
import {
  keyWithin,
  type Meaning,
  productsWith,
  type ReadMeaning,
  rowsOf,
  type TermWords,
  termsWithin,
} from '../../search/index.js';
import { fold, type Span } from '../../text/index.js';
import { addScaled, dotProduct, toUnit } from '../../vectors.js';
import type { UnderstoodQuestion } from '../question/index.js';

/** What the words of a question mean. */
export interface QuestionMeaning {
  readonly words: readonly Meaning[];
  /** All of them together: a unit vector. */
  readonly whole: Float32Array;
  /** For a word of the question's language, its place among them; −1 where it is none. */
  readonly placeOf: (word: string) => number;
  /** How like a word is to each word of the question; each is compared once. */
  readonly likenessOf: (meaning: Meaning) => Likeness;
}

/** How like a word is to the words of a question. */
interface Likeness {
  /** Cosines, in their order. */
  readonly cosines: Float32Array;
  readonly isStranger: boolean;
}

/** How near a span of a passage comes to a question by what its words mean. */
export interface MeaningMatch {
  /** For each word of the question, how near the nearest word of the span comes: from 0, unrelated, to 1. */
  readonly nearness: readonly number[];
  /** How many words of the span come near none of the question's. */
  readonly strangers: number;
  /** Cosine of the two as wholes, −1 to 1. */
  readonly similarity: number;
}

/** Compares a span of a passage with a question. */
export type MatchMeaning = (span: Span) => MeaningMatch;

/** Commoner words tell nothing of what a text is about. */
const LEAST_WEIGHT = 0.3;
/** The cosine of words that have nothing to do with each other, more often than not, is below. */
const UNRELATED = 0.3;
/** … of words that speak of the same is above. */
const RELATED = 0.5;

/** What a question means; null where word meanings are not known. */
export function questionMeaning(
  { words, topic, language }: Pick<UnderstoodQuestion, 'words' | 'topic' | 'language'>,
  read: ReadMeaning | null,
): QuestionMeaning | null {
  if (!read) return null;
  const asked = new Set([...words, ...topic.map(({ text }) => fold(text))]);
  const meanings = Array.from(asked, (word) => read(word, language)).filter(tells);
  const whole = together(meanings);
  const rows = rowsOf(
    meanings.map(({ vector }) => vector),
    whole.length,
  );
  const placeOf = (word: string) => {
    const meaning = read(fold(word), language);
    return meaning ? meanings.indexOf(meaning) : -1;
  };
  const likenessOf = remember((meaning: Meaning): Likeness => {
    const cosines = productsWith(rows, meaning.vector);
    return { cosines, isStranger: cosines.every((cosine) => cosine < RELATED) };
  });
  return { words: meanings, whole, placeOf, likenessOf };
}

/** A function that compares spans of a passage with a question, each once; `read` gives what words mean in its language. */
export function matchMeaning(
  question: QuestionMeaning,
  words: TermWords,
  read: (term: number) => Meaning | null,
): MatchMeaning {
  const spanMeaning = (span: Span): SpanMeaning => {
    const meanings: Meaning[] = [];
    for (const term of termsWithin(words, span)) {
      const meaning = read(term);
      if (tells(meaning)) meanings.push(meaning);
    }
    return { meanings, whole: together(meanings) };
  };
  return remember((span) =>
    compareWith(
      question,
      keptMeaning(words, keyWithin(words, span), () => spanMeaning(span)),
    ),
  );
}

/** What the words of a span mean, each word once, and all of them together. */
interface SpanMeaning {
  readonly meanings: readonly Meaning[];
  readonly whole: Float32Array;
}

/** What is read off a passage, as long as its words are kept. */
const keptMeaning = rememberWith<TermWords, number, SpanMeaning>();

function compareWith({ words, whole, likenessOf }: QuestionMeaning, span: SpanMeaning): MeaningMatch {
  const best = words.map(() => Math.fround(UNRELATED));
  let strangers = 0;
  for (const meaning of span.meanings) {
    const { cosines, isStranger } = likenessOf(meaning);
    if (isStranger) strangers += 1;
    for (let i = 0; i < best.length; i += 1) {
      if ((cosines[i] as number) > (best[i] as number)) best[i] = cosines[i] as number;
    }
  }
  return {
    nearness: best.map((cosine) => (cosine - UNRELATED) / (1 - UNRELATED)),
    strangers,
    similarity: span.meanings.length > 0 ? dotProduct(whole, span.whole) : 0,
  };
}

function together(meanings: readonly Meaning[]): Float32Array {
  const [first] = meanings;
  if (!first) return new Float32Array();
  const sum = new Float32Array(first.vector.length);
  for (const { vector, weight } of meanings) addScaled(sum, vector, weight);
  return toUnit(sum);
}

function tells(meaning: Meaning | null): meaning is Meaning {
  return meaning !== null && meaning.weight >= LEAST_WEIGHT;
}
