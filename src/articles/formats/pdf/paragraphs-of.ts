import { type Column, columnsOf } from './columns.js';
import type { Page, PageLine } from './page-line.js';

/** Lines that make one paragraph, a heading, a legend. */
export type Paragraph = readonly [PageLine, ...PageLine[]];

interface Placed {
  readonly line: PageLine;
  readonly column: Column;
  readonly page: Page;
}

/**
 * The lines of all pages put together to paragraphs, in the order in which they begin. What is printed small, such as a note
 * at the foot of a page, interrupts no paragraph.
 */
export function paragraphsOf(pages: readonly Page[], isSmall: (line: PageLine) => boolean): Paragraph[] {
  const leading = leadingOf(pages);
  const paragraphs: [PageLine, ...PageLine[]][] = [];
  const last = new Map<boolean, { readonly placed: Placed; readonly paragraph: [PageLine, ...PageLine[]] }>();
  for (const page of pages) {
    const columns = columnsOf(page.lines);
    for (const line of page.lines) {
      const placed = { line, column: columns.get(line) ?? line, page };
      const before = last.get(isSmall(line));
      if (before && continues(before.placed, placed, leading)) {
        before.paragraph.push(line);
        last.set(isSmall(line), { placed, paragraph: before.paragraph });
      } else {
        const paragraph: [PageLine, ...PageLine[]] = [line];
        paragraphs.push(paragraph);
        last.set(isSmall(line), { placed, paragraph });
      }
    }
  }
  return paragraphs;
}

const SAME_SIZE = 0.06;
/** How much further than others two lines stand apart between which a paragraph ends. */
const WIDER = 1.25;
/** In sizes of the font: how far the first line of a paragraph is indented, and the last one may end before the others. */
const INDENTED = 0.7;
const SHORT = 2;

/** Whether a line goes on with the paragraph of the one before. */
function continues(before: Placed, { line, column, page }: Placed, leading: number): boolean {
  const last = before.line;
  if (Math.abs(line.size - last.size) > SAME_SIZE * last.size) return false;
  const down = (last.base - line.base) / line.size;
  const isShort = before.column.right - last.right > SHORT * last.size;
  const isBelow = page === before.page && down > 0.5 && overlaps(last, line);
  if (!isBelow) {
    // "… said Martha | Quill": in capitals, too, where a line of the same font is filled to the margin.
    const goesOn = /^[\p{Ll}\p{N}«“"(]/u.test(line.text) || (!isShort && line.font === last.font);
    return goesOn && !ENDS.test(last.text) && !isIndented(line, column);
  }
  if (down > leading * WIDER) return false;
  if (isIndented(line, column) && !isIndented(last, before.column)) return false;
  if (line.font !== last.font && isShort) return false;
  if (CUT.test(last.text)) return true;
  const isHalf = last.right - before.column.left < (before.column.right - before.column.left) / 2;
  return !(isShort && ENDS.test(last.text)) && !(isHalf && /^[^\p{Ll}]*\p{Lu}/u.test(line.text));
}

/** What ends a line within a word. */
const CUT = /\p{L}[-\u00ad\u2010]$/u;

const ENDS = /[.!?…:][\s"»”’)\]]*$/;

function isIndented(line: PageLine, column: Column): boolean {
  return line.left - column.left > INDENTED * line.size;
}

function overlaps(a: PageLine, b: PageLine): boolean {
  return a.left < b.right && b.left < a.right;
}

/** How far lines of a paragraph stand apart, in sizes of their font: of those that surely go on, the middle. */
function leadingOf(pages: readonly Page[]): number {
  const steps = pages.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, index) => {
      const before = lines[index];
      return before && !ENDS.test(before.text) && before.size === line.size
        ? [(before.base - line.base) / line.size]
        : [];
    }),
  );
  const down = steps.filter((step) => step > 0.5 && step < 3).sort((a, b) => a - b);
  return down[Math.floor(down.length / 2)] ?? USUAL_LEADING;
}

const USUAL_LEADING = 1.2;
