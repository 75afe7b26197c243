import type { Nodes, Paragraph } from 'mdast';

/** The words of a node and those within it as a reader sees them: no address, no legend of a picture, no HTML. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  // A note that is nothing but an address: "[^1]: https://example.org".
  if (node.type === 'linkReference' && node.identifier.startsWith('^')) return '';
  if (!('children' in node)) return '';
  const isFlow = node.type === 'list' || node.type === 'listItem';
  return node.children.map(wordsOf).join(isFlow ? ' ' : '');
}

/** Whether a paragraph is nothing but nodes of a type, with white space between. */
export function isOnly({ children }: Paragraph, type: 'emphasis' | 'image' | 'link'): boolean {
  const filled = children.filter((child) => child.type !== 'break' && !isSpace(child));
  return filled.length > 0 && filled.every((child) => child.type === type);
}

function isSpace(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
