import { createHash } from 'node:crypto';
import { addTo } from '../../add-to.js';
import type { Article } from '../../articles/index.js';
import { oncePerList } from '../../once-per-list.js';
import { lengthMark, MARK_LENGTH } from './length-mark.js';

/** Characters of an edition: a mark of the text's length, and a digest. */
export const EDITION_LENGTH = 8;

/**
 * Names an article as it is, in eight characters of base64url: its edition is the same in every index for as long as its id
 * and its text are, and with them every offset into it.
 */
export function editionOf(article: Article): string {
  const known = editions.get(article);
  if (known !== undefined) return known;
  const { id, text } = article;
  const digest = createHash('sha256').update(`${id}\n`).update(text).digest('base64url');
  const edition = `${lengthMark(text)}${digest.slice(0, EDITION_LENGTH - MARK_LENGTH)}`;
  editions.set(article, edition);
  return edition;
}

/** The article of that edition; null where there is none: it has changed, or is gone. Only articles as long are read. */
export function articleOfEdition(articles: readonly Article[], edition: string): Article | null {
  const asLong = byLength(articles).get(edition.slice(0, MARK_LENGTH)) ?? [];
  return asLong.find((article) => editionOf(article) === edition) ?? null;
}

const editions = new WeakMap<Article, string>();

const byLength = oncePerList((articles: readonly Article[]) => {
  const groups = new Map<string, Article[]>();
  for (const article of articles) addTo(groups, lengthMark(article), article);
  return groups;
});
