import type { ParagraphKind } from '../../article.js';
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
 * The blocks of a document by the styles of its paragraphs. Where none is styled as the title, a first line that could be one
 * is; a short line in bold is a sub-heading.
 */
export function documentBlocks(paragraphs: readonly DocumentParagraph[]): MarkedBlock[] {
  const blocks = paragraphs.flatMap(blocksOf);
  const isTitled = blocks.some(({ kind }) => kind === 'title');
  return blocks.map((block, index) => {
    const isTitle = !isTitled && index === 0 && blocks.length > 1 && isTitleLine(block.text);
    return isTitle ? { ...block, kind: 'title' } : block;
  });
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
