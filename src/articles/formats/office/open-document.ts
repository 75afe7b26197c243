import type { Element } from '@xmldom/xmldom';
import type { ReadFormat } from '../format.js';
import { oneLine } from '../one-line.js';
import type { DocumentParagraph } from './document-blocks.js';
import { childrenOf, elementsIn, isElement, nodesOf } from './parse-xml.js';
import { readDocument } from './read-document.js';

/** Documents of LibreOffice and others. Source: OASIS, OpenDocument 1.3. */
export const readOpenDocument: ReadFormat = async (file, bytes) => {
  return [
    await readDocument(file, bytes, {
      called: 'an OpenDocument text',
      words: 'content.xml',
      styles: null,
      properties: 'meta.xml',
      author: ['meta:initial-creator', 'dc:creator'],
      paragraphsOf,
    }),
  ];
};

/** What is no part of the text: notes, remarks, words that were taken out, lists of contents, boxes beside it. */
const LEFT_OUT = new Set([
  'text:note',
  'text:tracked-changes',
  'office:annotation',
  'text:table-of-content',
  'text:alphabetical-index',
  'text:bibliography',
  'draw:frame',
  'draw:custom-shape',
  'office:forms',
]);

const SIGNS: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': '\n' };

interface Style {
  readonly parent: string;
  readonly isBold: boolean;
}

function paragraphsOf(document: Element): DocumentParagraph[] {
  const styles = new Map<string, Style>(
    elementsIn(document, 'style:style').map((style) => [
      style.getAttribute('style:name') ?? '',
      {
        parent: style.getAttribute('style:parent-style-name') ?? '',
        isBold: elementsIn(style, 'style:text-properties')[0]?.getAttribute('fo:font-weight') === 'bold',
      },
    ]),
  );
  const paragraphs: DocumentParagraph[] = [];
  function collect(element: Element, isInTable: boolean): void {
    if (LEFT_OUT.has(element.tagName)) return;
    if (element.tagName === 'text:p' || element.tagName === 'text:h') {
      const name = element.getAttribute('text:style-name') ?? '';
      const style = styles.get(name);
      const isBold = (style?.isBold ?? false) || isBoldThroughout(element, styles);
      paragraphs.push({
        text: wordsOf(element),
        style: styleOf(element, style?.parent || name),
        isBold,
        isInTable,
      });
    } else
      for (const child of childrenOf(element)) collect(child, isInTable || element.tagName === 'table:table');
  }
  for (const body of elementsIn(document, 'office:text')) collect(body, false);
  return paragraphs;
}

/** "Heading_20_1" is "heading 1". */
function styleOf(element: Element, name: string): string {
  const style = name.replace(/_20_/g, ' ').toLowerCase();
  return element.tagName === 'text:h' && style !== 'title' ? 'heading' : style;
}

function isBoldThroughout(paragraph: Element, styles: ReadonlyMap<string, Style>): boolean {
  const filled = nodesOf(paragraph).filter((node) => (node.textContent ?? '').trim() !== '');
  return (
    filled.length > 0 &&
    filled.every((node) => isElement(node) && styles.get(node.getAttribute('text:style-name') ?? '')?.isBold)
  );
}

function wordsOf(element: Element): string {
  if (LEFT_OUT.has(element.tagName)) return '';
  return (
    SIGNS[element.tagName] ??
    nodesOf(element)
      .map((node) => (isElement(node) ? wordsOf(node) : oneLine(node.nodeValue ?? '')))
      .join('')
  );
}
