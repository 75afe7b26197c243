import type { Paragraph } from '../../articles/index.js';
import { ofEveryLanguage } from '../../languages/index.js';
import { type Span, trimSpan } from '../../text/index.js';

/**
 * The turns of a dialogue set with dashes ("— Je ne sais pas, dit-elle."): for each paragraph that is one, the
 * words after the dash. A dash alone also opens an item of a list, so a run of such paragraphs counts as
 * dialogue only where one of them holds a clause that says who speaks, or a question or exclamation.
 */
export function findDialogueTurns(
  text: string,
  paragraphs: readonly Paragraph[],
): { readonly paragraph: Paragraph; readonly turn: Span }[] {
  const runs: { paragraph: Paragraph; turn: Span }[][] = [];
  let run: { paragraph: Paragraph; turn: Span }[] = [];
  for (const paragraph of [...paragraphs, null]) {
    const turn = paragraph?.kind === 'body' ? turnOf(text, paragraph) : null;
    if (paragraph && turn) {
      run.push({ paragraph, turn });
    } else {
      if (run.some(({ turn: { start, end } }) => isSpoken(text.slice(start, end)))) runs.push(run);
      run = [];
    }
  }
  return runs.flat();
}

const EXCLAIMED = /[!?]\s*$|[!?…]\s\p{Ll}/u;
const SPOKEN = [EXCLAIMED, ...ofEveryLanguage(({ attribution }) => [attribution.turns.reportingClause])];

function isSpoken(turn: string): boolean {
  return SPOKEN.some((pattern) => pattern.test(turn));
}

function turnOf(text: string, { start, end }: Paragraph): Span | null {
  if (!/[—–]/.test(text[start] ?? '') || !/\s/.test(text[start + 1] ?? '')) return null;
  const turn = trimSpan(text, { start: start + 1, end });
  return /[.!?…]$/.test(text.slice(turn.start, turn.end)) ? turn : null;
}
