import type { Article } from '../articles/index.js';
import { parseSentences } from './clauses/index.js';
import { creditHeadings, judge, type Previous, quotationsIn } from './credit/index.js';
import { Discourse } from './entities/index.js';
import type { Quote } from './quote.js';
import { readSentences } from './sentences/index.js';
import type { QuotationSpan } from './spans/index.js';
import { authoredQuote, toQuote } from './to-quote.js';
import type { LanguageData } from './words/index.js';

/**
 * Gives each quotation its kind, and its speaker where the article says who speaks: the narrator's sentences are parsed
 * into phrases and clauses, then read in order, so that each quotation is judged with what its reader knows by then.
 *
 * @param spans the quotations of the article in order
 */
export function attributeQuotes(
  article: Article,
  spans: readonly QuotationSpan[],
  data: LanguageData,
): Quote[] {
  if (spans.length === 0) return [];
  const sentences = parseSentences(readSentences(article, spans, data), data);
  const discourse = new Discourse(sentences, data);
  let previous: Previous | null = null;
  const quotes: Quote[] = [];
  const headings = new Set<Quote>();
  for (const quotation of quotationsIn(article, spans, sentences)) {
    discourse.readTo(quotation.index);
    const { span, shape } = quotation;
    if (span.authored) {
      quotes.push(authoredQuote(span, span.authored));
      previous = null;
      continue;
    }
    const verdict = judge(article, quotation, discourse, previous);
    if (verdict.credit) discourse.noteSpeaker(verdict.credit, quotation);
    const quote = toQuote(article, quotation, verdict);
    quotes.push(quote);
    if (isHeading(span)) headings.add(quote);
    previous = { credit: verdict.credit, freestanding: shape.freestanding };
  }
  return creditHeadings(article.text, quotes, headings);
}

function isHeading({ paragraph: { kind } }: QuotationSpan): boolean {
  return kind === 'title' || kind === 'subhead';
}
