import type { Added } from '../adding/index.js';
import type { Article } from '../articles/index.js';
import { safe } from '../safe.js';
import { factsOf } from './facts-of.js';
import { count } from './render-lists.js';
import type { Screen } from './screen.js';

/** An article that has been added, or was there, as it is read. */
export interface AddedArticle {
  readonly outcome: Exclude<Added['outcome'], 'failed'>;
  readonly article: Article;
  readonly paragraphs: number;
  readonly quotes: number;
}

const OUTCOMES: Readonly<Record<AddedArticle['outcome'], string>> = {
  added: 'Added',
  updated: 'Updated',
  unchanged: 'As before',
  known: 'Already here',
};

/** One each: title, then outlet, date, how much it says, and its file. What it does not tell is said. */
export function renderAdded(all: readonly AddedArticle[], { colours, wrap }: Screen): string {
  return all
    .map(({ outcome, article, paragraphs, quotes }) => {
      const details = [
        ...factsOf(article),
        count(paragraphs, 'paragraph'),
        count(quotes, 'quote'),
        article.file,
      ];
      const head = wrap(`${OUTCOMES[outcome]}: ${colours.bold(safe(article.title))}`);
      return [head, wrap(colours.dim(details.map(safe).join(' · ')), '  ')].join('\n');
    })
    .join('\n');
}
