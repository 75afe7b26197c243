import type { Content } from '../../index/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import { overlaps, type Span } from '../../text/index.js';

/** Quotations that make up this much of a text are what it tells: the rest says who speaks, and when. */
const MUCH = 0.3;

/**
 * The words that make somebody the source of a piece of article text: what it reports as a statement, or the first of the
 * quotations that make up much of it. Null where nobody is its source, or somebody else speaks in it, too.
 *
 * @param article the number of its article
 */
export function sourceOf(span: Span, article: number, content: Content): Quote | Statement | null {
  const quotes = content.quotesIn(article).filter((one) => one.kind !== 'scare' && overlaps(one, span));
  const statement = content
    .statementsIn(article)
    .find(({ start, end }) => start === span.start && end === span.end);
  const said = statement ? [statement, ...quotes] : quotes;
  const speakers = new Set(said.map(({ speaker }) => speaker));
  const quoted = quotes.reduce((sum, one) => sum + sharedLength(one, span), 0);
  const tellsIt = statement !== undefined || quoted >= MUCH * (span.end - span.start);
  const [first] = said;
  return tellsIt && speakers.size === 1 && first?.speaker ? first : null;
}

/** How many code units two spans share; none where it is below 1. */
export function sharedLength(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
