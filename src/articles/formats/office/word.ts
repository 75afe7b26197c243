import type { Element } from '@xmldom/xmldom';
import type { ReadFormat } from '../format.js';
import type { DocumentParagraph } from './document-blocks.js';
import { childrenOf, elementsIn } from './parse-xml.js';
import { readDocument } from './read-document.js';

/** Documents of Word since 2007. Source: ECMA-376, WordprocessingML. */
export const readWord: ReadFormat = async (file, bytes) => {
  return [
    await readDocument(file, bytes, {
      called: 'a Word document',
      words: 'word/document.xml',
      styles: 'word/styles.xml',
      properties: 'docProps/core.xml',
      author: ['dc:creator'],
      paragraphsOf,
    }),
  ];
};

/** What is no part of the text: words that were taken out, older forms of what newer programs draw, boxes, what fields are made of. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:txbxContent',
  'w:instrText',
  'w:rPr',
  'w:pPr',
]);

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

function paragraphsOf(document: Element, styles: Element | null): DocumentParagraph[] {
  const names = new Map(
    (styles ? elementsIn(styles, 'w:style') : []).map((style) => [
      style.getAttribute('w:styleId') ?? '',
      valueIn(style, 'w:name').toLowerCase(),
    ]),
  );
  const paragraphs: DocumentParagraph[] = [];
  function collect(element: Element, isInTable: boolean): void {
    if (LEFT_OUT.has(element.tagName)) return;
    if (element.tagName === 'w:p') {
      const style = names.get(valueIn(element, 'w:pStyle')) ?? '';
      paragraphs.push({ text: wordsOf(element), style, isBold: isBold(element), isInTable });
    } else for (const child of childrenOf(element)) collect(child, isInTable || element.tagName === 'w:tbl');
  }
  collect(document, false);
  return paragraphs;
}

function wordsOf(element: Element): string {
  if (element.tagName === 'w:t') return element.textContent ?? '';
  if (LEFT_OUT.has(element.tagName)) return '';
  return SIGNS[element.tagName] ?? childrenOf(element).map(wordsOf).join('');
}

function isBold(paragraph: Element): boolean {
  const runs = elementsIn(paragraph, 'w:r').filter((run) => wordsOf(run).trim() !== '');
  return runs.length > 0 && runs.every((run) => /^(?:|1|true|on)$/.test(valueIn(run, 'w:b', 'none')));
}

/** The value of the first element of a name within one; `none` where there is no such element. */
function valueIn(element: Element, name: string, none = ''): string {
  const [first] = elementsIn(element, name);
  return first ? (first.getAttribute('w:val') ?? '') : none;
}
