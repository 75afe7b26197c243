import type { Article } from '../../articles/index.js';
import type { CitedArticle } from '../answer.js';

/** What a citation says of its article. */
export function citedArticle({ id, title, url, outlet, date, authors }: Article): CitedArticle {
  return { id, title, url, outlet, date, authors };
}
