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
  /** Their vectors (`rowsOf`). */
  readonly rows: Float32Array;
  /** All of them together: a unit vector. */
  readonly whole: Float32Array;
  /** The cosine of each word of the question with a word, once each. */
  readonly likeness: Map<Meaning, Float32Array>;
}

/** How near spans of a passage come to a question by what their words mean. */
export interface MeaningMatch {
  /** Share of the question's words, each weighed by what it tells, to which a word of the span is near: 0 to 1. */
  alignment(span: Span): number;
  /** Cosine of the two as wholes, −1 to 1. */
  similarity(span: Span): number;
}

/** Commoner words tell nothing of what a text is about. */
const LEAST_WEIGHT = 0.3;
/** The cosine of words that have nothing to do with each other, more often than not, is below. */
const UNRELATED = 0.3;

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
  return { words: meanings, rows, whole, likeness: new Map() };
}

/** Reads the words of a passage for a question; `read` gives what they mean in its language. */
export function matchMeaning(
  question: QuestionMeaning,
  words: TermWords,
  read: (term: number) => Meaning | null,
): MeaningMatch {
  const kept = keptMeanings.get(words) ?? new Map<string, SpanMeaning>();
  keptMeanings.set(words, kept);
  const within = ({ start, end }: Span) => {
    const key = `${start} ${end}`;
    const known = kept.get(key) ?? spanMeaning({ start, end });
    kept.set(key, known);
    return known;
  };
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
  return {
    alignment: (span) => align(question, within(span).meanings),
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
const keptMeanings = new WeakMap<TermWords, Map<string, SpanMeaning>>();

function align(question: QuestionMeaning, span: readonly Meaning[]): number {
  const best = new Float32Array(question.words.length).fill(UNRELATED);
  for (const meaning of span) {
    const likeness = likenessOf(question, meaning);
    for (let i = 0; i < best.length; i += 1) {
      if ((likeness[i] as number) > (best[i] as number)) best[i] = likeness[i] as number;
    }
  }
  let found = 0;
  let total = 0;
  for (const [i, { weight }] of question.words.entries()) {
    found += (weight * ((best[i] as number) - UNRELATED)) / (1 - UNRELATED);
    total += weight;
  }
  return total > 0 ? found / total : 0;
}

function likenessOf({ rows, likeness }: QuestionMeaning, meaning: Meaning): Float32Array {
  const known = likeness.get(meaning);
  if (known) return known;
  const found = productsWith(rows, meaning.vector);
  likeness.set(meaning, found);
  return found;
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
