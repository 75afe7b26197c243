import type { Paragraph } from '../article.js';
import { findOpeningSubhead, type Line } from '../lines/index.js';

/**
 * The paragraphs of an article's lines, each with its number.
 *
 * @param isMarked whether markup tells what is a sub-heading; else one with which a line begins is one of its own
 */
export function numberParagraphs(text: string, lines: readonly Line[], isMarked = false): Paragraph[] {
  let number = 0;
  return lines.flatMap((line): Paragraph[] => {
    if (line.kind === 'subhead') return [{ ...line, number: number + 1 }];
    if (line.kind !== 'body' && line.kind !== 'standfirst') return [{ ...line, number: null }];
    number += 1;
    return line.kind === 'body' && !isMarked ? withSubhead(text, line, number) : [{ ...line, number }];
  });
}

/** A paragraph of the body, after the sub-heading with which its block begins where it does. */
function withSubhead(text: string, line: Line, number: number): Paragraph[] {
  const subhead = findOpeningSubhead(text, line);
  if (!subhead) return [{ ...line, number }];
  const body = { ...line, start: skipSpace(text, subhead.end), number };
  return [{ ...subhead, kind: 'subhead', number }, body];
}

function skipSpace(text: string, from: number): number {
  const next = text.slice(from).search(/\S/);
  return next < 0 ? from : from + next;
}
