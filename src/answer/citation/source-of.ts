import type { Content } from '../../index/index.js';
import type { Quote } from '../../quotes/index.js';
import { overlaps, type Span } from '../../text/index.js';

/** Quotations that make up this much of a text are what it tells: the rest says who speaks, and when. */
const MUCH = 0.3;

/**
 * The first of the quotations that make somebody the source of a piece of article text, which they make up much of. Null where
 * nobody is quoted there, or somebody else speaks in it, too. A statement without marks is not as sure: it is shown as one only
 * where somebody's words are asked for.
 *
 * @param article the number of its article
 */
export function sourceOf(span: Span, article: number, content: Content): Quote | null {
  const quotes = content.quotesIn(article).filter((one) => one.kind !== 'scare' && overlaps(one, span));
  const statements = content.statementsIn(article).filter((one) => overlaps(one, span));
  const speakers = new Set([...quotes, ...statements].map(({ speaker }) => speaker));
  const quoted = quotes.reduce((sum, one) => sum + sharedLength(one, span), 0);
  const [first] = quotes;
  const tellsIt = quoted >= MUCH * (span.end - span.start);
  return tellsIt && speakers.size === 1 && first?.speaker ? first : null;
}

/** How many code units two spans share; none where it is below 1. */
export function sharedLength(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
