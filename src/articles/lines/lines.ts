import { type Span, trimSpan } from '../../text/index.js';

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
  return ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 12), line.end));
}

/** Column width above which nobody wraps lines by hand. */
const WIDEST_WRAPPED_LINE = 120;

/**
 * Joins the lines of a block that are one paragraph broken at the margin: all of them where the block is
 * wrapped by hand, else a line that goes on in lower case where the one before did not close its sentence.
 * Lines that `standsAlone` refuses are joined to nothing.
 */
export function joinWrappedLines(text: string, block: Block, standsAlone: (line: Span) => boolean): Span[] {
  if (block.length < 2) return [...block];
  const alone = block.map(standsAlone);
  const wrapped = isWrapped(
    text,
    block.filter((_, index) => !alone[index]),
  );
  const joined: Span[] = [];
  for (const [index, line] of block.entries()) {
    const previous = alone[index] || alone[index - 1] ? undefined : joined.at(-1);
    const goesOn =
      previous &&
      (wrapped || (!endsSentence(text, previous) && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))));
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
    widest <= WIDEST_WRAPPED_LINE &&
    widest >= 40 &&
    narrowest >= widest * 0.6 &&
    inner.filter((line) => !endsSentence(text, line)).length > inner.length / 2
  );
}
