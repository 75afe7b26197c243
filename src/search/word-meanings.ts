import type { LexicalIndex } from '../index/index.js';
import type { ArticleLanguage } from '../languages/index.js';
import { remember, rememberNumbered } from '../remember.js';
import { addScaled, toUnit } from '../vectors.js';
import { counterpartOf, type TranslationLexicon } from './translation-lexicon.js';
import type { WordVectors } from './word-vectors.js';

/** What a word means. */
export interface Meaning {
  /** Unit vector; comparable between languages. */
  readonly vector: Float32Array;
  /** What the word tells of a text, over 0 to 1: the commoner, the less. */
  readonly weight: number;
}

/**
 * The meaning of a folded word of a language: an English word's own, any other's by its English translations; null where
 * nothing is known of it.
 */
export type ReadMeaning = (word: string, language: ArticleLanguage) => Meaning | null;

/** What terms of the articles mean in a language, by their numbers. */
export type ReadTermMeaning = (language: ArticleLanguage) => (term: number) => Meaning | null;

/** Meanings are kept until they are so many: of what strangers ask, and of the words of large libraries. */
const MOST_KEPT = 5_000;
const MOST_TERMS_KEPT = 100_000;
/** Smooth inverse frequency (Arora, Liang & Ma 2017). */
const SMOOTHING = 1e-3;

/** A function that gives what words mean, and keeps it. */
export function meaningReader(
  vectors: WordVectors,
  translation: TranslationLexicon | undefined,
): ReadMeaning {
  const inLanguage = remember((language: ArticleLanguage) =>
    remember((word: string) => readMeaning(word, language, vectors, translation), MOST_KEPT),
  );
  return (word, language) => inLanguage(language)(word);
}

/** The same for the terms of an index; nothing is known of what is none of them. */
export function termMeaningReader(
  { word, size }: Pick<LexicalIndex, 'word' | 'size'>,
  vectors: WordVectors,
  translation: TranslationLexicon | undefined,
): ReadTermMeaning {
  return remember((language: ArticleLanguage) => {
    const read = (term: number) => readMeaning(word(term), language, vectors, translation);
    const known = rememberNumbered(read, size, MOST_TERMS_KEPT);
    return (term: number) => (term < 0 ? null : known(term));
  });
}

function readMeaning(
  word: string,
  language: ArticleLanguage,
  vectors: WordVectors,
  translation: TranslationLexicon | undefined,
): Meaning | null {
  const translations = counterpartOf(language) === 'en' ? (translation?.translate(word, language) ?? []) : [];
  // What has no translation is spelled alike in both languages, as most names are.
  const parts = translations.length > 0 ? translations : [{ word, weight: 1 }];
  let sum: Float32Array | null = null;
  let weight = 0;
  let total = 0;
  for (const part of parts) {
    const meaning = meaningOfAll(part.word.split(' '), vectors);
    if (!meaning) continue;
    sum ??= new Float32Array(vectors.dimension);
    addScaled(sum, meaning.vector, part.weight);
    weight += part.weight * meaning.weight;
    total += part.weight;
  }
  return sum && total > 0 ? { vector: toUnit(sum), weight: weight / total } : null;
}

/** What the words of a phrase mean together. */
function meaningOfAll(words: readonly string[], vectors: WordVectors): Meaning | null {
  // Of most words of a large library nothing is known: memory is taken where something is.
  let sum: Float32Array | null = null;
  let weight = 0;
  for (const word of words) {
    const row = vectors.rowOf(word);
    if (row === undefined) continue;
    sum ??= new Float32Array(vectors.dimension);
    addScaled(sum, vectors.at(row), weightOf(row));
    weight = Math.max(weight, weightOf(row));
  }
  return sum && weight > 0 ? { vector: toUnit(sum), weight } : null;
}

/** By a word's rank: frequencies fall as Zipf and Mandelbrot have it. */
function weightOf(rank: number): number {
  return SMOOTHING / (SMOOTHING + 0.1 / (rank + 2.7));
}

/** How many rows `productsWith` takes at once. */
const AT_ONCE = 4;

/** The vectors one behind the other, as `productsWith` takes them. */
export function rowsOf(vectors: readonly Float32Array[], dimension: number): Float32Array {
  const rows = new Float32Array(Math.ceil(vectors.length / AT_ONCE) * AT_ONCE * dimension);
  for (const [i, vector] of vectors.entries()) rows.set(vector, i * dimension);
  return rows;
}

/** The scalar product of a vector with each of some rows: four sums that need not wait for each other. */
export function productsWith(rows: Float32Array, vector: Float32Array): Float32Array {
  const { length } = vector;
  const products = new Float32Array(rows.length / length);
  for (let row = 0; row < products.length; row += AT_ONCE) {
    const from = row * length;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < length; i += 1) {
      const number = vector[i] as number;
      a += number * (rows[from + i] as number);
      b += number * (rows[from + length + i] as number);
      c += number * (rows[from + 2 * length + i] as number);
      d += number * (rows[from + 3 * length + i] as number);
    }
    products[row] = a;
    products[row + 1] = b;
    products[row + 2] = c;
    products[row + 3] = d;
  }
  return products;
}
