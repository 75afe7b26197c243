import { type Span, trimSpan, withoutFootnoteMarks } from '../../text/index.js';

/** Lines that stand together, without blank lines between them. */
export type Block = readonly Span[];

/** The blocks of a part of the text, each line without the white space around it. */
export function splitBlocks(text: string, part: Span): Block[] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  const lineEnd = /\r\n|[\n\r\u2028\u2029]|$/g;
  for (let { start } = part; start <= part.end; ) {
    lineEnd.lastIndex = start;
    const match = lineEnd.exec(text);
    const end = Math.min(match?.index ?? text.length, part.end);
    const line = trimSpan(text, { start, end });
    if (line.end > line.start) {
      block.push(line);
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
    start = end + Math.max(1, match?.[0].length ?? 1);
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

const ENDS_SENTENCE = /[.!?…:;]["»”’)\]\s]*$|["»”]$/;

/** Whether the line could end a paragraph: it closes a sentence or a quotation. */
export function endsSentence(text: string, line: Span): boolean {
  return ENDS_SENTENCE.test(withoutFootnoteMarks(text.slice(Math.max(line.start, line.end - 40), line.end)));
}

/** Columns to which lines are broken by hand, in characters. */
const NARROWEST_COLUMN = 40;
const WIDEST_COLUMN = 120;
/** Of the lines that others of their block follow, so many are broken there in a text that is: the others end a paragraph. */
const MOSTLY_BROKEN = 0.6;
/** Of them, so many are followed by one that goes on in lower case in a text whose letters are not all as wide. */
const MOSTLY_GOING_ON = 0.5;
/** In the width of most: a shorter line is a heading. */
const SHORT = 0.6;
/** Lines that others follow: of fewer it does not show whether they are broken. */
const LEAST_BROKEN = 3;
/** Of the lines that others follow, so many at least stand within the column. */
const IN_COLUMN = 0.95;

/** Whether a line is broken at the margin, to go on in the next. */
export type IsBroken = (line: Span, next: Span) => boolean;

/**
 * How lines are broken in a text: where most are so long that the word behind would have passed the margin, all of these are;
 * where most go on in the next in lower case, as in what is copied out of a PDF, all that close no sentence. Null where neither is so.
 */
export function brokenLines(text: string, blocks: readonly Block[]): IsBroken | null {
  const pairs = blocks.flatMap((block) => block.slice(1).map((next, i) => [block[i] as Span, next] as const));
  const widths = pairs.map(([line]) => line.end - line.start).sort((a, b) => a - b);
  // A long address may stand out of the column.
  const margin = widths[Math.floor(IN_COLUMN * (widths.length - 1))] ?? 0;
  const passes = (line: Span, next: Span): boolean => {
    const [word = ''] =
      /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST_COLUMN))) ?? [];
    return line.end - line.start + 1 + word.length > margin;
  };
  const broken = pairs.filter(([line, next]) => passes(line, next) && !endsSentence(text, line));
  const isColumn = margin >= NARROWEST_COLUMN && margin <= WIDEST_COLUMN;
  if (!isColumn || pairs.length < LEAST_BROKEN) return null;
  if (broken.length >= MOSTLY_BROKEN * pairs.length) return passes;
  const goingOn = pairs.filter(([line, next]) => !endsSentence(text, line) && isLower(text, next));
  if (goingOn.length < MOSTLY_GOING_ON * pairs.length) return null;
  const usual = widths[Math.floor(widths.length / 2)] ?? margin;
  return (line) => !endsSentence(text, line) && line.end - line.start >= SHORT * usual;
}

function isLower(text: string, { start }: Span): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2));
}

/** Whether white space stands between the line's beginning and its first word. */
function isIndented(text: string, { start }: Span): boolean {
  return /[ \t\u00a0]{2}$/.test(text.slice(Math.max(0, start - 2), start));
}

/**
 * Joins the lines of a block that are one paragraph broken at the margin: by how the text is broken (`isBroken`), all of them
 * where the block itself looks like that, and one that goes on in lower case where the one before did not close its sentence.
 * Lines that `standsAlone` refuses are joined to nothing, and an indented one to none that is not.
 */
export function joinWrappedLines(
  text: string,
  block: Block,
  standsAlone: (line: Span) => boolean,
  isBroken: IsBroken | null,
): Span[] {
  if (block.length < 2) return [...block];
  const alone = block.map(standsAlone);
  const wrapped = isWrapped(
    text,
    block.filter((_, index) => !alone[index]),
  );
  const joined: Span[] = [];
  for (const [index, line] of block.entries()) {
    const before = block[index - 1];
    const previous = alone[index] || alone[index - 1] ? undefined : joined.at(-1);
    const isParted = before && isIndented(text, line) && !isIndented(text, before);
    const goesOn =
      previous &&
      before &&
      !isParted &&
      (wrapped || isBroken?.(before, line) || (!endsSentence(text, previous) && isLower(text, line)));
    if (goesOn) joined[joined.length - 1] = { start: previous.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function isWrapped(text: string, block: Block): boolean {
  const inner = block.slice(0, -1);
  const first = inner[0];
  if (inner.length < 2 || !first) return false;
  const widths = inner.map(({ start, end }) => end - start);
  const widest = widths.reduce((a, b) => Math.max(a, b));
  const narrowest = widths.reduce((a, b) => Math.min(a, b));
  return (
    widest <= WIDEST_COLUMN &&
    widest >= NARROWEST_COLUMN &&
    narrowest >= widest * 0.6 &&
    inner.filter((line) => !endsSentence(text, line)).length > inner.length / 2
  );
}
