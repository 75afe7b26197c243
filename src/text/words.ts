import { matchesOf } from './matches-of.js';
import type { Span } from './span.js';

/** A word as retrieval sees it: lower case with its accents, and where it stands in the text. */
export interface Word extends Span {
  readonly text: string;
}

/** Runs of letters and digits; a number keeps its decimal separators ("2.000", "57,4"). */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu;
const MARK = /\p{M}/u;

/**
 * The words of a text in order. Apostrophes and hyphens separate ("l'attentat" is "l", "attentat";
 * "Saint-Pétersbourg" is "saint", "pétersbourg"), so that both halves can be found.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const isDecomposed = MARK.test(text);
  for (const match of matchesOf(WORD, text)) {
    const printed = isDecomposed ? match[0].normalize('NFC') : match[0];
    words.push({ text: printed.toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return words;
}
