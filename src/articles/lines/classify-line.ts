import { type Span, splitSentences, withoutFootnoteMarks } from '../../text/index.js';
import type { ParagraphKind } from '../article.js';
import { BOILERPLATE, BYLINE, CAPTION } from './furniture.js';

/** No furniture line is longer; a paragraph that happens to hold such words is safe. */
const LONGEST_FURNITURE = 300;
const LONGEST_SUBHEAD = 100;
const MOST_SUBHEAD_WORDS = 14;

/** What one line is by its own words: furniture of the page, a sub-heading, or body. */
export function classifyLine(text: string, { start, end }: Span): ParagraphKind {
  if (end - start > LONGEST_FURNITURE) return 'body';
  const line = withoutFootnoteMarks(text.slice(start, end));
  if (BOILERPLATE.some((pattern) => pattern.test(line))) return 'boilerplate';
  if (BYLINE.some((pattern) => pattern.test(line))) return 'byline';
  if (CAPTION.some((pattern) => pattern.test(line))) return 'caption';
  return isSubhead(line) ? 'subhead' : 'body';
}

/** What ends a post of a social network, and no heading. */
const ADDRESS = /https?:\/\/|pic\.twitter\.com|@\w/;

/**
 * A sub-heading on its own line: between dashes as agencies print it, or short and without the full stop
 * that ends a sentence, quoted or not.
 */
function isSubhead(line: string): boolean {
  if (line.length > LONGEST_SUBHEAD) return false;
  if (/^[-–—]\s*[^-–—\s].*\S\s*[-–—]$/.test(line)) return true;
  if (line.split(/\s+/).length > MOST_SUBHEAD_WORDS || !/\p{L}/u.test(line)) return false;
  if (/^["«“]/.test(line) && /["»”]$/.test(line)) return !/[.,…]\s*["»”]$/.test(line);
  if (/^[-–—•]/.test(line) || splitSentences(line).length > 1 || ADDRESS.test(line)) return false;
  return !/[.,;:!?…"»”)]$/.test(line) || (/\?$/.test(line) && line.length <= 50 && !/["«“]/.test(line));
}
