import { createHash } from 'node:crypto';
import type { Article } from '../../../articles/index.js';
import type { Library } from '../../../library.js';
import { oncePerList } from '../../../once-per-list.js';

const LONGEST_ID = 80;

/** What stands for an article in a command's option: its id, or a digest of it where that is too long. */
export function articleKey({ id }: Article): string {
  return id.length <= LONGEST_ID
    ? id
    : `sha:${createHash('sha256').update(id).digest('base64url').slice(0, 16)}`;
}

const byKey = oncePerList(
  (articles: readonly Article[]) => new Map(articles.map((article) => [articleKey(article), article])),
);

/** The article meant by an option: its key, id or file name, or its title however it is typed. */
export function articleMeant(library: Library, typed: string): Article | null {
  return byKey(library.articles()).get(typed) ?? library.findArticle(typed);
}
