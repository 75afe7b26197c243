import type { Article } from '../../articles/index.js';
import type { LanguageData } from '../language-data.js';
import type { QuotationSpan } from '../spans/find-spans.js';
import { settleCapitals } from './settle-capitals.js';
import { splitNarration } from './split-narration.js';
import type { Sentence } from './token.js';
import { tokenize } from './tokenize.js';

/**
 * The narrator's sentences of a whole article, in order, each quotation one token in its sentence. A paragraph
 * into which a quotation runs over is read together with the one where it began.
 */
export function narrate(article: Article, spans: readonly QuotationSpan[], data: LanguageData): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let reached = 0;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (paragraph.kind === 'byline' || paragraph.kind === 'boilerplate' || paragraph.start < reached)
      continue;
    const quotations: { start: number; end: number; position: number }[] = [];
    let { end } = paragraph;
    let last = index;
    for (let outer = spans[next]?.outer; outer && outer.start < end; outer = spans[next]?.outer) {
      quotations.push({ ...outer, position: next });
      while (outer.end > end && last + 1 < article.paragraphs.length)
        end = article.paragraphs[++last]?.end ?? end;
      next += 1;
    }
    reached = end;
    const heading = paragraph.kind === 'subhead';
    const tokens = tokenize(article.text, { start: paragraph.start, end }, quotations, data);
    for (const sentence of splitNarration(article.text, tokens, index, heading, data.grammar)) {
      sentences.push(sentence);
    }
  }
  return settleCapitals(sentences, article, data);
}
