import type { Content } from '../../index/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import type { Citation } from '../answer.js';
import type { Evidence } from '../evidence/index.js';
import { citedArticle } from './cited-article.js';
import { sourceOf } from './source-of.js';

/** A citation before it has a place in the answer. */
export type UnnumberedCitation = Omit<Citation, 'n'>;

/**
 * The citation of a span, read off the article's own text. It names a speaker only where it is one whole
 * quote or statement and the attribution gave that speaker, or where nobody else is the source of what it says (`sourceOf`).
 *
 * @param score from 0 to 1
 * @param mayName who may be named as the source of article text: nobody but whom the question means, where it does
 */
export function cite(
  { article: number, passage, quote, statement, start, end }: Evidence,
  score: number,
  content: Content,
  mayName: (speaker: string) => boolean,
): UnnumberedCitation | null {
  const article = content.articles[number];
  if (!article) return null;
  const nameable = (source: Quote | Statement | null) =>
    source?.speaker && mayName(source.speaker) ? source : null;
  const said = quote ?? statement ?? nameable(sourceOf({ start, end }, number, content));
  return {
    text: article.text.slice(start, end),
    kind: quote ? 'quote' : said ? 'reported' : 'passage',
    speaker: said?.speaker ?? null,
    mention: said?.speaker ? said.mention : null,
    cue: said?.speaker ? said.cue : null,
    file: article.file,
    start,
    end,
    paragraph: content.passage(passage)?.number ?? null,
    article: citedArticle(article),
    score,
  };
}
