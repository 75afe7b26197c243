import type { Content } from '../../index/index.js';
import type { Citation } from '../answer.js';
import type { Evidence } from '../evidence/index.js';

/** A citation before it has a place in the answer. */
export type UnnumberedCitation = Omit<Citation, 'n'>;

/**
 * The citation of a span, read off the article's own text. It names a speaker only where it is one whole
 * quote and the attribution gave that speaker.
 *
 * @param score from 0 to 1
 */
export function cite(
  { article: number, passage, quote, start, end }: Evidence,
  score: number,
  content: Content,
): UnnumberedCitation | null {
  const article = content.articles[number];
  if (!article) return null;
  return {
    text: article.text.slice(start, end),
    kind: quote ? 'quote' : 'passage',
    speaker: quote?.speaker ?? null,
    mention: quote?.speaker ? quote.mention : null,
    cue: quote?.speaker ? quote.cue : null,
    file: article.file,
    start,
    end,
    paragraph: content.passages[passage]?.number ?? null,
    article: {
      id: article.id,
      title: article.title,
      url: article.url,
      outlet: article.outlet,
      date: article.date,
    },
    score,
  };
}
