import { classOf, isDigit, LETTER, NUMBER } from '../../text/index.js';

/**
 * A word, with the apostrophes, hyphens, stops and digit commas within it, or a sign. The reading for all scripts;
 * Latin is read without it, because it costs ten times as much.
 */
const WORD_OR_SIGN =
  /[@#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‘.&\-‐‑]|(?<=\d),(?=\d))(?![¹²³⁰⁴-⁹])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’]?|\.{3}|…|--|[^\s]/uy;

/** Where the word or sign ends that begins at `at`; no white space stands there, and `end` is behind it. */
export function formEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const isHandle = (code === AT || code === HASH) && at + 1 < end;
  const first = isHandle ? text.charCodeAt(at + 1) : code;
  if (isOther(first)) return endByPattern(text, at, end);
  if (isWordSign(first)) return wordEnd(text, isHandle ? at + 1 : at, end) ?? endByPattern(text, at, end);
  return isHandle ? at + 1 : signEnd(text, at, end, code);
}

/** Where the Latin word ends that begins at `from`; null where it holds another script. */
function wordEnd(text: string, from: number, end: number): number | null {
  for (let index = lettersEnd(text, from, end); index < end; index = lettersEnd(text, index + 1, end)) {
    const code = text.charCodeAt(index);
    const next = index + 1 < end ? text.charCodeAt(index + 1) : BLANK;
    if (isOther(code)) return null;
    if (!joins(text, index, next)) return index;
    if (isOther(next)) return null;
    if (!isWordSign(next)) return code === APOSTROPHE || code === CURLY_APOSTROPHE ? index + 1 : index;
  }
  return end;
}

/** Whether a sign may stand within a word: an apostrophe, a hyphen, a stop; a comma only between digits. */
function joins(text: string, at: number, next: number): boolean {
  const code = text.charCodeAt(at);
  if (code === STOP) return !opensSentence(text, at) && !RAISED.test(text.charAt(at + 1));
  return isJoiner(code) || (code === COMMA && isDigit(text.charCodeAt(at - 1)) && isDigit(next));
}

/** The mark of a footnote behind a full stop: "said Quill.² The pier". */
const RAISED = /[¹²³⁰⁴-⁹]/;

/** "he said | .Carter has", "dit-il | .A l'époque", "l'AFP | .Depuis": the blank behind a full stop is missing, unlike in "U.S." and "e.V.". */
function opensSentence(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 3);
  return MISSING_BLANK.test(around);
}

const MISSING_BLANK = /(?:\p{Ll}|\p{Lu}{2})\.\p{Lu}\p{Ll}$|^\p{Ll}{2}\.\p{Lu}[\s'’]$/u;

/** Where the letters and digits end of which one stands at `from`. */
function lettersEnd(text: string, from: number, end: number): number {
  let index = from + 1;
  while (index < end && isWordSign(text.charCodeAt(index))) index += 1;
  return index;
}

const [BLANK, HASH, AMPERSAND, APOSTROPHE, COMMA, HYPHEN, STOP, AT] = [
  0x20, 0x23, 0x26, 0x27, 0x2c, 0x2d, 0x2e, 0x40,
] as const;
const [TRUE_HYPHEN, FIRM_HYPHEN, CURLY_APOSTROPHE, TURNED_APOSTROPHE] = [
  0x2010, 0x2011, 0x2019, 0x2018,
] as const;

/** Ellipses and double hyphens are one sign. */
function signEnd(text: string, at: number, end: number, code: number): number {
  if (code === STOP && at + 2 < end && text.charCodeAt(at + 1) === STOP && text.charCodeAt(at + 2) === STOP)
    return at + 3;
  return code === HYPHEN && at + 1 < end && text.charCodeAt(at + 1) === HYPHEN ? at + 2 : at + 1;
}

function endByPattern(text: string, at: number, end: number): number {
  WORD_OR_SIGN.lastIndex = 0;
  return WORD_OR_SIGN.test(text.slice(at, end)) ? at + WORD_OR_SIGN.lastIndex : at + 1;
}

/** Neither Latin nor general punctuation: a letter, a mark on one, or a sign. */
function isOther(code: number): boolean {
  return code >= 0x180 && (code < 0x2000 || code >= 0x2070);
}

function isWordSign(code: number): boolean {
  return code < 0x180 && (classOf(code) & (LETTER | NUMBER)) !== 0;
}

function isJoiner(code: number): boolean {
  return (
    code === APOSTROPHE ||
    code === HYPHEN ||
    code === AMPERSAND ||
    code === CURLY_APOSTROPHE ||
    code === TURNED_APOSTROPHE ||
    code === TRUE_HYPHEN ||
    code === FIRM_HYPHEN
  );
}
