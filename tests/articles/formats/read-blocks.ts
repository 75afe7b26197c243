import type { Article } from '../../../src/articles/index.js';

/** What an article consists of, in its order: "title: Le pont", "1: Le pont rouvre." */
export function readBlocks(article: Article | undefined): string[] {
  return (article?.paragraphs ?? []).map(
    ({ kind, number, start, end }) =>
      `${kind === 'body' ? number : kind}: ${article?.text.slice(start, end)}`,
  );
}
