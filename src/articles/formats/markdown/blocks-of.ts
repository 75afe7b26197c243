import type { Blockquote, Heading, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { MarkedBlock } from '../make-article.js';
import { oneLine } from '../one-line.js';
import { signedQuotation } from './signed-quotation.js';
import { isNote, withoutExtendedMarks } from './without-extended-marks.js';
import { isOnly, wordsOf } from './words-of.js';

/**
 * The blocks of an article in Markdown, in order. Code, tables, HTML and pictures are left out.
 *
 * @param title the title that its front matter gives; without one, the first heading is the title
 */
export function blocksOf(root: Root, title: string | null): MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  let known = title;
  let isUnderPicture = false;

  function heading(node: Heading): void {
    const text = oneLine(withoutExtendedMarks(wordsOf(node))).trim();
    const isTitle = known === null ? node.depth === 1 || blocks.length === 0 : text === known;
    if (isTitle) known = text;
    blocks.push({ text, kind: isTitle ? 'title' : 'subhead' });
  }

  function paragraph(node: Paragraph): void {
    const words = wordsOf(node);
    const text = oneLine(withoutExtendedMarks(words));
    const isLegend = isUnderPicture && isOnly(node, 'emphasis');
    isUnderPicture = isOnly(node, 'image');
    if (!isTable(words) && !isNote(words)) blocks.push({ text, kind: isLegend ? 'caption' : 'body' });
  }

  function quotation(node: Blockquote): void {
    const signed = signedQuotation(node);
    if (signed) for (const block of signed) blocks.push(block);
    else for (const child of node.children) read(child);
  }

  function read(node: Nodes): void {
    if (node.type === 'heading') heading(node);
    else if (node.type === 'blockquote') quotation(node);
    else if (node.type === 'paragraph') paragraph(node);
    else if (node.type === 'list' && node.children.every(isLinks))
      blocks.push({ text: oneLine(wordsOf(node)), kind: 'boilerplate' });
    else if ('children' in node) for (const child of node.children) read(child);
  }

  read(root);
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** Whether the words are a table, which is not part of what every Markdown has: lines of cells, the second of dashes. */
function isTable(words: string): boolean {
  const [cells = '', rule = ''] = words.split('\n', 2);
  return cells.includes('|') && rule.includes('--') && /^[-|: \t]+$/.test(rule);
}

/** Whether a point of a list says nothing but where something else is to be read. */
function isLinks(item: Parents): boolean {
  return item.children.every((child) => child.type === 'paragraph' && isOnly(child, 'link'));
}
