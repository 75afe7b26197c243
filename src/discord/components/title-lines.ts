import type { Article } from '../../articles/index.js';
import { safeAddress } from '../../reading/index.js';
import type { Catalogue } from '../catalogue/index.js';
import { label } from '../text/index.js';
import { articleFacts } from './source-lines.js';

/** An article's title in bold, a link where it has an address, and under it outlet, date and what else is known. */
export function titleLines(article: Article, words: Catalogue, more: readonly string[] = []): string {
  const facts = [...articleFacts(article, words), ...more];
  return `**${linkedTitle(article, 250)}**\n-# ${facts.join(' · ')}`;
}

/** The title, a link where the article has an address of at most `longest` characters. */
export function linkedTitle({ title, url }: Article, most: number, longest = 500): string {
  const shown = label(title, most);
  const address = safeAddress(url);
  return address === null || address.length > longest ? shown : `[${shown}](${address})`;
}
