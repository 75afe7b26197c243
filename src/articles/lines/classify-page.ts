import type { ParagraphKind } from '../article.js';
import { isDatedByline, isDateLine } from '../dates/index.js';
import type { Line } from './classified-line.js';
import { endsSentence } from './lines.js';
import type { PagePart } from './page-part.js';
import { withoutTeasers } from './without-teasers.js';

/**
 * The lines of a page pasted whole with their kinds, in order. Around its article all is boilerplate; between the title and the
 * prose stand the standfirst, who wrote it and when; among the prose a short line by itself heads what follows, and several
 * are teasers or buttons.
 */
export function classifyPage(text: string, { lines, title, first, last }: PagePart): Line[] {
  const top = title < 0 ? first : title;
  const body =
    title < 0 ? first : first + headWithin(text, lines.slice(title + 1, last + 1), first - title - 1);
  const within = lines.slice(body, last + 1);
  return [
    ...lines.slice(0, top).map(asBoilerplate),
    ...(title < 0 ? [] : classifyHead(text, lines.slice(title, body))),
    ...withoutTeasers(text, within).map((line, at): Line => {
      if (isDateLine(text.slice(line.start, line.end))) return { ...line, kind: 'byline' };
      return isTeaser(within, at) ? asBoilerplate(line) : line;
    }),
    ...lines.slice(last + 1).map(asBoilerplate),
  ];
}

/**
 * The lines of the prose that belong to the head: a standfirst right under the title is as long as a paragraph, but stands
 * over who wrote it and when.
 *
 * @param lines those under the title
 * @param before how many of them stand over the prose
 */
function headWithin(text: string, lines: readonly Line[], before: number): number {
  if (before > 0) return 0;
  const isParagraph = (line: Line, at: number) => at > 0 && line.kind === 'body' && endsSentence(text, line);
  const end = Math.max(0, lines.findIndex(isParagraph));
  const isDate = ({ start, end }: Line) =>
    isDateLine(text.slice(start, end)) || isDatedByline(text.slice(start, end));
  return lines.slice(0, end).findLastIndex(isDate) + 1;
}

function asBoilerplate(line: Line): Line {
  return { ...line, kind: 'boilerplate' };
}

/**
 * Whether a short line among the prose is one of several in a row that are none, rather than a sub-heading, which may follow
 * the legend of a picture.
 */
function isTeaser(lines: readonly Line[], at: number): boolean {
  const isNone = (line: Line | undefined): boolean => line !== undefined && line.kind !== 'body';
  const before = lines[at - 1];
  return (
    lines[at]?.kind === 'subhead' && ((before?.kind !== 'caption' && isNone(before)) || isNone(lines[at + 1]))
  );
}

const FEWEST_STANDFIRST_WORDS = 6;
const NAMES = /^(?:\p{Lu}[\p{L}\p{M}'’.-]+\s){1,3}\p{Lu}[\p{L}\p{M}'’.-]+$/u;

/** The lines from the title to the prose. */
function classifyHead(text: string, lines: readonly Line[]): Line[] {
  const words = lines.map(({ start, end }) => text.slice(start, end));
  // Whoever stands over the date wrote it.
  const isSignature = (at: number) => NAMES.test(words[at] ?? '') && isDateLine(words[at + 1] ?? '');
  const kindAt = (at: number, own: ParagraphKind): ParagraphKind => {
    const line = words[at] ?? '';
    if (at === 0) return 'title';
    if (own === 'byline' || own === 'caption') return own;
    if (isDateLine(line) || isDatedByline(line) || isSignature(at)) return 'byline';
    const isLong = line.split(/\s+/).length >= FEWEST_STANDFIRST_WORDS;
    return at === 1 && isLong && own !== 'boilerplate' ? 'standfirst' : 'boilerplate';
  };
  return lines.map((line, at) => ({ ...line, kind: kindAt(at, line.kind) }));
}
