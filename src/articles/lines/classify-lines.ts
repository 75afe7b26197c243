import { contains, type Span } from '../../text/index.js';
import { AUTHOR_MARKER } from '../author-marker.js';
import { isDatedByline, isDateLine } from '../dates/index.js';
import type { Line } from './classified-line.js';
import { classifyLine } from './classify-line.js';
import { classifyPage } from './classify-page.js';
import { commentsBelow } from './comments-below.js';
import { type Block, brokenLines, endsSentence, type IsBroken, joinWrappedLines } from './lines.js';
import { menuAbove } from './menu-above.js';
import { pagePart } from './page-part.js';
import { isTitleLine } from './title-line.js';
import { withoutTeasers } from './without-teasers.js';

/**
 * The lines of an article with their kinds, in order: the title, where there is one, among them.
 * @param given the title, where it is known: then no other line is one
 */
export function classifyLines(text: string, blocks: readonly Block[], given?: string): Line[] {
  const end = commentsBelow(text, blocks.flat()) ?? text.length;
  const isAbove = ({ start }: Span) => start < end;
  const above = blocks.map((block) => block.filter(isAbove)).filter((block) => block.length > 0);
  const below = blocks.flat().filter((line) => !isAbove(line));
  return [
    ...classifyArticle(text, above, given),
    ...below.map((line): Line => ({ ...line, kind: 'boilerplate' })),
  ];
}

/** The lines of an article without the comments of readers below it. */
function classifyArticle(text: string, blocks: readonly Block[], given?: string): Line[] {
  const page = brokenLines(text, blocks) ? null : pagePart(text, blocks, given);
  if (page) return classifyPage(text, page);
  const menu = menuAbove(text, blocks);
  const top = menu.at(-1)?.end ?? 0;
  const rest = blocks.map((block) => block.filter(({ start }) => start >= top));
  return [
    ...menu.map((line): Line => ({ ...line, kind: 'boilerplate' })),
    ...classifyRest(
      text,
      rest.filter((block) => block.length > 0),
      given,
    ),
  ];
}

/** The lines of an article without a menu on its top. */
function classifyRest(text: string, blocks: readonly Block[], given?: string): Line[] {
  const isBroken = brokenLines(text, blocks);
  const found = findTitle(text, blocks, isBroken);
  const title = found && given && sliceOf(text, found) !== given ? null : found;
  const read = blocks.flatMap((block) => {
    const holdsTitle = title && block.some((line) => contains(title, line));
    const lines = holdsTitle ? block.filter((line) => !contains(title, line)) : block;
    return classifyBlock(text, lines, isBroken);
  });
  const lines = withoutTeasers(text, settleDates(text, read));
  const header = blocks
    .slice(0, HEADER_BLOCKS)
    .reduceRight<readonly Line[]>((rest, block) => settleHeader(text, rest, block), lines);
  return dropDanglingSubheads(title ? insertTitle(header, title) : header);
}

/** Blocks at the top in which a page has its furniture. */
const HEADER_BLOCKS = 2;
/** Paragraphs of such a block: one with more is the article itself, whose lines no blank ones part. */
const MOST_HEADER_PROSE = 2;

function insertTitle(lines: readonly Line[], title: Span): Line[] {
  const above = lines.filter(({ start }) => start < title.start);
  return [...above, { ...title, kind: 'title' }, ...lines.slice(above.length)];
}

/** The first line that is no furniture of the page, with those over which it is wrapped, if it can be a title. */
function findTitle(text: string, blocks: readonly Block[], isBroken: IsBroken | null): Span | null {
  for (const block of blocks) {
    const at = block.findIndex((line) => !isFurniture(text, line));
    const first = block[at];
    if (!first) continue;
    const [joined] = joinWrappedLines(text, block.slice(at), (line) => isFurniture(text, line), isBroken);
    if (joined && isTitle(text, joined)) return joined;
    const next = block[at + 1];
    const goesOn =
      next && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && !isFurniture(text, next);
    if (!goesOn && isTitle(text, first)) return first;
    break;
  }
  return furnitureAsTitle(text, blocks[0]?.[0]);
}

