import type { Article } from '../articles/index.js';
import type { Quotation, QuotationShape, Verdict } from './credit/index.js';
import { speakerKindOf } from './entities/index.js';
import type { Quote, QuoteKind } from './quote.js';
import type { AuthoredSpan, QuotationSpan } from './spans/index.js';

/** Of a label or a signature. */
export const AUTHORED_CONFIDENCE = 0.95;

/** The rule that tells the author. */
export const AUTHORED = 'label or signature';

/** The quote of words whose author the page itself names. */
export function authoredQuote(
  { start, end, paragraph }: QuotationSpan,
  { author, mention, answers }: AuthoredSpan,
): Quote {
  return {
    start,
    end,
    kind: 'direct',
    speaker: author,
    ...(author !== null && { speakerKind: 'person' as const }),
    mention: author === null ? null : mention,
    cue: null,
    confidence: author === null ? 0 : AUTHORED_CONFIDENCE,
    paragraph: paragraph.number,
    ...(author !== null && { rule: { cue: AUTHORED, person: 'name' } }),
    ...(answers && { answers }),
  };
}

/** The quote of words between marks, whose they were judged to be. */
export function toQuote({ text }: Article, { span, shape }: Quotation, verdict: Verdict): Quote {
  const { credit } = verdict;
  const entity = credit?.resolution.entity;
  // "“We should build it, the mayor said.": the narrator ends what no mark closes.
  const [spoken, ...rest] = (span.unclosed && credit?.parts) || [];
  const end = spoken && rest.length === 0 ? spoken.end : span.end;
  return {
    start: span.start,
    end,
    kind: kindOf(shape, verdict),
    speaker: entity?.name ?? null,
    ...(entity && { speakerKind: speakerKindOf(entity) }),
    mention: credit?.mention?.text ?? entity?.name ?? null,
    cue: credit?.cue ? text.slice(credit.cue.start, credit.cue.end) : null,
    confidence: credit ? Math.round(credit.confidence * 100) / 100 : 0,
    paragraph: span.paragraph.number,
    ...(credit && { rule: { cue: credit.rule, person: credit.resolution.rule } }),
    ...(credit?.parts && end === span.end && { parts: credit.parts }),
  };
}

function kindOf(shape: QuotationShape, verdict: Verdict): QuoteKind {
  const { text, words, freestanding } = shape;
  if (!verdict.credit && !freestanding && (words <= 4 || verdict.traits.length > 0)) return 'scare';
  if (freestanding) return words > 1 || verdict.credit ? 'direct' : 'mixed';
  return /^[\p{Lu}\p{N}¿¡(…]/u.test(text) && words > 2 ? 'direct' : 'mixed';
}
