import type { Article } from '../../articles/index.js';
import type { QuotationSpan } from '../spans/index.js';
import type { LanguageData } from '../words/index.js';
import { nameJoiner } from './join-names.js';
import { segmentSentences } from './segment-sentences.js';
import type { Sentence, Token } from './token.js';
import { tokenize } from './tokenize.js';
import { truecase } from './truecase.js';

/**
 * The sentences of a whole article, in order, each quotation one token in its sentence. A paragraph into which a
 * quotation runs over is read together with the one where it began.
 */
export function readSentences(
  article: Article,
  spans: readonly QuotationSpan[],
  data: LanguageData,
): Sentence[] {
  const read: {
    readonly tokens: readonly Token[];
    readonly index: number;
    readonly heading: boolean;
    readonly caption: boolean;
  }[] = [];
  let next = 0;
  let reached = 0;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (paragraph.kind === 'byline' || paragraph.kind === 'boilerplate' || paragraph.start < reached)
      continue;
    const quotations: { start: number; end: number; position: number }[] = [];
    let { end } = paragraph;
    let last = index;
    for (let outer = spans[next]?.outer; outer && outer.start < end; outer = spans[next]?.outer) {
      quotations.push({ start: outer.start, end: outer.end, position: next });
      while (outer.end > end && last + 1 < article.paragraphs.length)
        end = article.paragraphs[++last]?.end ?? end;
      next += 1;
    }
    reached = end;
    const tokens = tokenize(article.text, { start: paragraph.start, end }, quotations, data);
    const { kind } = paragraph;
    read.push({ tokens, index, heading: kind === 'subhead', caption: kind === 'caption' });
  }
  const join = nameJoiner(
    article.text,
    read.map(({ tokens }) => tokens),
    data,
  );
  const sentences = read.flatMap(({ tokens, index, heading, caption }) =>
    segmentSentences(article.text, join(tokens), data.grammar).map((own) => ({
      tokens: own,
      paragraph: index,
      heading,
      caption,
    })),
  );
  return truecase(sentences, article, data);
}
