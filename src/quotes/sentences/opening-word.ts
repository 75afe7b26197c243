import type { Token } from './token.js';

/** The first word within the marks of a quotation, with what stands before it. */
export function openingOf({ text }: Pick<Token, 'text'>): { readonly word: string; readonly end: number } {
  const match = /\p{L}[\p{L}-]*/u.exec(text);
  const word = match?.[0] ?? '';
  return { word, end: (match?.index ?? 0) + word.length };
}
