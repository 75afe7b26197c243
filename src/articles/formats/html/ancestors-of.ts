import type { PageElement } from './page-tree.js';

/** The element and those around it, from within. */
export function* ancestorsOf(element: PageElement | null | undefined): Generator<PageElement> {
  for (let at = element; at; at = at.parentElement) yield at;
}
