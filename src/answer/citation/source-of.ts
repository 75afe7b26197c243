import type { Content } from '../../index/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import { overlaps, type Span, sharedLength } from '../../text/index.js';

/** Quotations that make up this much of a text are what it tells: the rest says who speaks, and when. */
const MUCH = 0.3;

/**
 * How surely it is known who says a statement by each rule that takes a whole sentence for one: "…, a indiqué Marie Dupont." is
 * read nearly as surely as a quotation. What a verb governs that is no clause may be a deed ("a célébré sa victoire").
 */
const LEAST: Readonly<Record<string, number>> = {
  'inserted clause': 0,
  'source of the sentence': 0.9,
  'governing clause': 0.9,
};

/**
 * The words that make somebody the source of a piece of article text: a statement that is all of it, or quotations that make up
 * much of it. Null where nobody is, or somebody else speaks there, too. Statements that are less sure are shown as such only where
 * somebody's words are asked for.
 *
 * @param article the number of its article
 */
export function sourceOf(span: Span, article: number, content: Content): Quote | Statement | null {
  const quotes = content.quotesIn(article).filter((one) => one.kind !== 'scare' && overlaps(one, span));
  const statements = content.statementsIn(article).filter((one) => overlaps(one, span));
  const said = [...statements, ...quotes];
  const quoted = quotes.reduce((sum, one) => sum + sharedLength(one, span), 0);
  const isMuch = quoted >= MUCH * (span.end - span.start);
  const source = isMuch ? quotes[0] : statements.find((one) => isSure(one) && isSame(one, span));
  return source?.speaker && said.every(({ speaker }) => speaker === source.speaker) ? source : null;
}

function isSure({ rule, confidence }: Statement): boolean {
  return confidence >= (LEAST[rule.cue] ?? Number.POSITIVE_INFINITY);
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
