import type { PageElement } from './page-tree.js';

const MARK = /^\s*(?:\[(?:\p{L}{1,10}\s?)?\d{1,3}\]|\d{1,3}|[a-z*†‡§])\s*$/u;

/** Whether the element is a raised mark that leads to a footnote: a number that leads nowhere is part of a unit or a date. */
export function isFootnoteMark(element: PageElement): boolean {
  if (element.localName !== 'sup' || !MARK.test(element.textContent)) return false;
  const link = element.getElementsByTagName('a')[0] ?? element.parentElement;
  return link?.localName === 'a' && (link.getAttribute('href')?.includes('#') ?? false);
}
