import { type Article, withoutEnding } from '../articles/index.js';
import type { Vectors } from '../embedding/index.js';
import type { Quote, Statement } from '../quotes/index.js';
import type { Passage } from './ports/index.js';
import type { ArticleWords } from './words/index.js';

/** A passage, told without the articles beside its own. */
export type OwnPassage = Omit<Passage, 'article' | 'firstVector'>;

/** How many sentences passages have: as many vectors stand for them. */
export function countSentences(passages: readonly Pick<OwnPassage, 'sentences'>[]): number {
  return passages.reduce((sum, { sentences }) => sum + sentences.length, 0);
}

/** One article with all that is read off it alone. */
export interface ReadArticle {
  readonly article: Article;
  /** In the order of the text; credited to names as this article gives them. */
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly passages: readonly OwnPassage[];
  readonly words: ArticleWords;
  /** Unit vectors of the passages' sentences, one after the other. */
  readonly vectors: Float32Array;
}

/** The vectors of an article as a matrix. */
export function matrixOf({ vectors, passages }: Pick<ReadArticle, 'vectors' | 'passages'>): Vectors {
  const count = countSentences(passages);
  return { data: vectors, count, dimension: count > 0 ? vectors.length / count : 0 };
}

/** What a seed's bytes were read as: it depends on nothing but them, the rules and the model. */
export interface Reading {
  readonly articles: readonly ReadArticle[];
  /** Why there is none, or not all: each a half-sentence without the file's name. */
  readonly problems: readonly string[];
}

/** The same reading of a file that bears another name. */
export function underName(reading: Reading, file: string): Reading {
  return { ...reading, articles: reading.articles.map((one) => articleUnderName(one, file)) };
}

export function articleUnderName<Read extends { readonly article: Article }>(read: Read, file: string): Read {
  const { article } = read;
  const id = `${withoutEnding(file)}${article.id.slice(withoutEnding(article.file).length)}`;
  return article.file === file ? read : { ...read, article: { ...article, file, id } };
}
