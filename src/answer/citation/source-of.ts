import type { Content } from '../../index/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import { overlaps, type Span, sharedLength } from '../../text/index.js';

/** Quotations that make up this much of a text are what it tells: the rest says who speaks, and when. */
const MUCH = 0.3;

/** The rule by which a statement is read nearly as surely as a quotation: "…, a indiqué Marie Dupont." */
const SURE = 'inserted clause';

/**
 * The words that make somebody the source of a piece of article text: those that a clause set behind them gives to whoever says
 * them, or quotations that make up much of it. Null where nobody is, or somebody else speaks there, too. Other statements are less
 * sure: they are shown as such only where somebody's words are asked for.
 *
 * @param article the number of its article
 */
export function sourceOf(span: Span, article: number, content: Content): Quote | Statement | null {
  const quotes = content.quotesIn(article).filter((one) => one.kind !== 'scare' && overlaps(one, span));
  const statements = content.statementsIn(article).filter((one) => overlaps(one, span));
  const said = [...statements, ...quotes];
  const quoted = quotes.reduce((sum, one) => sum + sharedLength(one, span), 0);
  const isMuch = quoted >= MUCH * (span.end - span.start);
  const source = isMuch ? quotes[0] : statements.find((one) => one.rule.cue === SURE && isSame(one, span));
  return source?.speaker && said.every(({ speaker }) => speaker === source.speaker) ? source : null;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
