import { fold, type Span } from '../../text/index.js';
import type { Line } from './classified-line.js';

/** A line that is nothing but words between quotation marks. */
const QUOTATION = /^["“«‘„][^"“”«»„]{20,400}["”»’“]$/u;

/** More are an article in which people quote one another, such as a list of sayings. */
const MOST = 20;

/**
 * The lines, the pull quotes among them made boilerplate: words of the article that a page prints once more, by themselves, where
 * nobody near is who said them.
 */
export function withoutPullQuotes(text: string, lines: readonly Line[]): Line[] {
  const isParagraph = ({ kind }: Line) => kind === 'body' || kind === 'standfirst';
  const alone = lines.filter(
    (line) => (line.kind === 'body' || line.kind === 'subhead') && QUOTATION.test(sliceOf(text, line)),
  );
  if (alone.length === 0 || alone.length > MOST) return [...lines];
  const told = lines.filter(isParagraph).map((line) => wordsOf(text, line));
  const repeated = new Set(
    alone.filter((line) => {
      const words = wordsOf(text, line);
      return told.some((paragraph) => paragraph.length > words.length && paragraph.includes(words));
    }),
  );
  return lines.map((line) => (repeated.has(line) ? { ...line, kind: 'boilerplate' } : line));
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Its words with one space around each, without accents and in lower case. */
function wordsOf(text: string, line: Span): string {
  return ` ${
    fold(sliceOf(text, line))
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
