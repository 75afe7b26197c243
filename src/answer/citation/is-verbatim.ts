import type { Content } from '../../index/index.js';
import type { Citation } from '../answer.js';
import { sourceOf } from './source-of.js';

/**
 * The gate every citation passes before it is shown: its text is that of the article of this number between its offsets, it
 * gives that article's name and title, and it names a speaker only if a quote, or a statement
 * where it is shown as one, with exactly these offsets was attributed to that speaker, or it is shown as reported and that
 * speaker alone is its source.
 */
export function isVerbatim(citation: Omit<Citation, 'n'>, number: number, content: Content): boolean {
  const { start, end, text, file, kind, speaker } = citation;
  const article = content.articles[number];
  if (article?.file !== file || article.id !== citation.article.id) return false;
  if (article.title !== citation.article.title) return false;
  if (start < 0 || start >= end || article.text.slice(start, end) !== text) return false;
  if (speaker === null) return true;
  const said = kind === 'reported' ? content.statementsIn(number) : content.quotesIn(number);
  return (
    said.some((quote) => quote.start === start && quote.end === end && quote.speaker === speaker) ||
    (kind === 'reported' && sourceOf({ start, end }, number, content)?.speaker === speaker)
  );
}
