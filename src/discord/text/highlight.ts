import { fold } from '../../text/fold.js';
import { escapeMarkdown } from './escape.js';

/** The text escaped, with the words that it shares with the question in bold. */
export function highlight(text: string, question: string): string {
  const wanted = longWords(question);
  if (wanted.length === 0) return escapeMarkdown(text);
  return escapeMarkdown(text).replace(WORD, (word) => (isWanted(word, wanted) ? `**${word}**` : word));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SHORTEST = 5;

/** Words too short to tell anything ("what", "dans") are never shown in bold. */
function longWords(question: string): readonly string[] {
  return [...new Set((question.match(WORD) ?? []).map(fold))].filter((word) => word.length >= SHORTEST);
}

/**
 * Whether two words are forms of one word, or the same word in two languages: "terrorism", "terrorisme". They
 * share a beginning of at least five letters and three quarters of the longer one.
 */
function isWanted(word: string, wanted: readonly string[]): boolean {
  const folded = fold(word);
  if (folded.length < SHORTEST) return false;
  return wanted.some((other) => {
    const longer = Math.max(folded.length, other.length);
    return commonPrefix(folded, other) >= Math.max(SHORTEST, 0.75 * longer);
  });
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
