import { ofEveryLanguage } from '../../../languages/index.js';

/** Words that stand behind a hyphen of their own: "dit-il". */
const ENCLITICS = new Set(ofEveryLanguage(({ articles }) => articles.enclitics));

/** What ends a line within a word. */
const CUT = /(\p{L}{1,60})[-\u00ad\u2010]$/u;

/**
 * The words of lines in one. A word that is parted at the end of a line is put together; its hyphen stays where the article has
 * the word with one elsewhere, or where a word stands behind it that takes one.
 *
 * @param words all words of the article, in lower case
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  const parts = lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return line;
    const head = CUT.exec(line)?.[1];
    if (head === undefined) return `${line} `;
    const tail = /^\p{L}+/u.exec(next)?.[0] ?? '';
    return keepsHyphen(head, tail, line, words) ? line : line.slice(0, -1);
  });
  return parts.join('');
}

function keepsHyphen(head: string, tail: string, line: string, words: ReadonlySet<string>): boolean {
  if (line.endsWith('\u00ad')) return false;
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (words.has(`${first}${second}`)) return false;
  if (words.has(`${first}-${second}`) || ENCLITICS.has(second) || second === '') return true;
  // "a-t-|il", "Saint-|Malo"
  return /^\p{Lu}/u.test(tail) || line.endsWith(`-${head}-`);
}

/** The words of an article, in lower case, with hyphens within them. */
export function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(
      (line) => line.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*(?![-\u00ad\u2010]$)/gu) ?? [],
    ),
  );
}
