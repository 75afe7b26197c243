import type { Paragraph } from '../article.js';
import type { Line } from '../lines/index.js';

/** The paragraphs of an article's lines, each with its number. */
export function numberParagraphs(lines: readonly Line[]): Paragraph[] {
  let number = 0;
  return lines.map((line): Paragraph => {
    if (line.kind === 'subhead') return { ...line, number: number + 1 };
    if (line.kind !== 'body' && line.kind !== 'standfirst') return { ...line, number: null };
    number += 1;
    return { ...line, number };
  });
}
