import type { PassedOver } from '../articles/index.js';
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
