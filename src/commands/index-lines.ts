import type { PassedOver } from '../articles/index.js';
import type { CheckedIndex } from '../index/index.js';
import type { LibraryStatus } from '../library.js';
import { count } from '../terminal/index.js';

/** "12 articles, …; 0.8 s, model …." */
export function countsOf(status: LibraryStatus, seconds: number): string {
  const { articles, paragraphs, quotes, speakers, model } = status;
  const counts = [
    count(articles, 'article'),
    count(paragraphs, 'paragraph'),
    count(quotes, 'quote'),
    count(speakers, 'speaker'),
  ].join(', ');
  return `${counts}; ${seconds.toLocaleString('en')} s, model ${model}.`;
}

/** What `--json` prints of an index. */
export function indexRecord(
  status: LibraryStatus,
  { seconds, rebuilt, passedOver }: { seconds: number; rebuilt: boolean; passedOver: PassedOver },
) {
  const { articles, paragraphs, quotes, speakers, model, kept, warnings } = status;
  return { articles, paragraphs, quotes, speakers, seconds, model, rebuilt, kept, warnings, passedOver };
}

/** "34,000 paragraphs of 2,960 articles in 78 MB of SQLite 3.53.0, all whole; generation …, built …" */
export function describeIndex({
  articles,
  paragraphs,
  bytes,
  backend,
  generation,
  builtAt,
}: CheckedIndex): string {
  const size = (bytes / MEGABYTE).toLocaleString('en', { maximumFractionDigits: 1 });
  return `${count(paragraphs, 'paragraph')} of ${count(articles, 'article')} in ${size} MB of ${backend}, all whole; generation ${generation}, built ${builtAt.toISOString()}`;
}

const MEGABYTE = 1e6;
