import { SeedError } from '../../../errors.js';
import type { Article } from '../../article.js';
import { withoutEnding } from '../../without-ending.js';
import type { Items } from './items-in.js';
import { readItem } from './read-item.js';

export interface FileOfItems extends Items {
  readonly file: string;
  readonly onProblem: ((problem: string) => void) | undefined;
}

/** More articles than a file has room for. */
const MOST_ITEMS = 50_000;

/** Items that are named each where they are no articles. */
const MOST_NAMED = 5;

const WHAT_TO_DO = 'give each its title and its text, or remove it';

/**
 * The articles among the items, in order. With several items, their ids end with the item's number: "a.jsonl/2".
 *
 * @param called names an item by its number, from 1
 * @throws SeedError where none is an article, or there are more than there can be
 */
export async function readItems(
  { file, items, feed, onProblem }: FileOfItems,
  called: (number: number) => string,
): Promise<readonly Article[]> {
  if (items.length > MOST_ITEMS)
    throw new SeedError(
      file,
      `has more than ${MOST_ITEMS.toLocaleString('en')} items; split it into several files`,
    );
  const articles: Article[] = [];
  const damaged: string[] = [];
  for (const [index, item] of items.entries()) {
    const id = items.length === 1 ? withoutEnding(file) : `${withoutEnding(file)}/${index + 1}`;
    const article = await readItem(file, id, item, feed);
    if (article) articles.push(article);
    else damaged.push(called(index + 1));
  }
  if (articles.length === 0) throw new SeedError(file, `holds no article; ${WHAT_TO_DO}`);
  if (damaged.length > 0) onProblem?.(`holds no article in ${told(damaged)}; ${WHAT_TO_DO}`);
  return articles;
}

/** "line 3, line 7 and 12 more" */
function told(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
