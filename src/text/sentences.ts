import { ofEveryLanguage } from '../languages/index.js';
import { FOOTNOTE_MARK, withoutFootnoteMarks } from './footnote-marks.js';
import { matchesOf } from './matches-of.js';
import type { Span } from './span.js';
import { trimSpan } from './span.js';

const ABBREVIATIONS = new Set(ofEveryLanguage(({ text }) => text.abbreviations));

/**
 * A run of sentence-final punctuation with the closing marks that belong to it and marks of footnotes, then white space, or a capital where a
 * page's paragraphs were put together without any ("Texas.Les parents", "« la fin ».À Lyon").
 */
// The look-behind and the one-character group keep it linear on runs of stops or marks.
const STOP = /[.!?…]/;
const CANDIDATE = new RegExp(
  `(?<![.!?…])[.!?…]+(?:(?:\\s?[»”"’)\\]])*(?:${FOOTNOTE_MARK}{0,9})(?=\\s)(?!\\s?[»”)\\]])|(?:\\s?[»”)\\]])*(?=(?:[«“]\\s?)?\\p{Lu}[\\p{Ll}\\s'’]))`,
  'gu',
);
/** Where the marks of footnotes begin in a candidate. */
const FOOTNOTE = /[[¹²³⁰⁴-⁹]/;
const LAST_WORD = /(?:^|[\s("«“'’[-])([\p{L}.]+)$/u;
/** What stands before a stop behind which a blank is missing: no part of an address, an initial or "Mr". */
const WHOLE_WORD = /(?:(?<![^\s("«“'’‘[-])(?:\p{L}*\p{Ll}{2}|\p{Lu}{3,}|\p{N}{2,})|[»”)\]])\s?$/u;
/** "Yahoo!France". */
const NAME = /(?<!\p{L})\p{Lu}\p{L}*$/u;
const STARTS_SENTENCE = /^\s+(?:[-–—―•]\s*)?(?:["«“‘'([]\s?)*[\p{Lu}\p{N}]/u;

/**
 * The sentences of `text` between `start` and `end`, in order, without the white space around them. A full
 * stop after an abbreviation, an initial or "(...)" ends none; closing quotation marks stay with their
 * sentence, and marks of footnotes belong to none.
 */
export function splitSentences(text: string, { start, end }: Span = { start: 0, end: text.length }): Span[] {
  const part = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of STOP.test(part) ? matchesOf(CANDIDATE, part) : []) {
    const to = match.index + match[0].length;
    if (!endsSentence(part, match.index, to)) continue;
    const marks = match[0].search(FOOTNOTE);
    push(from, marks < 0 ? to : match.index + marks);
    from = to;
  }
  push(from, from + withoutFootnoteMarks(part.slice(from)).length);
  return sentences;

  function push(a: number, b: number): void {
    const sentence = trimSpan(text, { start: start + a, end: start + b });
    if (sentence.end > sentence.start) sentences.push(sentence);
  }
}

function endsSentence(text: string, stop: number, after: number): boolean {
  const hasBlank = /\s/.test(text[after] ?? '');
  if (!(hasBlank ? STARTS_SENTENCE.test(text.slice(after, after + 12)) : lacksBlank(text, stop)))
    return false;
  const single = text[stop] === '.' && after === stop + 1;
  if (!single) return true;
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - 20), stop))?.[1];
  if (word === undefined) return true;
  const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  return !isInitial && !ABBREVIATIONS.has(word.toLowerCase());
}

/** Whether a capital right behind a stop opens a sentence. */
function lacksBlank(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - 30), stop);
  return WHOLE_WORD.test(before) && (/[.…]/.test(text[stop] ?? '') || !NAME.test(before));
}
