import { ofEveryLanguage } from '../../../languages/index.js';

/** Words that stand behind a hyphen of their own: "dit-il". */
const ENCLITICS = new Set(ofEveryLanguage(({ articles }) => articles.enclitics));

/** What ends a line within a word. */
const CUT = /(\p{L}+)[-\u00ad\u2010]$/u;

/**
 * The words of lines in one. A word that is parted at the end of a line is put together; its hyphen stays where the article has
 * the word with one elsewhere, or where a word stands behind it that takes one.
 *
 * @param words all words of the article, in lower case
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    const head = CUT.exec(text)?.[1];
    if (head === undefined) return `${text} ${line}`;
    const tail = /^\p{L}+/u.exec(line)?.[0] ?? '';
    return `${keepsHyphen(head, tail, text, words) ? text : text.slice(0, -1)}${line}`;
  });
}

function keepsHyphen(head: string, tail: string, text: string, words: ReadonlySet<string>): boolean {
  if (text.endsWith('\u00ad')) return false;
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (words.has(`${first}${second}`)) return false;
  if (words.has(`${first}-${second}`) || ENCLITICS.has(second) || second === '') return true;
  // "a-t-|il", "Saint-|Malo"
  return /^\p{Lu}/u.test(tail) || text.endsWith(`-${head}-`);
}

/** The words of an article, in lower case, with hyphens within them. */
export function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(
      (line) => line.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*(?![-\u00ad\u2010]$)/gu) ?? [],
    ),
  );
}
