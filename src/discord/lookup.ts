import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.js';
import { findArticles } from '../articles/find-articles.js';
import type { Library } from '../library.js';
import { fold } from '../text/fold.js';

const LONGEST_ID = 80;

/** What stands for an article in a command's option: its id, or a digest of it where that is too long. */
export function articleKey({ id }: Article): string {
  return id.length <= LONGEST_ID
    ? id
    : `sha:${createHash('sha256').update(id).digest('base64url').slice(0, 16)}`;
}

/** The article meant by an option: its key, id or file name, or its title however it is typed. */
export function findArticle(library: Library, typed: string): Article | null {
  const articles = library.articles();
  const chosen = articles.find((article) => articleKey(article) === typed);
  return chosen ?? findArticles(articles, typed)[0] ?? null;
}

/** Position of a speaker in `library.speakers()` by name or alias, or null. */
export function speakerPosition(library: Library, typed: string): number | null {
  const speakers = library.speakers();
  const wanted = fold(typed).trim();
  const exact = speakers.findIndex(({ name }) => fold(name) === wanted || name.slice(0, 100) === typed);
  if (exact >= 0) return exact;
  const alias = speakers.findIndex(({ aliases }) => aliases.some((other) => fold(other) === wanted));
  return alias >= 0 ? alias : null;
}
