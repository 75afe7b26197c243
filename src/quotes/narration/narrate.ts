import type { Article } from '../../articles/article.js';
import type { LanguageData } from '../language-data.js';
import type { QuotationSpan } from '../spans/find-spans.js';
import { settleCapitals } from './settle-capitals.js';
import { splitNarration } from './split-narration.js';
import type { Sentence } from './token.js';
import { tokenize } from './tokenize.js';

/** The narrator's sentences of a whole article, in order, each quotation one token in its sentence. */
export function narrate(article: Article, spans: readonly QuotationSpan[], data: LanguageData): Sentence[] {
  const { lexicon } = data;
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (paragraph.kind === 'byline' || paragraph.kind === 'boilerplate') continue;
    const quotations: { start: number; end: number; position: number }[] = [];
    while (next < spans.length && (spans[next]?.outer.start ?? 0) < paragraph.end) {
      const { outer } = spans[next] ?? { outer: paragraph };
      quotations.push({ ...outer, position: next });
      next += 1;
    }
    const from = Math.max(paragraph.start, endOfRunningQuotation(spans, next - quotations.length - 1));
    if (from >= paragraph.end) continue;
    const tokens = tokenize(article.text, { start: from, end: paragraph.end }, quotations, lexicon);
    const heading = paragraph.kind === 'subhead';
    for (const sentence of splitNarration(article.text, tokens, index, heading, lexicon.language)) {
      sentences.push(sentence);
    }
  }
  return settleCapitals(sentences, article, data);
}

/** A quotation that runs on over a paragraph break ends within the next paragraph. */
function endOfRunningQuotation(spans: readonly QuotationSpan[], before: number): number {
  return spans[before]?.outer.end ?? 0;
}
