import { matchesOf } from './matches-of.js';
import type { Span } from './span.js';
import { trimSpan } from './span.js';

/** Words that end in a full stop without ending a sentence, lower-case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'm mm mme mmes mlle mlles me mes dr pr st ste art av bd cf chap env etc ex fig hab i.e e.g p pp no nos vol ' +
    'mr mrs ms prof sen rep reps sens gov gen col lt sgt capt cmdr adm rev hon jr sr vs inc ltd co corp dept ' +
    'u.s u.n u.k e.u d.c a.m p.m jan feb aug sept oct nov dec'
  ).split(' '),
);

/** A run of sentence-final punctuation with the closing marks that belong to it, then white space. */
// The look-behind and the one-character group keep it linear on runs of stops or marks.
const STOP = /[.!?…]/;
const CANDIDATE = /(?<![.!?…])[.!?…]+(?:\s?[»”"’)\]])*(?=\s)/gu;
const LAST_WORD = /(?:^|[\s("«“'’[-])([\p{L}.]+)$/u;
const STARTS_SENTENCE = /^\s+(?:[-–—•]\s*)?(?:["«“‘'([]\s?)*[\p{Lu}\p{N}]/u;

/**
 * The sentences of `text` between `start` and `end`, in order, without the white space around them. A full
 * stop after an abbreviation, an initial or "(...)" ends none; closing quotation marks stay with their
 * sentence.
 */
export function splitSentences(text: string, { start, end }: Span = { start: 0, end: text.length }): Span[] {
  const part = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of STOP.test(part) ? matchesOf(CANDIDATE, part) : []) {
    const to = match.index + match[0].length;
    if (!endsSentence(part, match.index, to)) continue;
    push(from, to);
    from = to;
  }
  push(from, part.length);
  return sentences;

  function push(a: number, b: number): void {
    const sentence = trimSpan(text, { start: start + a, end: start + b });
    if (sentence.end > sentence.start) sentences.push(sentence);
  }
}

function endsSentence(text: string, stop: number, after: number): boolean {
  if (!STARTS_SENTENCE.test(text.slice(after, after + 12))) return false;
  const single = text[stop] === '.' && after === stop + 1;
  if (!single) return true;
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - 20), stop))?.[1];
  if (word === undefined) return true;
  const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  return !isInitial && !ABBREVIATIONS.has(word.toLowerCase());
}
