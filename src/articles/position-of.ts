import { oncePerList } from '../once-per-list.js';
import type { Article } from './article.js';

/** The position of the article with this id, or -1. */
export function positionOf(articles: readonly Article[], id: string): number {
  return positionsById(articles).get(id) ?? -1;
}

const positionsById = oncePerList(
  (articles: readonly Article[]) => new Map(articles.map(({ id }, position) => [id, position])),
);
