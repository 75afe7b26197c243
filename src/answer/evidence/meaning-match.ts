import { remember, rememberWith } from '../../remember.js';
import {
  findWord,
  type Meaning,
  productsWith,
  type ReadMeaning,
  rowsOf,
  type TermWords,
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

/** How near spans of a passage come to a question by what their words mean. */
export interface MeaningMatch {
  /** For each word of the question, how near the nearest word of the span comes: from 0, unrelated, to 1. */
  nearness(span: Span): readonly number[];
  /** How many words of the span come near none of the question's. */
  strangers(span: Span): number;
  /** Cosine of the two as wholes, −1 to 1. */
  similarity(span: Span): number;
}

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

/** Reads the words of a passage for a question; `read` gives what they mean in its language. */
export function matchMeaning(
  question: QuestionMeaning,
  words: TermWords,
  read: (term: number) => Meaning | null,
): MeaningMatch {
  const spanMeaning = (span: Span): SpanMeaning => {
    const found = new Set<Meaning>();
    findWord(words, span, (term) => {
      const meaning = read(term);
      if (tells(meaning)) found.add(meaning);
      return false;
    });
    const meanings = [...found];
    return { meanings, whole: together(meanings) };
  };
  const within = (span: Span) => keptMeaning(words, `${span.start} ${span.end}`, () => spanMeaning(span));
  const compare = remember(({ meanings }: SpanMeaning) => compareWith(question, meanings));
  return {
    nearness: (span) => compare(within(span)).nearness,
    strangers: (span) => compare(within(span)).strangers,
    similarity(span) {
      const { meanings, whole } = within(span);
      return meanings.length > 0 ? dotProduct(question.whole, whole) : 0;
    },
  };
}

/** What the words of a span mean, each word once, and all of them together. */
interface SpanMeaning {
  readonly meanings: readonly Meaning[];
  readonly whole: Float32Array;
}

/** What is read off a passage, as long as its words are kept. */
const keptMeaning = rememberWith<TermWords, string, SpanMeaning>();

/** `MeaningMatch.nearness` and `strangers` of the words of a span. */
function compareWith({ words, likenessOf }: QuestionMeaning, span: readonly Meaning[]) {
  const best = new Float32Array(words.length).fill(UNRELATED);
  let strangers = 0;
  for (const meaning of span) {
    const { cosines, isStranger } = likenessOf(meaning);
    if (isStranger) strangers += 1;
    for (let i = 0; i < best.length; i += 1) {
      if ((cosines[i] as number) > (best[i] as number)) best[i] = cosines[i] as number;
    }
  }
  return { nearness: Array.from(best, (cosine) => (cosine - UNRELATED) / (1 - UNRELATED)), strangers };
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
