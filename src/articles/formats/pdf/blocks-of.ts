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

  function kindOf({ text, size, font }: (typeof paragraphs)[number], index: number): MarkedBlock['kind'] {
    if (index === title) return 'title';
    const ratio = size / body.size;
    if (ratio < SMALL && text.length <= LONGEST_NOTE) return 'caption';
    if (ratio > HEADING && index < firstBody && index > title && ENDS.test(text)) return 'standfirst';
    const isHeading = ratio > HEADING || (font !== body.font && ratio > 0.95);
    const isShort = text.length <= LONGEST_HEADING && !/[.:,;…]["»”’)\s]*$/.test(text);
    return isHeading && isShort && /\p{L}/u.test(text) ? 'subhead' : 'body';
  }

  return {
    blocks: paragraphs.map((paragraph, index) => ({ text: paragraph.text, kind: kindOf(paragraph, index) })),
    isTitled: title >= 0,
  };
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
