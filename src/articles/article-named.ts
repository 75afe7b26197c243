import { UsageError } from '../errors.js';
import type { Article } from './article.js';
import { findArticles } from './find-articles.js';

const MOST_NAMED = 5;

/**
 * The article that `name` names by id, title or file name, or by a part of them that no other has.
 * @throws UsageError where there is none, or more than one
 */
export function articleNamed(name: string, articles: readonly Article[]): Article {
  const [article, ...others] = findArticles(articles, name);
  if (!article) throw new UsageError(`There is no article "${name}".`, { run: 'articles' });
  if (others.length > 0) throw new UsageError(ambiguity(name, [article, ...others]));
  return article;
}

function ambiguity(name: string, found: readonly Article[]): string {
  const named = found.slice(0, MOST_NAMED).map(({ id, title }) => `${id} (${title})`);
  const more = found.length > MOST_NAMED ? ', …' : '';
  return `"${name}" may be any of ${found.length} articles. Give the id of one: ${named.join(', ')}${more}`;
}
