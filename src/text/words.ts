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
  return SIMPLE.test(text) ? wordsOfSimple(text) : wordsOfAny(text);
}

function wordsOfAny(text: string): Word[] {
  const words: Word[] = [];
  const isDecomposed = MARK.test(text);
  for (const match of matchesOf(WORD, text)) {
    const printed = isDecomposed ? match[0].normalize('NFC') : match[0];
    words.push({ text: printed.toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Latin letters and common punctuation, which nearly all paragraphs are made of: looking them up takes a third of the time. */
const SIMPLE_END = 0x20d0;
const SIMPLE = /^[\0-\u024f\u2000-\u20cf]*$/;
const LETTER = 1;
const NUMBER = 2;
const KINDS = Uint8Array.from({ length: SIMPLE_END }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /\p{N}/u.test(letter) ? NUMBER : /\p{L}/u.test(letter) ? LETTER : 0;
});

/** As `WORD` finds them in a text without marks. */
function wordsOfSimple(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const kind = kindAt(text, start);
    if (kind === 0) continue;
    const end = kind === NUMBER ? endOfNumber(text, start) : endOfRun(text, start, LETTER);
    words.push({ text: text.slice(start, end).toLowerCase(), start, end });
    start = end - 1;
  }
  return words;
}

function kindAt(text: string, place: number): number {
  return KINDS[text.charCodeAt(place)] ?? 0;
}

/** Behind the last of the letters and digits from a place on that are at least of a kind. */
function endOfRun(text: string, start: number, kind: number): number {
  let end = start;
  while (end < text.length && kindAt(text, end) >= kind) end += 1;
  return end;
}

function endOfNumber(text: string, start: number): number {
  let end = endOfRun(text, start, NUMBER);
  while ((text[end] === '.' || text[end] === ',') && kindAt(text, end + 1) === NUMBER)
    end = endOfRun(text, end + 1, NUMBER);
  return end;
}
