import type { CitedArticle } from '../answer/index.js';

/** Who else prints the same words as an article, once each: outlets, titles where an article names none. */
export function otherOutlets(article: CitedArticle, others: readonly CitedArticle[]): readonly string[] {
  const names = others.map(({ outlet, title }) => outlet ?? title);
  return [...new Set(names)].filter((name) => name !== (article.outlet ?? article.title));
}
