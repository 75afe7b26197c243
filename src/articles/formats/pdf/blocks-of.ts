import { authorsIn } from '../../authors.js';
import { isDateLine } from '../../dates/index.js';
import type { MarkedBlock } from '../make-article.js';
import { joinLines, wordsIn } from './join-lines.js';
import type { Page, PageLine } from './page-line.js';
import { paragraphsOf } from './paragraphs-of.js';

export interface PdfBlocks {
  readonly blocks: readonly MarkedBlock[];
  /** Whether one of them is the title. */
  readonly isTitled: boolean;
}

/** How much larger than the body a title is, and a heading; how much smaller legends and notes are. */
const TITLE = 1.2;
const HEADING = 1.06;
const SMALL = 0.92;
/** Characters of a heading, and of a legend or a note. */
const LONGEST_HEADING = 150;
const LONGEST_NOTE = 400;
const LONGEST_MENU_LINE = 40;

/** The blocks of an article by how large they are printed: the largest words of the first page are its title. */
export function blocksOf(pages: readonly Page[]): PdfBlocks {
  const lines = pages.flatMap((page) => page.lines);
  const words = wordsIn(lines.map(({ text }) => text));
  const body = {
    size: mostOf(lines, ({ size }) => Math.round(size * 2) / 2, 1),
    font: fontOf(lines),
  };
  const isSmall = ({ size }: PageLine) => size < SMALL * body.size;
  const paragraphs = paragraphsOf(pages, isSmall).map((paragraph) => ({
    text: joinLines(
      paragraph.map(({ text }) => text),
      words,
    ).replace(BULLET, ''),
    line: paragraph[0],
    size: paragraph[0].size,
    font: fontOf(paragraph),
  }));
  const onFirst = new Set(pages[0]?.lines);
  const beyond = paragraphs.findIndex(({ line }) => !onFirst.has(line));
  const title = titleAmong(beyond < 0 ? paragraphs : paragraphs.slice(0, beyond), body.size);
  const firstBody = paragraphs.findIndex(
    ({ size, text }) => Math.abs(size - body.size) < 0.5 && ENDS.test(text),
  );
  const furniture = new Set([...headAbove(paragraphs, title), ...menuBelow(paragraphs)]);

  function kindOf({ text, size, font }: (typeof paragraphs)[number], index: number): MarkedBlock['kind'] {
    if (index === title) return 'title';
    if (furniture.has(index)) return 'boilerplate';
    const ratio = size / body.size;
    if (ratio < SMALL && text.length <= LONGEST_NOTE) return 'caption';
    if (ratio > HEADING && index < firstBody && index > title && ENDS.test(text)) return 'standfirst';
    const isSetApart = ratio > HEADING || (font !== body.font && ratio > 0.95);
    return isSetApart && isHeading(text) ? 'subhead' : 'body';
  }

  return {
    blocks: paragraphs.map((paragraph, index) => ({ text: paragraph.text, kind: kindOf(paragraph, index) })),
    isTitled: title >= 0,
  };
}

interface Worded {
  readonly text: string;
}

/** The positions of what stands above the title: the paper's name, a section, a menu. */
function headAbove(paragraphs: readonly Worded[], title: number): number[] {
  return [...paragraphs.slice(0, Math.max(0, title)).entries()].flatMap(([index, { text }]) =>
    isShort(text) && !isDateLine(text) ? [index] : [],
  );
}

/** Whether words set apart head what follows, and do not say who wrote it. */
function isHeading(text: string): boolean {
  return isShort(text) && /\p{L}/u.test(text) && authorsIn(text).length === 0;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[.:,;…]["»”’)\s]*$/.test(text);
}

/** The positions of a menu that a printed page has at its foot: of the lines right above the copyright. */
function menuBelow(paragraphs: readonly Worded[]): number[] {
  const menu: number[] = [];
  const last = paragraphs.findLastIndex(({ text }) => text.startsWith('©'));
  for (let at = last - 1; at >= 0 && isMenuLine(paragraphs[at]?.text ?? ''); at -= 1) menu.push(at);
  return menu;
}

function isMenuLine(text: string): boolean {
  return text.length <= LONGEST_MENU_LINE && !ENDS.test(text);
}

/** What stands before a point of a list. */
const BULLET = /^[•◦▪‣●○\uf0b7]\s*/u;

const ENDS = /[.!?…]["»”’)\s]*$/;

/** The position of the largest words of the paragraphs of the first page, or -1 where none are much larger than the body. */
function titleAmong(
  first: readonly { readonly text: string; readonly size: number }[],
  body: number,
): number {
  const largest = first.reduce(
    (most, { size, text }, index) =>
      size > (first[most]?.size ?? 0) + 0.5 && isHeadline(text) ? index : most,
    -1,
  );
  return (first[largest]?.size ?? 0) >= TITLE * body ? largest : -1;
}

/** Not the one letter with which a page begins, nor a number. */
function isHeadline(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text.length >= 8 && text.length <= 2 * LONGEST_HEADING;
}

function fontOf(lines: readonly PageLine[]): string {
  return mostOf(lines, ({ font }) => font, '');
}

/** What most letters have; `none` where there are none. */
function mostOf<T>(lines: readonly PageLine[], of: (line: PageLine) => T, none: T): T {
  const letters = new Map<T, number>();
  for (const line of lines) letters.set(of(line), (letters.get(of(line)) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? none;
}
