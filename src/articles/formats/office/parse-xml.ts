import type { Element, Node } from '@xmldom/xmldom';

/** Elements that are within each other in documents of programs for writing. */
const MOST_NESTED = 200;

/**
 * The root of an XML document. Entities that it declares itself are not expanded, and nothing is loaded.
 *
 * @throws an error where it is none, or far more nested than any document
 */
export async function parseXml(bytes: Uint8Array): Promise<Element> {
  const { DOMParser, onErrorStopParsing } = await import('@xmldom/xmldom');
  const text = new TextDecoder().decode(bytes);
  if (text.includes('<!DOCTYPE')) throw new Error('it has a document type');
  checkNesting(text);
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    text,
    'text/xml',
  );
  if (!documentElement) throw new Error('it is empty');
  return documentElement;
}

function checkNesting(text: string): void {
  let depth = 0;
  for (const [tag] of text.matchAll(/<[^!?<>][^<>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > MOST_NESTED) throw new Error('it is nested too deeply');
  }
}

/** The elements directly within one. */
export function childrenOf(element: Element): Element[] {
  return nodesOf(element).filter(isElement);
}

/** All that is directly within an element: other elements, and text. */
export function nodesOf(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** The elements of a name, prefix included, within one, in order. */
export function elementsIn(element: Element, name: string): Element[] {
  return [...element.getElementsByTagName(name)];
}

/** The words of the first element of a name, null where there are none. */
export function wordsIn(element: Element, name: string): string | null {
  return elementsIn(element, name)[0]?.textContent?.trim() || null;
}
