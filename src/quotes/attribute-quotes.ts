import type { Article } from '../articles/index.js';
import { parseSentences } from './clauses/index.js';
import {
  type Credit,
  judge,
  type Previous,
  type Quotation,
  quotationsIn,
  type Verdict,
} from './credit/index.js';
import { Discourse } from './entities/index.js';
import { WEIGHTS, type Weights } from './model/index.js';
import type { Quote } from './quote.js';
import { readSentences } from './sentences/index.js';
import type { QuotationSpan } from './spans/index.js';
import { authoredQuote, toQuote } from './to-quote.js';
import type { LanguageData } from './words/index.js';

/** A quotation of an article, with what was judged of it; null where the page itself names the author. */
export interface Judged {
  readonly quotation: Quotation;
  readonly verdict: Verdict | null;
}

/**
 * Judges each quotation: the narrator's sentences are parsed into phrases and clauses, then read in order, so that each
 * quotation is judged with what its reader knows by then.
 *
 * @param spans the quotations of the article in order
 */
export function* judgeQuotations(
  article: Article,
  spans: readonly QuotationSpan[],
  data: LanguageData,
  weights: Weights = WEIGHTS,
): Generator<Judged> {
  if (spans.length === 0) return;
  const sentences = parseSentences(readSentences(article, spans, data), data);
  const discourse = new Discourse(sentences, data);
  let previous: Previous | null = null;
  for (const quotation of quotationsIn(article, spans, sentences)) {
    discourse.readTo(quotation.index);
    const verdict: Verdict | null = quotation.span.authored
      ? null
      : judge(article, quotation, discourse, previous, weights);
    const credit: Credit | null = verdict?.credit ?? null;
    if (credit) discourse.noteSpeaker(credit, quotation);
    previous = verdict && { credit, freestanding: quotation.shape.freestanding };
    yield { quotation, verdict };
  }
}

/** Gives each quotation its kind, and its speaker where the article says who speaks. */
export function attributeQuotes(
  article: Article,
  spans: readonly QuotationSpan[],
  data: LanguageData,
  weights?: Weights,
): Quote[] {
  const judged = [...judgeQuotations(article, spans, data, weights)];
  return judged.map(({ quotation, verdict }) => {
    const { span } = quotation;
    if (verdict) return toQuote(article, quotation, verdict);
    if (span.authored) return authoredQuote(span, span.authored);
    throw new Error('A quotation was not judged');
  });
}
