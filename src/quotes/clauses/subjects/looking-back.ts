import type { Token } from '../../sentences/index.js';
import { isOneOf, WordClass } from '../../words/index.js';
import type { Parse } from '../parse.js';
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
export function stretchStart(parse: Parse, end: number): number {
  if (end <= 0) return end;
  // What stands last in the stretch may be a pronoun that also opens clauses.
  if (isApart(parse.tokens[end - 1])) return end;
  return Math.max(startOfStretch(parse, end - 1), end - LONGEST_STRETCH, 0);
}

/** In tokens: no writer puts more between two signs, and what is further away is no verb's subject. */
const LONGEST_STRETCH = 48;

/** Behind the last token before a position that opens a stretch; all up to there are found at once. */
function startOfStretch({ tokens, stretchStarts }: Parse, end: number): number {
  for (let at = stretchStarts.length; at <= end; at++) {
    const isStart = at === 0 || opensStretch(tokens[at - 1]);
    stretchStarts.push(isStart ? at : (stretchStarts[at - 1] ?? 0));
  }
  return stretchStarts[end] ?? 0;
}

function opensStretch(token: Token | undefined): boolean {
  return isApart(token) || (token?.kind === 'word' && !token.capitalised && isOneOf(token, OPENING));
}

function isApart(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'sign' && !/^[()&'’]$/.test(token.text));
}

const OPENING = WordClass.relative | WordClass.subordinator;
