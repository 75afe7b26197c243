import { oneLine } from '../one-line.js';
import type { PageLine } from './page-line.js';

/** A piece of words as PDF draws it: a line, a word, or some letters. */
export interface Piece {
  readonly str: string;
  /** An affine matrix: the first four numbers turn and stretch, the last two say where it begins. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** White space between pieces of one line, in sizes of the font: more parts columns. */
const WIDEST_SPACE = 2;
/** The same where it parts words. */
const LEAST_SPACE = 0.15;
/** How far the baselines of one line are apart, in the same: what is raised belongs to it. */
const MOST_RAISED = 0.45;
/** Smaller digits beside words that are that much larger refer to a note. */
const SIZE_OF_NOTE = 0.8;

interface Growing {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** How many letters there are in each font. */
  readonly fonts: Map<string, number>;
}

/**
 * The lines that pieces make, in the order of the pieces. What is turned, such as a stamp at the edge, is left out.
 *
 * @param bottom the height of the lower edge of the page
 */
export function linesOf(pieces: readonly Piece[], bottom: number): PageLine[] {
  const lines: Growing[] = [];
  for (const { str, transform, width, fontName } of pieces) {
    const [a = 0, b = 0, , d = 0, left = 0, y = 0] = transform;
    if (str === '' || d === 0 || a <= 0 || Math.abs(b) > 0.1 * a) continue;
    const place = { left, right: left + width, base: y - bottom, size: Math.abs(d) };
    const line = lines.at(-1);
    if (line && continues(line, place)) extend(line, place, str, fontName);
    else if (str.trim() !== '') lines.push({ ...place, text: str, fonts: new Map([[fontName, str.length]]) });
  }
  return lines.map(({ fonts, text, ...line }) => ({
    ...line,
    text: oneLine(text).trim(),
    font: [...fonts].reduce((most, font) => (font[1] > most[1] ? font : most))[0],
  }));
}

function extend(line: Growing, place: Place, words: string, font: string): void {
  const { left, right, size, base } = place;
  const isApart = left - line.right > LEAST_SPACE * size && !/\s$/.test(line.text) && !/^\s/.test(words);
  const isNumber = isNote(line, place, words);
  if (!isNumber) line.text += isApart ? ` ${words}` : words;
  if (words.trim() === '') return;
  line.right = Math.max(line.right, right);
  if (isNumber) return;
  line.fonts.set(font, (line.fonts.get(font) ?? 0) + words.length);
  if (size > line.size) Object.assign(line, { size, base });
}

type Place = Pick<Growing, 'left' | 'right' | 'base' | 'size'>;

function continues(line: Place, piece: Place): boolean {
  const size = Math.max(line.size, piece.size);
  const gap = piece.left - line.right;
  return Math.abs(piece.base - line.base) < MOST_RAISED * size && gap > -size && gap < WIDEST_SPACE * size;
}

function isNote(line: Place, piece: Place, words: string): boolean {
  return piece.size < SIZE_OF_NOTE * line.size && piece.base > line.base && /^\s*[\d*†]{1,3}\s*$/.test(words);
}
