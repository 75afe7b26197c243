import { type Article, findArticles } from '../articles/index.js';
import { UsageError } from '../errors.js';
import type { Content } from '../index/index.js';

const MOST_NAMED = 5;

/**
 * The position of the article that `name` names by id, title or file name, or by a part of them that no other has.
 * @throws UsageError where there is none, or more than one
 */
export function articleNamed(name: string, { articles }: Content): number {
  const [article, ...others] = findArticles(articles, name);
  if (!article) throw new UsageError(`There is no article "${name}".`, { run: 'articles' });
  if (others.length > 0) throw new UsageError(ambiguity(name, [article, ...others]));
  return articles.indexOf(article);
}

function ambiguity(name: string, found: readonly Article[]): string {
  const named = found.slice(0, MOST_NAMED).map(({ id, title }) => `${id} (${title})`);
  const more = found.length > MOST_NAMED ? ', …' : '';
  return `"${name}" may be any of ${found.length} articles. Give the id of one: ${named.join(', ')}${more}`;
}
