import type { Span } from '../../text/span.js';

/** Marks of one family open and close each other. `plus` is how agencies print a quote within a quote. */
export type MarkFamily = 'straight' | 'guillemet' | 'curly' | 'single' | 'plus';

/**
 * A sign that may be a quotation mark, with what it costs to read it as an opening mark, as a closing mark, or
 * as no quotation mark at all (an apostrophe, a stray key, an inch). 0 is the natural reading.
 */
export interface Mark extends Span {
  readonly family: MarkFamily;
  readonly open: number;
  readonly close: number;
  readonly ignore: number;
}

/** Every sign between `start` and `end` that may be a quotation mark, in order. */
export function findMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  SIGNS.lastIndex = start;
  for (let match = SIGNS.exec(text); match && match.index < end; match = SIGNS.exec(text)) {
    const mark = readMark(text, match.index, start, end);
    if (mark) marks.push(mark);
  }
  return marks;
}

const SIGNS = /["«»“”„‟＂‘’‚'+]/g;
const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** By lean, from -2 (surely opens) to 2 (surely closes). */
const OPEN_COST = [0, 0.2, 1, 2.5, 4];
const CLOSE_COST = [4, 2.5, 1, 0.2, 0];

function readMark(text: string, at: number, start: number, end: number): Mark | undefined {
  const left = at > start ? (text[at - 1] ?? '') : '';
  const right = at + 1 < end ? (text[at + 1] ?? '') : '';
  const sign = text[at] ?? '';
  if (isApostrophe(sign) && isLetter(left) && isLetter(right)) return undefined;
  const lean = leanOf(left, right, text[at + 2] ?? '');
  const span = { start: at, end: at + 1 };
  const open = OPEN_COST[lean + 2] ?? 0;
  const close = CLOSE_COST[lean + 2] ?? 0;
  switch (sign) {
    case '«':
      return { ...span, family: 'guillemet', open: 0, close: 4, ignore: 3 };
    case '»':
      return { ...span, family: 'guillemet', open: 4, close: 0, ignore: 3 };
    case '“':
      return { ...span, family: 'curly', open: 0, close: lean > 0 ? 1 : 4, ignore: 3 };
    case '”':
      return { ...span, family: 'curly', open: lean < 0 ? 1.5 : 4, close: 0, ignore: 3 };
    case '„':
    case '‟':
      return { ...span, family: 'curly', open: 0, close: 4, ignore: 3 };
    case "'":
    case '‘':
    case '’':
    case '‚':
      return singleMark(sign, span, lean, left, right);
    case '+':
      return Math.abs(lean) < 2 || isDigit(right)
        ? undefined
        : { ...span, family: 'plus', open, close, ignore: lean < 0 ? 0.3 : 0 };
    default:
      return { ...span, family: 'straight', open, close, ignore: straightIgnoreCost(lean, left) };
  }
}

/** An apostrophe within a word is no mark; one before a word may open, one after it may close. */
function singleMark(sign: string, span: Span, lean: number, left: string, right: string): Mark | undefined {
  const opens = lean === -2 && sign !== '’' && !isDigit(right);
  const closes = lean > 0 && sign !== '‘' && sign !== '‚';
  if (!opens && !closes) return undefined;
  return {
    ...span,
    family: 'single',
    open: opens ? 0 : IMPOSSIBLE,
    close: closes ? (isWordLike(left) ? 0.3 : 0) : IMPOSSIBLE,
    ignore: opens ? (sign === "'" ? 0.9 : 1.2) : 0,
  };
}

function straightIgnoreCost(lean: number, left: string): number {
  if (lean > 0 && isDigit(left)) return 0.7;
  return lean === -2 ? 3.5 : lean === 0 ? 2 : 2.5;
}

/** What the neighbours of a mark say: -2 surely opens … 2 surely closes. */
function leanOf(left: string, right: string, next: string): number {
  return leftLean(left) + rightLean(right, next);
}

function leftLean(left: string): number {
  if (left === '' || /[\s([{'’\-–—/«“‘„+="]/.test(left)) return -1;
  return left === ':' ? 0 : 1;
}

function rightLean(right: string, next: string): number {
  if (right === '' || /\s/.test(right)) return 1;
  if (/[.…]/.test(right)) return right === '…' || next === '.' ? 0 : 1;
  if (/[,;:!?)\]}%»”’\-–—/>]/.test(right)) return 1;
  return /["(]/.test(right) ? 0 : -1;
}

/** Within a word: the great majority of these signs. */
function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '’';
}

/** Any letter of a script with case. */
function isLetter(sign: string): boolean {
  return sign.toLowerCase() !== sign.toUpperCase();
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}

function isWordLike(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}
