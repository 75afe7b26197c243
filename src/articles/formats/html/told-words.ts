import { foldWords } from './fold-words.js';
import { type LinkedObject, textsIn } from './linked-data.js';

/** Words in a row by which a passage is found again. */
const ROW = 6;

/** Tells of a text whether it begins and ends with words that the page gives to search engines as those of its article. */
export function toldBy({ articleBody, liveBlogUpdate }: LinkedObject): (text: string) => boolean {
  const updates = Array.isArray(liveBlogUpdate) ? liveBlogUpdate : [];
  const bodies = [articleBody, ...updates.map((update) => update?.articleBody)].flatMap((body) =>
    textsIn(body),
  );
  const rows = new Set(bodies.flatMap((body) => rowsOf(wordsOf(body))));
  if (rows.size === 0) return () => false;
  return (text) => {
    const words = wordsOf(text);
    const isTold = (row: readonly string[]) => row.length === ROW && rows.has(row.join(' '));
    return isTold(words.slice(0, ROW)) && isTold(words.slice(-ROW));
  };
}

function wordsOf(text: string): string[] {
  return foldWords(text).split(' ');
}

function rowsOf(words: readonly string[]): string[] {
  return words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '));
}
