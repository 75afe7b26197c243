import { createHash } from 'node:crypto';
import { addTo } from '../../add-to.js';
import type { Article } from '../../articles/index.js';
import { oncePerList } from '../../once-per-list.js';

/** Characters of an edition: two that come of the text's length, by which it is looked up, and six of a digest. */
export const EDITION_LENGTH = 8;
const LOOKED_UP_BY = 2;

/**
 * Names an article as it is, in eight characters of base64url: its edition is the same in every index for as long as its id
 * and its text are, and with them every offset into it.
 */
export function editionOf(article: Article): string {
  const known = editions.get(article);
  if (known !== undefined) return known;
  const { id, text } = article;
  const digest = createHash('sha256').update(`${id}\n`).update(text).digest('base64url');
  const edition = `${lengthMark(article)}${digest.slice(0, EDITION_LENGTH - LOOKED_UP_BY)}`;
  editions.set(article, edition);
  return edition;
}

/** The article of that edition; null where there is none: it has changed, or is gone. Only articles as long are read. */
export function articleOfEdition(articles: readonly Article[], edition: string): Article | null {
  const asLong = byLength(articles).get(edition.slice(0, LOOKED_UP_BY)) ?? [];
  return asLong.find((article) => editionOf(article) === edition) ?? null;
}

const editions = new WeakMap<Article, string>();

const byLength = oncePerList((articles: readonly Article[]) => {
  const groups = new Map<string, Article[]>();
  for (const article of articles) addTo(groups, lengthMark(article), article);
  return groups;
});

function lengthMark({ text }: Article): string {
  return (text.length % 36 ** LOOKED_UP_BY).toString(36).padStart(LOOKED_UP_BY, '0');
}
