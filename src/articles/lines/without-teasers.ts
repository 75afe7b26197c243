import { splitSentences } from '../../text/index.js';
import type { Line } from './classified-line.js';
import { teasersFollow } from './furniture.js';
import { endsSentence } from './lines.js';
import { isTitleLine } from './title-line.js';

/**
 * The lines, the titles of other articles among them made boilerplate: what follows "Lire aussi" on the next lines, up to the
 * first that is a paragraph, or over a blank line the first only, since the next may head what comes.
 */
export function withoutTeasers(text: string, lines: readonly Line[]): Line[] {
  let follows = false;
  let wereThere = false;
  return lines.map((line, at): Line => {
    const before = lines[at - 1];
    if (before && teasersFollow(text.slice(before.start, before.end))) {
      follows = true;
      wereThere = false;
    }
    const isBehindBlank = before !== undefined && BLANK.test(text.slice(before.end, line.start));
    follows = follows && !(wereThere && isBehindBlank) && couldBeTeaser(text, line);
    if (follows) wereThere = true;
    return follows ? { ...line, kind: 'boilerplate' } : line;
  });
}

const BLANK = /\n[^\S\n]*\n/;

/** Whether the line could be the title of another article: one sentence, without a full stop. */
function couldBeTeaser(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  if (line.kind === 'subhead') return true;
  if (line.kind !== 'body' || !isTitleLine(words) || splitSentences(words).length > 1) return false;
  return !endsSentence(text, line) || words.endsWith('?');
}
