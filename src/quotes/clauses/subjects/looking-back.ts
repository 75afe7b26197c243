import type { Token } from '../../sentences/token.js';
import { isOneOf, WordClass } from '../../sentences/word-classes.js';
import { isPassedOver } from '../passed-over.js';

/** The last position up to `from` that holds neither an adverb, a word of time nor what stands between brackets. */
export function skipBack(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const before = stepBack(tokens, at);
    if (before === null) return at;
    at = before;
  }
}

function stepBack(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.text === ')') {
    const open = openingBracket(tokens, at);
    return open === null ? null : open - 1;
  }
  if (token?.kind !== 'word' || token.capitalised || isOneOf(token, WordClass.latter)) return null;
  return isPassedOver(token) ? at - 1 : null;
}

function openingBracket(tokens: readonly Token[], close: number): number | null {
  for (let index = close; index >= Math.max(0, close - LONGEST_BRACKET); index--)
    if (tokens[index]?.text === '(') return index;
  return null;
}

/** In tokens. */
const LONGEST_BRACKET = 8;

/** The comma that opens an insertion before a position, unless a stronger sign stands between. */
export function previousComma(tokens: readonly Token[], before: number): number | null {
  for (let index = before - 1; index > 0; index--) {
    if (tokens[index]?.text === ',') return index;
    if (/^[;:]$/.test(tokens[index]?.text ?? '')) return null;
  }
  return null;
}

/** Where the stretch of words that ends at `end` begins: after a sign or a word that opens a clause. */
export function stretchStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && start > end - LONGEST_STRETCH && !opensStretch(tokens, start - 1, end)) start -= 1;
  return start;
}

/** In tokens: no writer puts more between two signs, and what is further away is no verb's subject. */
const LONGEST_STRETCH = 80;

function opensStretch(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'sign') return !/^[()&'’]$/.test(token.text);
  if (token.kind !== 'word' || token.capitalised || at === end - 1) return false;
  return isOneOf(token, WordClass.relative | WordClass.subordinator);
}
