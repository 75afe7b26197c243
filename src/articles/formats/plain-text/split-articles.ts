import type { Span } from '../../../text/index.js';
import { AUTHOR_MARKER } from '../../author-marker.js';
import { isDateLine } from '../../dates/index.js';
import {
  classifyLine,
  continuesArticle,
  endsSentence,
  isFooter,
  isTitleLine,
  splitBlocks,
} from '../../lines/index.js';
import { readFrontMatter } from './front-matter.js';
import { type ArticlePart, wholeFile } from './parse-article.js';

/**
 * The articles of a file, in order: more than one where a rule line ("---", "* * *", "====") parts them, with the
 * ids "file/1", "file/2", which no file name can be. What stands behind a rule is an article of its own if it
 * begins like one, with front matter, a title or a byline, and paragraphs under it; a section or a footer is not.
 */
export function splitArticles(file: string, text: string): ArticlePart[] {
  const whole = wholeFile(file, text);
  const starts = [0, ...findStarts(text)];
  if (starts.length === 1) return [whole];
  return starts.map((start, index) => ({
    id: `${whole.id}/${index + 1}`,
    start,
    end: starts[index + 1] ?? text.length,
  }));
}

interface Line extends Span {
  readonly words: string;
  readonly opensBlock: boolean;
  readonly isRule: boolean;
  /** A byline, a date, a button: no part of what the article says. */
  readonly isFurniture: boolean;
}

/** Three signs or more of those with which writers draw a line. */
const RULE = /^(?:[-–—_=*~#+•·⸻]\s*){3,}$|^⸻$/;

function readLines(text: string, start: number): Line[] {
  return splitBlocks(text, { start, end: text.length }).flatMap((block) =>
    block.map((line, index) => {
      const words = text.slice(line.start, Math.min(line.end, line.start + 400));
      const isRule = RULE.test(words);
      const kind = classifyLine(text, line);
      const isFurniture = isRule || kind === 'boilerplate' || kind === 'byline' || isDateLine(words);
      return { ...line, words, opensBlock: index === 0, isRule, isFurniture };
    }),
  );
}

/** Where the second article begins, the third, …. */
function findStarts(text: string): number[] {
  const lines = readLines(text, readFrontMatter(text)?.end ?? 0);
  if (!lines.some(({ isRule }) => isRule)) return [];
  const labels = countLabels(lines);
  const starts: number[] = [];
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const first = line.isRule ? firstLineBehind(text, lines, at, labels) : null;
    if (first === null || !hasBody(text, lines.slice(from, first))) continue;
    starts.push(lines[first]?.start ?? line.start);
    from = first;
  }
  return starts;
}

const SIGNATURE = new RegExp(`^${AUTHOR_MARKER}\\s`, 'i');

/** The position of the line with which the article at a rule begins, or null where none does. */
function firstLineBehind(
  text: string,
  lines: readonly Line[],
  rule: number,
  labels: ReadonlyMap<string, number>,
): number | null {
  const line = lines[rule] as Line;
  if (readFrontMatter(text, line.start)) return rule;
  const above = lines[rule - 1];
  const isUnderlined = above && !line.opensBlock && above.opensBlock && /^=+$/.test(line.words);
  if (isUnderlined) return isTitleLine(above.words) ? rule - 1 : null;
  const title = lines.findIndex(({ isFurniture }, index) => index > rule && !isFurniture);
  const first = lines[title];
  if (!first || isFooter(first.words)) return null;
  const isSigned = lines
    .slice(rule + 1, title)
    .some(({ words }) => isDateLine(words) || SIGNATURE.test(words));
  if (!isSigned && !opensArticle(first, labels)) return null;
  const under = nextPart(lines, title);
  const [paragraph] = under.filter(({ isFurniture }) => !isFurniture);
  const body = isTitleLine(first.words) ? under : [first, ...under];
  return hasParagraph(text, body) && !continuesArticle(paragraph?.words ?? '') ? rule + 1 : null;
}

/** A title of two words or more that is no turn of an interview. */
function opensArticle({ words }: Line, labels: ReadonlyMap<string, number>): boolean {
  if (!isTitleLine(words) || words.split(/\s+/).length < 2 || /^##|[,;:]$/.test(words)) return false;
  return /^[#\s«"“‘'([¿¡]*[\p{Lu}\p{N}]/u.test(words) && (labels.get(labelOf(words) ?? '') ?? 0) < 2;
}

/** Lines under a title among which an article has its first paragraph. */
const MOST_HEAD_LINES = 8;

function nextPart(lines: readonly Line[], title: number): Line[] {
  const under = lines.slice(title + 1, title + 1 + MOST_HEAD_LINES);
  const rule = under.findIndex(({ isRule, opensBlock }) => isRule && opensBlock);
  return rule < 0 ? under : under.slice(0, rule);
}

/** Whether the lines are more than a title. */
function hasBody(text: string, lines: readonly Line[]): boolean {
  const first = lines.findIndex(({ isFurniture }) => !isFurniture);
  const isTitled = isTitleLine(lines[first]?.words ?? '');
  return hasParagraph(text, lines.slice(isTitled ? first + 1 : first));
}

function hasParagraph(text: string, lines: readonly Line[]): boolean {
  return lines.some(
    (line) => !line.isFurniture && endsSentence(text, line) && line.words.split(/\s+/, 4).length === 4,
  );
}

/** How many lines begin with each label: "JM: …". */
function countLabels(lines: readonly Line[]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const { words } of lines) {
    const label = labelOf(words);
    if (label) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return labels;
}

function labelOf(words: string): string | undefined {
  return /^[^:]{1,40}:(?=\s)/.exec(words)?.[0];
}
