import type { Content } from '../index/content.js';
import type { Citation } from './answer.js';

/**
 * The gate every citation passes before it is shown: its text is the article's own between its offsets, and
 * it names a speaker only if a quote with exactly these offsets was attributed to that speaker.
 */
export function isVerbatim(citation: Omit<Citation, 'n'>, content: Content): boolean {
  const { start, end, text, file, speaker } = citation;
  const number = content.articles.findIndex((article) => article.file === file);
  const article = content.articles[number];
  if (!article || start < 0 || start >= end || article.text.slice(start, end) !== text) return false;
  if (speaker === null) return true;
  return (content.quotes[number] ?? []).some(
    (quote) => quote.start === start && quote.end === end && quote.speaker === speaker,
  );
}
