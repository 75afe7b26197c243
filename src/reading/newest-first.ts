import type { Article } from '../articles/index.js';
import { oncePerList } from '../once-per-list.js';

/** The articles, newest first, those without a date last: ISO 8601 dates order as texts do. Sorted once for each list. */
export const newestFirst = oncePerList((articles: readonly Article[]) =>
  [...articles].sort((a, b) => compareTexts(b.date ?? '', a.date ?? '')),
);

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