const NO_TITLE = new RegExp(`^(?:${AUTHOR_MARKER}|https?:|www\\.)`, 'i');

/** A title may begin as furniture does: "Watch: …". */
function furnitureAsTitle(text: string, first: Span | undefined): Span | null {
  if (!first || !isFurniture(text, first) || !isTitle(text, first)) return null;
  return NO_TITLE.test(sliceOf(text, first)) ? null : first;
}

function isTitle(text: string, line: Span): boolean {
  return isTitleLine(sliceOf(text, line));
}

/** The lines of one block, each as its own words show it. */
function classifyBlock(text: string, block: Block, isBroken: IsBroken | null): Line[] {
  const kinds = new Map(block.map((line) => [line, classifyLine(text, line)]));
  const standsAlone = (line: Span): boolean =>
    isFurnitureKind({ kind: kinds.get(line) ?? 'body' }) || isDateLine(sliceOf(text, line));
  return joinWrappedLines(text, block, standsAlone, isBroken).map((line) => ({
    ...line,
    kind: kinds.get(line) ?? classifyLine(text, line),
  }));
}

/**
 * In a block of the header the furniture of the page shows what its neighbours are: the line before a caption is
 * the picture's own title, and the text under the furniture is the standfirst.
 */
function settleHeader(text: string, lines: readonly Line[], block: Block): readonly Line[] {
  const from = block[0]?.start ?? 0;
  const to = block.at(-1)?.end ?? 0;
  const isWithin = ({ start }: Line) => from <= start && start < to;
  const isProse = (line: Line) => line.kind === 'body' && endsSentence(text, line);
  if (lines.filter((line) => isWithin(line) && isProse(line)).length > MOST_HEADER_PROSE) return lines;
  const lastFurniture = lines.findLastIndex((line) => isWithin(line) && isFurnitureKind(line));
  if (lastFurniture < 0) return lines;
  return lines.map((line, index) => {
    if (!isWithin(line) || isFurnitureKind(line)) return line;
    if (index > lastFurniture) return { ...line, kind: 'standfirst' };
    return endsSentence(text, line) ? { ...line, kind: 'standfirst' } : { ...line, kind: 'caption' };
  });
}

function isFurniture(text: string, line: Span): boolean {
  return isFurnitureKind({ kind: classifyLine(text, line) }) || isDateLine(sliceOf(text, line));
}

function isFurnitureKind({ kind }: Pick<Line, 'kind'>): boolean {
  return kind === 'caption' || kind === 'byline' || kind === 'boilerplate';
}

/**
 * Makes bylines of the lines that give the article's date: those of the head, and one behind the standfirst or at
 * the end. Several such lines between the paragraphs are the headings of a chronology.
 */
export function settleDates(text: string, lines: readonly Line[]): Line[] {
  const isUndecided = ({ kind }: Line) => kind === 'subhead' || kind === 'body';
  const firstParagraph = lines.findIndex(
    (line) =>
      (isUndecided(line) || line.kind === 'standfirst') &&
      endsSentence(text, line) &&
      !isDateLine(sliceOf(text, line)),
  );
  const within = lines.filter(
    (line, index) => index > firstParagraph && isUndecided(line) && isDateLine(sliceOf(text, line)),
  );
  return lines.map((line, index) => {
    const words = sliceOf(text, line);
    const isDate =
      index < firstParagraph || firstParagraph < 0
        ? isDateLine(words) || isDatedByline(words)
        : within.length === 1 &&
          within[0] === line &&
          (index === firstParagraph + 1 || index === lines.length - 1);
    return isDate && isUndecided(line) ? { ...line, kind: 'byline' } : line;
  });
}

/** A short line after which nothing follows heads nothing: it is the article's last paragraph. */
function dropDanglingSubheads(lines: readonly Line[]): Line[] {
  const lastBody = lines.findLastIndex(({ kind }) => kind === 'body' || kind === 'standfirst');
  return lines.map((line, index) =>
    line.kind === 'subhead' && index > lastBody ? { ...line, kind: 'body' } : line,
  );
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
