import type { Article } from '../articles/index.js';
import { parseSentences } from './clauses/index.js';
import {
  type Credit,
  creditHeadings,
  hearerOf,
  type JudgedQuotation,
  judge,
  type Previous,
  type Quotation,
  quotationsIn,
  type Verdict,
  weighTogether,
} from './credit/index.js';
import { Discourse, type Frame } from './entities/index.js';
import { WEIGHTS, type Weights } from './model/index.js';
import type { Quote } from './quote.js';
import { readSentences } from './sentences/index.js';
import type { QuotationSpan } from './spans/index.js';
import type { Statement } from './statement.js';
import { statementsIn } from './statements/index.js';
import { AUTHORED, AUTHORED_CONFIDENCE, authoredQuote, toQuote } from './to-quote.js';
import type { LanguageData } from './words/index.js';

/** A quotation as it was judged with what its reader knew by then. */
export interface Judged extends JudgedQuotation {
  readonly discourse: Discourse;
  /** Who says it where the page itself tells, or as it was judged at first; null for nobody. */
  readonly credit: Credit | null;
}

/** What an article says that somebody said, in the order of its text. */
export interface Speech {
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
}

/**
 * Judges each quotation: the narrator's sentences are parsed into phrases and clauses, then read in order, so that each
 * quotation is judged with what its reader knows by then.
 *
 * @param spans the quotations of the article in order
 * @param frame within a quotation: who speaks there and who is known outside
 * @param onRead is told of every sentence, by its position, when it has been read with its quotations and no further
 */
export function* judgeQuotations(
  article: Article,
  spans: readonly QuotationSpan[],
  data: LanguageData,
  { weights = WEIGHTS, frame = null, onRead = () => {} }: Reading = {},
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
  for (const quotation of quotationsIn(article, spans, sentences, frame === null)) {
    readOver(quotation.index);
    discourse.readTo(quotation.index);
    const verdict: Verdict | null = quotation.span.authored
      ? null
      : judge(article, quotation, discourse, previous, weights);
    const credit: Credit | null = verdict ? verdict.credit : creditOfAuthor(quotation, discourse);
    if (credit) discourse.noteSpeaker(credit, quotation);
    previous = verdict || credit ? { credit, freestanding: quotation.shape.freestanding } : null;
    yield { quotation, verdict, discourse, credit };
  }
  readOver(sentences.length);
}

/** The credit of whom the page names as the author of the words, where the article speaks of them, too. */
function creditOfAuthor({ span, index, sentence }: Quotation, discourse: Discourse): Credit | null {
  const { author } = span.authored ?? {};
  const entity = author ? discourse.entities.byWords(author.split(' ')) : null;
  return (
    entity && {
      rule: AUTHORED,
      resolution: { entity, rule: 'name', features: [] },
      mention: null,
      cue: null,
      aside: false,
      features: [],
      confidence: AUTHORED_CONFIDENCE,
      sentence: index,
      paragraph: sentence.paragraph,
    }
  );
}

/** How an article is read. */
interface Reading {
  readonly weights?: Weights;
  /** Within a quotation: who speaks there and who is known outside. */
  readonly frame?: Frame | null;
  /** Is told of every sentence, by its position, when it has been read with its quotations and no further. */
  readonly onRead?: (discourse: Discourse, sentence: number) => void;
}

/**
 * Gives each quotation its kind, and its speaker where the article says who speaks, weighed with all others of the article; what the
 * narrator's sentences report without marks is found on the way. The words of a quotation are read likewise for those within it.
 */
export function attributeQuotes(
  article: Article,
  spans: readonly QuotationSpan[],
  data: LanguageData,
): Speech {
  const statements: Statement[] = [];
  const onRead = (discourse: Discourse, sentence: number): void => {
    for (const statement of statementsIn(article, sentence, discourse)) statements.push(statement);
  };
  const judged: Judged[] = [];
  const within: Quote[][] = [];
  for (const one of judgeQuotations(article, spans, data, { onRead })) {
    judged.push(one);
    within.push(quotesWithin(article, one));
  }
  const headings = new Set<Quote>();
  const quotes = weighTogether(judged, WEIGHTS).flatMap((verdict, at) => {
    const { quotation } = judged[at] as Judged;
    const quote = quoteOf(article, quotation, verdict);
    if (isHeading(quotation.span)) headings.add(quote);
    return [quote, ...(within[at] ?? [])];
  });
  return { quotes: creditHeadings(article.text, quotes, headings), statements };
}

function quoteOf(article: Article, quotation: Quotation, verdict: Verdict | null): Quote {
  const { span } = quotation;
  if (verdict) return toQuote(article, quotation, verdict);
  if (span.authored) return authoredQuote(span, span.authored);
  throw new Error('A quotation was not judged');
}

function isHeading({ paragraph: { kind } }: QuotationSpan): boolean {
  return kind === 'title' || kind === 'subhead';
}

/** The quotations within one, whose words are read as the narrator's are. */
function quotesWithin(article: Article, { quotation, credit, discourse }: Judged): Quote[] {
  const { start, end, paragraph, inner } = quotation.span;
  if (inner.length === 0) return [];
  const within = { ...article, paragraphs: [{ ...paragraph, start, end }] };
  const frame = {
    speaker: credit?.resolution.entity ?? null,
    hearer: credit && hearerOf(quotation, credit, discourse),
    outside: discourse,
    place: quotation.span.turn ? null : { sentence: quotation.index, from: quotation.sentence.tokens.length },
  };
  const judged = judgeQuotations(within, inner, discourse.data, { frame });
  return Array.from(judged, ({ quotation, verdict }) => quoteOf(within, quotation, verdict));
}
