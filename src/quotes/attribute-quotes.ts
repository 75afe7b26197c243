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
import { Discourse, type Frame } from './entities/index.js';
import { WEIGHTS, type Weights } from './model/index.js';
import type { Quote } from './quote.js';
import { readSentences } from './sentences/index.js';
import type { QuotationSpan } from './spans/index.js';
import type { Statement } from './statement.js';
import { statementsIn } from './statements/index.js';
import { authoredQuote, toQuote } from './to-quote.js';
import type { LanguageData } from './words/index.js';

/** A quotation of an article, with what was judged of it; null where the page itself names the author. */
export interface Judged {
  readonly quotation: Quotation;
  readonly verdict: Verdict | null;
}

/** What an article says that somebody said, in the order of its text. */
export interface Speech {
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
}

/**
 * Judges each quotation: the narrator's sentences are parsed into phrases and clauses, then read in order, so that each
 * quotation is judged with what its reader knows by then. The words of a quotation are read likewise for those within it.
 *
 * @param spans the quotations of the article in order
 * @param onRead is told of every sentence, by its position, when it has been read with its quotations and no further
 * @param frame within a quotation: who speaks there and who is known outside
 */
export function* judgeQuotations(
  article: Article,
  spans: readonly QuotationSpan[],
  data: LanguageData,
  weights: Weights = WEIGHTS,
  onRead: (discourse: Discourse, sentence: number) => void = () => {},
  frame: Frame | null = null,
): Generator<Judged> {
  const sentences = parseSentences(readSentences(article, spans, data), data);
  const discourse = new Discourse(sentences, data, frame);
  let previous: Previous | null = null;
  let read = 0;
  const readOver = (to: number): void => {
    for (; read < to; read++) {
      discourse.readTo(read);
      onRead(discourse, read);
    }
  };
  for (const quotation of quotationsIn(article, spans, sentences)) {
    readOver(quotation.index);
    discourse.readTo(quotation.index);
    const verdict: Verdict | null = quotation.span.authored
      ? null
      : judge(article, quotation, discourse, previous, weights);
    const credit: Credit | null = verdict?.credit ?? null;
    if (credit) discourse.noteSpeaker(credit, quotation);
    previous = verdict && { credit, freestanding: quotation.shape.freestanding };
    yield { quotation, verdict };
    yield* judgeWithin(
      article,
      quotation.span,
      { entities: discourse.entities, speaker: credit?.resolution.entity ?? null },
      data,
      weights,
    );
  }
  readOver(sentences.length);
}

/** Judges the quotations within one. */
function judgeWithin(
  article: Article,
  { start, end, paragraph, inner }: QuotationSpan,
  frame: Frame,
  data: LanguageData,
  weights: Weights,
): Iterable<Judged> {
  if (inner.length === 0) return [];
  const words = { ...article, paragraphs: [{ ...paragraph, start, end }] };
  return judgeQuotations(words, inner, data, weights, undefined, frame);
}

/**
 * Gives each quotation its kind, and its speaker where the article says who speaks; what the narrator's sentences report
 * without marks is found on the way.
 */
export function attributeQuotes(
  article: Article,
  spans: readonly QuotationSpan[],
  data: LanguageData,
  weights?: Weights,
): Speech {
  const statements: Statement[] = [];
  const judged = judgeQuotations(article, spans, data, weights, (discourse, sentence) => {
    for (const statement of statementsIn(article, sentence, discourse)) statements.push(statement);
  });
  const quotes = Array.from(judged, ({ quotation, verdict }) => {
    const { span } = quotation;
    if (verdict) return toQuote(article, quotation, verdict);
    if (span.authored) return authoredQuote(span, span.authored);
    throw new Error('A quotation was not judged');
  });
  return { quotes, statements };
}
