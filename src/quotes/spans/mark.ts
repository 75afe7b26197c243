import { CASED, classOf, isDigit, LETTER, NUMBER, SPACE, type Span } from '../../text/index.js';

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
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isSign(code)) continue;
    const mark = readMark(text, code, at, start, end);
    if (mark) marks.push(mark);
  }
  return marks;
}

const [DOUBLE, APOSTROPHE, PLUS, LEFT_GUILLEMET, RIGHT_GUILLEMET] = [0x22, 0x27, 0x2b, 0xab, 0xbb] as const;
const [LEFT_SINGLE, RIGHT_SINGLE, LOW_SINGLE] = [0x2018, 0x2019, 0x201a] as const;
const [LEFT_CURLY, RIGHT_CURLY, LOW_CURLY, HIGH_REVERSED] = [0x201c, 0x201d, 0x201e, 0x201f] as const;

const [FULL_WIDTH, PRIME] = [0xff02, 0x2033] as const;

/** Rarer marks that say themselves whether they open or close, by their code. */
const RARE: ReadonlyMap<number, { readonly family: MarkFamily; readonly opens: boolean }> = new Map([
  ...pairsOf('guillemet', '‹›〈〉《》'),
  ...pairsOf('curly', '〝〞「」『』'),
]);

function pairsOf(family: MarkFamily, marks: string): [number, { family: MarkFamily; opens: boolean }][] {
  return Array.from(marks, (mark, index) => [mark.charCodeAt(0), { family, opens: index % 2 === 0 }]);
}

/** One of `"«»“”„‟＂″‘’‚'+`, or a rarer mark. */
function isSign(code: number): boolean {
  if (code > PLUS && code < LEFT_GUILLEMET) return false;
  if (code < LEFT_SINGLE)
    return (
      code === DOUBLE ||
      code === APOSTROPHE ||
      code === PLUS ||
      code === LEFT_GUILLEMET ||
      code === RIGHT_GUILLEMET
    );
  return code <= HIGH_REVERSED
    ? code <= LOW_SINGLE || code >= LEFT_CURLY
    : code === PRIME || code === FULL_WIDTH || RARE.has(code);
}

const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** By lean, from -2 (surely opens) to 2 (surely closes). */
const OPEN_COST = [0, 0.2, 1, 2.5, 4];
const CLOSE_COST = [4, 2.5, 1, 0.2, 0];

/** Stands for the sign before the first and after the last. */
const NONE = -1;

function readMark(text: string, sign: number, at: number, start: number, end: number): Mark | undefined {
  const left = at > start ? text.charCodeAt(at - 1) : NONE;
  const right = at + 1 < end ? text.charCodeAt(at + 1) : NONE;
  const isApostrophe = sign === APOSTROPHE || sign === RIGHT_SINGLE || sign === LEFT_SINGLE;
  // Within a word: the great majority of these signs.
  if (isApostrophe && isClass(left, CASED) && isClass(right, CASED)) return undefined;
  const lean = leftLean(left) + rightLean(right, at + 2 < text.length ? text.charCodeAt(at + 2) : NONE);
  switch (sign) {
    case LEFT_GUILLEMET:
      return markAt(at, 'guillemet', 0, 4, 3.5);
    case RIGHT_GUILLEMET:
      // French repeats it at the head of each paragraph of a quotation.
      return markAt(at, 'guillemet', left === NONE ? 0.5 : 4, 0, 3);
    case LEFT_CURLY:
      return markAt(at, 'curly', 0, lean > 0 ? 1 : 4, 3.5);
    case RIGHT_CURLY:
      return markAt(at, 'curly', lean < 0 ? 1.5 : 4, 0, 3);
    case LOW_CURLY:
    case HIGH_REVERSED:
      return markAt(at, 'curly', 0, 4, 3);
    case APOSTROPHE:
    case LEFT_SINGLE:
    case RIGHT_SINGLE:
    case LOW_SINGLE:
      return singleMark(sign, at, lean, left, right);
    case PLUS:
      return plusMark(at, lean, right);
    default:
      return rareMark(sign, at) ?? markByLean(at, 'straight', lean, straightIgnoreCost(lean, left));
  }
}

function rareMark(sign: number, at: number): Mark | undefined {
  const rare = RARE.get(sign);
  return rare && markAt(at, rare.family, rare.opens ? 0 : 4, rare.opens ? 4 : 0, 3);
}

/** A mark that opens and closes alike: only its neighbours tell which it does. */
function markByLean(at: number, family: MarkFamily, lean: number, ignore: number): Mark {
  return markAt(at, family, OPEN_COST[lean + 2] ?? 0, CLOSE_COST[lean + 2] ?? 0, ignore);
}

/** A plus sign is a mark only at the edge of words, and not before a number. */
function plusMark(at: number, lean: number, right: number): Mark | undefined {
  if (Math.abs(lean) < 2 || isDigit(right)) return undefined;
  return markByLean(at, 'plus', lean, lean < 0 ? 0.3 : 0);
}

function markAt(at: number, family: MarkFamily, open: number, close: number, ignore: number): Mark {
  return { start: at, end: at + 1, family, open, close, ignore };
}

/** An apostrophe within a word is no mark; one before a word may open, one after it may close. */
function singleMark(sign: number, at: number, lean: number, left: number, right: number): Mark | undefined {
  const opens = lean === -2 && sign !== RIGHT_SINGLE && !isDigit(right);
  const closes = lean > 0 && sign !== LEFT_SINGLE && sign !== LOW_SINGLE;
  if (!opens && !closes) return undefined;
  return markAt(
    at,
    'single',
    opens ? 0 : IMPOSSIBLE,
    closes ? (isClass(left, LETTER | NUMBER) && right !== NONE ? 0.3 : 0) : IMPOSSIBLE,
    opens ? (sign === APOSTROPHE ? 0.9 : 1.2) : 0,
  );
}

function straightIgnoreCost(lean: number, left: number): number {
  if (lean > 0 && isDigit(left)) return 0.7;
  return lean === -2 ? 3.5 : lean === 0 ? 1.25 : 2.5;
}

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const BEFORE_OPENING = codesOf('([{\'’-–—―/«“‘„+="*_');
const AFTER_CLOSING = codesOf(',;:!?)]}%»”’-–—―/>*_');
const [COLON, STOP, ELLIPSIS, BRACKET] = [0x3a, 0x2e, 0x2026, 0x28] as const;

/** What the neighbours of a mark say: together -2 where it surely opens … 2 where it surely closes. */
function leftLean(left: number): number {
  if (left === NONE || isClass(left, SPACE) || BEFORE_OPENING.has(left)) return -1;
  return left === COLON ? 0 : 1;
}

function rightLean(right: number, next: number): number {
  if (right === NONE || isClass(right, SPACE)) return 1;
  if (right === STOP || right === ELLIPSIS) return right === ELLIPSIS || next === STOP ? 0 : 1;
  if (AFTER_CLOSING.has(right)) return 1;
  return right === DOUBLE || right === BRACKET ? 0 : -1;
}

function isClass(code: number, bits: number): boolean {
  return code !== NONE && (classOf(code) & bits) !== 0;
}
