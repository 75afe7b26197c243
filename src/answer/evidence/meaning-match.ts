import type { ArticleLanguage } from '../../languages/index.js';
import { addTo, type Meaning, product, type ReadMeaning, unit, type Word } from '../../search/index.js';
import { fold, type Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';

/** What the words of a question mean. */
export interface QuestionMeaning {
  readonly words: readonly Meaning[];
  /** All of them together: a unit vector. */
  readonly whole: Float32Array;
  /** The cosine of each word of the question with a word, once each. */
  readonly likeness: Map<Meaning, Float32Array>;
  readonly read: ReadMeaning;
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
  return { words: meanings, whole: together(meanings), likeness: new Map(), read };
}

/** Reads the words of a passage for a question. */
export function matchMeaning(
  question: QuestionMeaning,
  words: readonly Word[],
  language: ArticleLanguage,
): MeaningMatch {
  const known = words.flatMap((word) => {
    const meaning = question.read(fold(word.text), language);
    return tells(meaning) ? [{ at: word.start, meaning }] : [];
  });
  const within = ({ start, end }: Span) => [
    ...new Set(known.flatMap(({ at, meaning }) => (at >= start && at < end ? [meaning] : []))),
  ];
  return {
    alignment: (span) => align(question, within(span)),
    similarity(span) {
      const meanings = within(span);
      return meanings.length > 0 ? product(question.whole, together(meanings)) : 0;
    },
  };
}

function align(question: QuestionMeaning, span: readonly Meaning[]): number {
  const best = new Float32Array(question.words.length).fill(UNRELATED);
  for (const meaning of span) {
    const likeness = likenessOf(question, meaning);
    for (let i = 0; i < best.length; i += 1) best[i] = Math.max(best[i] as number, likeness[i] as number);
  }
  let found = 0;
  let total = 0;
  for (const [i, { weight }] of question.words.entries()) {
    found += (weight * ((best[i] as number) - UNRELATED)) / (1 - UNRELATED);
    total += weight;
  }
  return total > 0 ? found / total : 0;
}

function likenessOf({ words, likeness }: QuestionMeaning, meaning: Meaning): Float32Array {
  const known = likeness.get(meaning);
  if (known) return known;
  const found = Float32Array.from(words, ({ vector }) => product(vector, meaning.vector));
  likeness.set(meaning, found);
  return found;
}

function together(meanings: readonly Meaning[]): Float32Array {
  const [first] = meanings;
  if (!first) return new Float32Array();
  const sum = new Float32Array(first.vector.length);
  for (const { vector, weight } of meanings) addTo(sum, vector, weight);
  return unit(sum);
}

function tells(meaning: Meaning | null): meaning is Meaning {
  return meaning !== null && meaning.weight >= LEAST_WEIGHT;
}
