import type { Span } from '../text/index.js';
import type { Article } from './article.js';

/** The position of the article that holds the span of the file, or -1: a file may hold several. */
export function articleAt(articles: readonly Article[], file: string, { start, end }: Span): number {
  return articles.findIndex(
    ({ file: own, paragraphs }) =>
      own === file && (paragraphs[0]?.start ?? end) <= start && end <= (paragraphs.at(-1)?.end ?? start),
  );
}
