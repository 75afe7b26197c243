import { fold } from '../../text/index.js';
import { escapeMarkdown } from './escape.js';

/** The text escaped, with the words of a topic that it has in bold. */
export function highlight(text: string, topic: readonly string[]): string {
  const wanted = topic.map(fold).filter((word) => word.length >= SHORTEST);
  if (wanted.length === 0) return escapeMarkdown(text);
  return escapeMarkdown(text).replace(WORD, (word) => (isWanted(word, wanted) ? `**${word}**` : word));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Letters of a word that tells anything. */
const SHORTEST = 3;
/** Letters that two different words must share to be taken for forms of one. */
const SHORTEST_STEM = 5;

/**
 * Whether two words are one word, or its plural, or the same word in two languages ("terrorism",
 * "terrorisme"): these share a beginning of at least five letters and three quarters of the longer one.
 */
function isWanted(word: string, wanted: readonly string[]): boolean {
  const folded = fold(word);
  return wanted.some((other) => {
    if (folded.replace(/[sx]$/, '') === other.replace(/[sx]$/, '')) return folded.length >= SHORTEST;
    const longer = Math.max(folded.length, other.length);
    return commonPrefix(folded, other) >= Math.max(SHORTEST_STEM, 0.75 * longer);
  });
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
