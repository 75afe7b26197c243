import type { Article } from '../articles/index.js';
import { DEFAULT_LANGUAGE, type LanguageCode, languageOf } from '../languages/index.js';
import { compose, type Span } from '../text/index.js';
import { attributeQuotes, type Speech } from './attribute-quotes.js';
import type { Quote } from './quote.js';
import { findSpans } from './spans/index.js';
import { type LanguageData, languageData } from './words/index.js';

/**
 * What an article says that somebody said: its quotations, each with its speaker or none (two of them lie apart, or one
 * within the other, which it follows), and the sentences that report speech without marks, all in the order of its
 * text. An article in a language without lexicon has its quotations without speakers, and no statements. A text in decomposed
 * Unicode is read as composed.
 */
export function extractSpeech(article: Article): Speech {
  const from = article.paragraphs[0]?.start ?? 0;
  const composed = compose(article.text.slice(from, article.paragraphs.at(-1)?.end));
  if (!composed) return extract(article);
  const { quotes, statements } = extract({
    ...article,
    text: composed.text,
    paragraphs: article.paragraphs.map((one) => move(one, (offset) => composed.toComposed(offset - from))),
  });
  const toOriginal = (offset: number) => from + composed.toOriginal(offset);
  return {
    quotes: quotes.map((quote) => ({
      ...move(quote, toOriginal),
      ...(quote.parts && { parts: quote.parts.map((part) => move(part, toOriginal)) }),
      ...(quote.answers && { answers: move(quote.answers, toOriginal) }),
    })),
    statements: statements.map((statement) => move(statement, toOriginal)),
  };
}

/** The quotations of an article alone. */
export function extractQuotes(article: Article): readonly Quote[] {
  return extractSpeech(article).quotes;
}

function move<T extends Span>(span: T, moved: (offset: number) => number): T {
  return { ...span, start: moved(span.start), end: moved(span.end) };
}

function extract(article: Article): Speech {
  const spans = findSpans(article);
  if (article.language !== 'other') return attributeQuotes(article, spans, dataOf(article.language));
  const { quotes } = attributeQuotes(article, spans, dataOf(DEFAULT_LANGUAGE));
  const nobodys = { speaker: null, mention: null, cue: null, confidence: 0 };
  return {
    quotes: quotes.map(({ speakerKind, rule, ...quote }) => ({ ...quote, ...nobodys })),
    statements: [],
  };
}

const known = new Map<LanguageCode, LanguageData>();

/** The data of a language, put together when it is first needed. */
export function dataOf(language: LanguageCode): LanguageData {
  const data = known.get(language) ?? languageData(languageOf(language).attribution);
  known.set(language, data);
  return data;
}
