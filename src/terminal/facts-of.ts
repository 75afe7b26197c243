import type { Article } from '../articles/index.js';

/** Who published an article and when; that it does not tell is said. */
export function factsOf({ outlet, date }: Pick<Article, 'outlet' | 'date'>): readonly string[] {
  return [outlet ?? 'no outlet', date ?? 'no date'];
}
