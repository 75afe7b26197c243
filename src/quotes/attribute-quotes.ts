import type { Article } from '../articles/index.js';
import { parseSentences } from './clauses/index.js';
import { judge, type Previous, quotationsIn } from './credit/index.js';
import { Discourse, type Entity, type Frame } from './entities/index.js';
import type { Quote } from './quote.js';
import { readSentences } from './sentences/index.js';
import type { QuotationSpan } from './spans/index.js';
import { authoredQuote, toQuote } from './to-quote.js';
import type { LanguageData } from './words/index.js';

/**
 * Gives each quotation its kind, and its speaker where the article says who speaks: the narrator's sentences are parsed
 * into phrases and clauses, then read in order, so that each quotation is judged with what its reader knows by then.
 * The words of a quotation are read likewise for those within it.
 *
 * @param spans the quotations of the article in order
 * @param frame within a quotation: who speaks there and who is known outside
 */
export function attributeQuotes(
  article: Article,
  spans: readonly QuotationSpan[],
  data: LanguageData,
  frame: Frame | null = null,
): Quote[] {
  if (spans.length === 0) return [];
  const sentences = parseSentences(readSentences(article, spans, data), data);
  const discourse = new Discourse(sentences, data, frame);
  let previous: Previous | null = null;
  const quotes: Quote[] = [];
  for (const quotation of quotationsIn(article, spans, sentences)) {
    discourse.readTo(quotation.index);
    const { span, shape } = quotation;
    if (span.authored) {
      quotes.push(authoredQuote(span, span.authored));
      for (const inner of quotesWithin(article, span, null, discourse)) quotes.push(inner);
      previous = null;
      continue;
    }
    const verdict = judge(article, quotation, discourse, previous);
    if (verdict.credit) discourse.noteSpeaker(verdict.credit, quotation);
    quotes.push(toQuote(article, quotation, verdict));
    const speaker = verdict.credit?.entity ?? null;
    for (const inner of quotesWithin(article, span, speaker, discourse)) quotes.push(inner);
    previous = { credit: verdict.credit, freestanding: shape.freestanding };
  }
  return quotes;
}

/** The quotations within one, whose words are read as the narrator's are. */
function quotesWithin(
  article: Article,
  { start, end, paragraph, inner }: QuotationSpan,
  speaker: Entity | null,
  { entities, data }: Discourse,
): Quote[] {
  return attributeQuotes({ ...article, paragraphs: [{ ...paragraph, start, end }] }, inner, data, {
    entities,
    speaker,
  });
}
