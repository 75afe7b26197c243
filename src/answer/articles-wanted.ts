import { articleNamed, positionOf } from '../articles/index.js';
import type { Content } from '../index/index.js';
import type { AskOptions } from './answer.js';
import { articlesWithin, intersect, type Period } from './time/index.js';

/**
 * Positions of the articles that options, and a period, keep to; null where any will do.
 *
 * @throws UsageError if they name an article that is not there
 */
export function articlesWanted(
  { article, since, until }: Pick<AskOptions, 'article' | 'since' | 'until'>,
  content: Content,
  within?: Period,
): ReadonlySet<number> | null {
  const only =
    article === undefined ? null : positionOf(content.articles, articleNamed(article, content.articles).id);
  const given = { since: since ?? null, until: until ?? null };
  const { since: first, until: last } = within ? intersect(given, within) : given;
  const isOpen = first === null && last === null;
  if (isOpen) return only === null ? null : new Set([only]);
  const dated = articlesWithin({ since: first, until: last }, content.articles);
  return only === null ? dated : new Set(dated.has(only) ? [only] : []);
}
