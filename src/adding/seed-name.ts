import type { Article } from '../articles/index.js';
import { fold } from '../text/index.js';

/** Characters of a title that a name has. */
const LONGEST_TITLE = 60;

/** "2026-03-04-le-pont-rouvert-example.org": a name for a page that people recognise and every file system takes. */
export function seedName({ title, date }: Pick<Article, 'title' | 'date'>, address: string): string {
  const host = new URL(address).hostname.replace(/^www\./, '');
  return [date, slug(title), slug(host, '.')].filter(Boolean).join('-');
}

/** Letters and digits of ASCII with hyphens between them, at the end of a word. */
function slug(text: string, kept = ''): string {
  const words = fold(text)
    .replace(new RegExp(`[^a-z0-9${kept}]+`, 'g'), '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
  if (words.length <= LONGEST_TITLE) return words;
  const cut = words.slice(0, LONGEST_TITLE + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST_TITLE / 2));
}
