import type { Article } from '../articles/index.js';
import { classOf, SPACE } from '../text/character-class.js';
import type { Span } from '../text/span.js';
import { type Credit, continuationOf, type UncuedQuotation } from './credit/continuation.js';
import { type Cue, findCue } from './credit/find-cue.js';
import { findInnerCue } from './credit/inner-cue.js';
import { type QuotationShape, scareLikelihood } from './credit/scare.js';
import { type ReadScene, readScene } from './entities/read-scene.js';
import type { LanguageData } from './language-data.js';
import type { Quote, QuoteKind } from './quote.js';
import { narrate } from './sentences/narrate.js';
import type { Token } from './sentences/token.js';
import type { AuthoredSpan } from './spans/authored-span.js';
import type { QuotationSpan } from './spans/find-spans.js';

/** Below this confidence a quotation has no speaker: better none than a wrong one. */
export const LEAST_CONFIDENCE = 0.5;

/** Gives each quotation its kind, and its speaker where the article says who speaks. */
export function attributeQuotes(
  article: Article,
  spans: readonly QuotationSpan[],
  data: LanguageData,
): Quote[] {
  if (spans.length === 0) return [];
  const repeats = countRepeats(article.text, spans);
  const scene = readScene(narrate(article, spans, data), data);
  const quotes: Quote[] = [];
  let previous: UncuedQuotation['previous'] = null;
  for (let index = 0; index <= scene.lastQuoting; index++) {
    scene.enter(index);
    const sentence = scene.sentences[index];
    if (!sentence?.quoting) continue;
    const isHeading = article.paragraphs[sentence.paragraph]?.kind === 'subhead';
    for (const [at, token] of sentence.tokens.entries()) {
      const span = token.quote === null ? undefined : spans[token.quote];
      if (!span) continue;
      if (span.authored) {
        quotes.push(authoredQuote(span, span.authored));
        previous = null;
        continue;
      }
      const shape = shapeOf(article.text, span, sentence, repeats);
      const quotation: UncuedQuotation = { scene, sentence, index, at, span, shape, previous };
      const verdict = isHeading ? NOBODY : judge(article.text, quotation, data);
      previous = { credit: verdict.credit, freestanding: shape.freestanding };
      if (verdict.credit) {
        const { entity, aside } = verdict.credit;
        scene.salience.note(entity, index, at, aside ? 'aside' : 'speaker');
      }
      quotes.push(toQuote(article, span, shape, verdict));
    }
  }
  return quotes;
}

interface Verdict {
  readonly credit: Credit | null;
  readonly scare: number;
  /** The words really spoken, where the narrator's clause stands between the marks. */
  readonly parts: readonly Span[] | null;
}

const NOBODY: Verdict = { credit: null, scare: 0, parts: null };

/** Weighs what the sentence, the quotation itself and the sentences before say. */
function judge(text: string, quotation: UncuedQuotation, data: LanguageData): Verdict {
  const { scene, sentence, index, at, span, shape } = quotation;
  const cue = findCue(sentence, at, data);
  const inner = cue === null && shape.freestanding ? findInnerCue(text, span, index, data) : null;
  const governed = cue !== null && cue.confidence >= 0.9 && cue.words.end <= span.start;
  const scare = scareLikelihood(
    shape,
    sentence.tokens.slice(0, at),
    sentence.tokens.slice(at + 1, at + 4),
    governed,
    data,
  );
  const found = cue ?? inner?.cue ?? null;
  const credit = (found && creditOf(found, scene, index)) ?? continuationOf(quotation);
  if (!credit) return { credit: null, scare, parts: null };
  const confidence = credit.confidence * (1 - 0.85 * scare);
  if (confidence < LEAST_CONFIDENCE) return { credit: null, scare, parts: null };
  return { credit: { ...credit, confidence }, scare, parts: inner?.parts ?? null };
}

function creditOf(cue: Cue, scene: ReadScene, sentence: number): Credit | null {
  const resolution = scene.resolve(cue.mention);
  if (!resolution) return null;
  return {
    entity: resolution.entity,
    mention: cue.mention.text,
    cue: cue.words,
    aside: cue.aside,
    confidence: cue.confidence * resolution.confidence,
    sentence,
    paragraph: scene.sentences[sentence]?.paragraph ?? 0,
  };
}

function countRepeats(text: string, spans: readonly QuotationSpan[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end, paragraph } of spans) {
    if (end - start > 60 || paragraph.kind === 'title') continue;
    const key = text.slice(start, end).toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function shapeOf(
  article: string,
  { start, end }: QuotationSpan,
  sentence: { readonly tokens: readonly Token[] },
  repeats: ReadonlyMap<string, number>,
): QuotationShape {
  const text = article.slice(start, Math.min(end, start + 200));
  return {
    text,
    words: countWords(text),
    freestanding: sentence.tokens.every(({ kind }) => kind !== 'word'),
    repeats: end - start > 60 ? 1 : (repeats.get(text.toLowerCase()) ?? 1),
  };
}

/** One more than there are runs of white space. */
function countWords(text: string): number {
  let words = 1;
  let inSpace = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace = (classOf(text.charCodeAt(at)) & SPACE) !== 0;
    if (isSpace && !inSpace) words += 1;
    inSpace = isSpace;
  }
  return words;
}

/** Of a label or a signature. */
const AUTHORED_CONFIDENCE = 0.95;

function authoredQuote(
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
    ...(answers && { answers }),
  };
}

function toQuote(article: Article, span: QuotationSpan, shape: QuotationShape, verdict: Verdict): Quote {
  const { credit, parts } = verdict;
  return {
    start: span.start,
    end: span.end,
    kind: kindOf(shape, verdict),
    speaker: credit?.entity.name ?? null,
    ...(credit && { speakerKind: credit.entity.kind === 'unknown' ? 'person' : credit.entity.kind }),
    mention: credit?.mention ?? null,
    cue: credit?.cue ? article.text.slice(credit.cue.start, credit.cue.end) : null,
    confidence: credit ? Math.round(credit.confidence * 100) / 100 : 0,
    paragraph: span.paragraph.number,
    ...(parts && { parts }),
  };
}

function kindOf(shape: QuotationShape, verdict: Verdict): QuoteKind {
  const { text, words, freestanding } = shape;
  if (!verdict.credit && !freestanding && (words <= 4 || verdict.scare >= 0.5)) return 'scare';
  if (freestanding) return words > 1 || verdict.credit ? 'direct' : 'mixed';
  return /^[\p{Lu}\p{N}¿¡(…]/u.test(text) && words > 2 ? 'direct' : 'mixed';
}
