import { oncePerList } from '../once-per-list.js';
import type { Article } from './article.js';
import { plainName } from './plain-name.js';

/** Characters from which a part of a title names the article. */
const SHORTEST_PART = 3;

/**
 * The articles that somebody means by `typed`: those whose id, file name (without its folder and ending, too) or title it is;
 * else those of which it is the beginning, else a part, however it is typed. More than one where it does not tell them apart.
 */
export function findArticles(articles: readonly Article[], typed: string): readonly Article[] {
  const wanted = plainName(typed);
  const exact = articles.filter(({ id }) => id === typed);
  if (exact.length > 0 || wanted === '') return exact;
  const tests: readonly ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => name.startsWith(wanted),
    (name) => wanted.length >= SHORTEST_PART && name.includes(wanted),
  ];
  for (const test of tests) {
    const found = namedOnce(articles).filter(({ names }) => names.some(test));
    if (found.length > 0) return found.map(({ article }) => article);
  }
  return [];
}

const namedOnce = oncePerList((articles: readonly Article[]) =>
  articles.map((article) => ({ article, names: namesOf(article) })),
);

function namesOf({ id, file, title }: Article): readonly string[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return [id, file, name, name.replace(/\.\w+$/, ''), title].map(plainName);
}
