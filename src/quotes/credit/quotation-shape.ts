import { classOf, SPACE } from '../../text/index.js';
import type { QuotationSpan } from '../spans/index.js';

/** What a quotation looks like in its sentence. */
export interface QuotationShape {
  readonly text: string;
  readonly words: number;
  /** The quotation stands outside any sentence of the narrator, or makes a sentence of its own. */
  readonly freestanding: boolean;
  /** How often the article prints the same words between marks. */
  readonly repeats: number;
}

/** How often each short quotation of an article, titles aside, is printed; by its words in lower case. */
export function countRepeats(text: string, spans: readonly QuotationSpan[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end, paragraph } of spans) {
    if (end - start > LONGEST_COUNTED || paragraph.kind === 'title') continue;
    const key = text.slice(start, end).toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** @param freestanding whether the sentence that the quotation stands in has no word of the narrator's */
export function shapeOf(
  article: string,
  { start, end }: QuotationSpan,
  freestanding: boolean,
  repeats: ReadonlyMap<string, number>,
): QuotationShape {
  const text = article.slice(start, Math.min(end, start + 200));
  return {
    text,
    words: countWords(text),
    freestanding,
    repeats: end - start > LONGEST_COUNTED ? 1 : (repeats.get(text.toLowerCase()) ?? 1),
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

/** In characters: what is longer is no term that is printed again and again. */
const LONGEST_COUNTED = 60;
