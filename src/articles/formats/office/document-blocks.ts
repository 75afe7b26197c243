import type { ParagraphKind } from '../../article.js';
import { isDatedByline, isDateLine } from '../../dates/index.js';
import { isTitleLine } from '../../lines/index.js';
import type { MarkedBlock } from '../make-article.js';
import { oneLine } from '../one-line.js';

/** A paragraph of a document, as a program for writing keeps it. */
export interface DocumentParagraph {
  /** Its words, with "\n" where a line ends within it. */
  readonly text: string;
  /** What its style is called in English, in lower case: "heading 1", "title", "caption"; empty where it has none. */
  readonly style: string;
  readonly isBold: boolean;
  readonly isInTable: boolean;
}

const FIRST_HEADING = /^heading 1$/;

/** By the names of styles. */
const STYLES: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/^title$/, 'title'],
  [/^subtitle$/, 'standfirst'],
  [/^heading/, 'subhead'],
  [/^(?:illustration|figure|drawing)$|caption/, 'caption'],
  [/^(?:toc|contents|index|header|footer|footnote|endnote)/, 'boilerplate'],
];

const LONGEST_SUBHEAD = 100;

/**
 * The blocks of a document by the styles of its paragraphs. Where none is styled as the title, the only heading of the first
 * level is, else a first line that could be one; a short line in bold is a sub-heading. What stands above such a heading is the
 * paper's head: "PRESS RELEASE", a date.
 */
export function documentBlocks(paragraphs: readonly DocumentParagraph[]): MarkedBlock[] {
  const blocks = paragraphs.flatMap(blocksOf);
  if (blocks.some(({ kind }) => kind === 'title')) return blocks;
  const headings = paragraphs.filter(
    ({ style, text }) => FIRST_HEADING.test(style) && isTitleLine(text.trim()),
  );
  const [only] = headings;
  const heading = headings.length === 1 && only ? oneLine(only.text).trim() : null;
  const headed = blocks.findIndex(({ kind, text }) => kind === 'subhead' && text === heading);
  const above = blocks.slice(0, Math.max(0, headed));
  if (headed >= 0 && above.every(({ text }) => isShort(text)))
    return blocks.map((block, index) => {
      if (index > headed) return block;
      return index === headed ? { ...block, kind: 'title' } : { ...block, kind: headKind(block.text) };
    });
  return blocks.map((block, index) => {
    const isTitle = index === 0 && blocks.length > 1 && isTitleLine(block.text);
    return isTitle ? { ...block, kind: 'title' } : block;
  });
}

/** What a line above the title is. */
function headKind(text: string): ParagraphKind {
  return isDateLine(text) || isDatedByline(text) ? 'byline' : 'boilerplate';
}

/** Several where empty lines stand within a paragraph; none of what in a table is no sentence. */
function blocksOf({ text, style, isBold, isInTable }: DocumentParagraph): MarkedBlock[] {
  const kind = STYLES.find(([pattern]) => pattern.test(style))?.[1] ?? 'body';
  return text
    .split(/\n[ \t]*\n\s*/)
    .map((part) => oneLine(part).trim())
    .filter((part) => part !== '' && (!isInTable || ENDS.test(part)))
    .map((part) => ({ text: part, kind: kind === 'body' && isBold && isShort(part) ? 'subhead' : kind }));
}

const ENDS = /[.!?…:]["»”’)\s]*$/;

function isShort(text: string): boolean {
  return text.length <= LONGEST_SUBHEAD && !/[.,:;…]["»”’)\s]*$/.test(text);
}
