import type { Article } from '../../articles/index.js';
import type { ParsedSentence } from '../clauses/index.js';
import type { QuotationSpan } from '../spans/index.js';
import { printsOf, type QuotationShape, shapeOf } from './quotation-shape.js';

/** A quotation in its place in the narrator's sentence. */
export interface Quotation {
  readonly span: QuotationSpan;
  readonly shape: QuotationShape;
  readonly sentence: ParsedSentence;
  /** Position of the sentence in the article. */
  readonly index: number;
  /** Position of the quotation among the tokens of the sentence. */
  readonly at: number;
}

/**
 * The quotations of an article, in order.
 *
 * @param isWhole the spans are those of the whole article, not those within a quotation
 */
export function* quotationsIn(
  { text }: Article,
  spans: readonly QuotationSpan[],
  sentences: readonly ParsedSentence[],
  isWhole = true,
): Generator<Quotation> {
  const prints = printsOf(text, spans, isWhole);
  for (const [index, sentence] of sentences.entries()) {
    if (!sentence.quoting) continue;
    const freestanding = sentence.tokens.every(({ kind }) => kind !== 'word');
    for (const [at, token] of sentence.tokens.entries()) {
      const span = token.quote === null ? undefined : spans[token.quote];
      if (span) yield { span, shape: shapeOf(text, span, freestanding, prints), sentence, index, at };
    }
  }
}
