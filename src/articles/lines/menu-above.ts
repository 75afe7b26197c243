import { contentWords, type Span } from '../../text/index.js';
import { isDateLine } from '../dates/index.js';
import { classifyLine } from './classify-line.js';
import { isMenuLine } from './furniture.js';
import { type Block, endsSentence } from './lines.js';
import { isTitleLine } from './title-line.js';

/** In characters: what is longer stands in no menu. */
const LONGEST = 40;

/** Words of the longest section of a site, and of the shortest title that is told from one. */
const LONGEST_SECTION = 3;
const SHORTEST_TITLE = 4;
/** Words that a title shares with what follows. */
const FEWEST_SHARED = 2;
/** Of sections, one in so many may be spoken of in what follows: the site may be called after its town. */
const MOST_TOLD = 1 / 4;
/** Characters of what follows that the lines above are compared with. */
const COMPARED = 3000;

/**
 * The lines of a menu on top of a text that is short of other menus: "Accueil", "Politique", "Se connecter". They end with the
 * last line that pages have in their menus and nowhere else; what stands among them, such as sections, need not be known. Only
 * the name of the site may stand above. Where none is known, they are sections over a title. None where what follows could be
 * no title.
 */
export function menuAbove(text: string, blocks: readonly Block[]): readonly Span[] {
  const lines = blocks.flat();
  const words = ({ start, end }: Span) => text.slice(start, end);
  const isKnown = (line: Span | undefined) => line !== undefined && isMenuLine(words(line));
  const isOver = (line: Span) =>
    line.end - line.start > LONGEST || endsSentence(text, line) || isParticular(text, line);
  const end = lines.findIndex(isOver);
  if (!isKnown(lines[0]) && !isKnown(lines[1])) return sectionsAbove(text, lines, end);
  const top = end < 0 ? lines : lines.slice(0, end);
  const last = top.findLastIndex(isKnown);
  const next = lines[last + 1];
  if (!next || !isTitleLine(words(next))) return [];
  return [...lines.slice(0, last + 1), ...sectionsAbove(text, lines.slice(last + 1), end - last - 1)];
}

/**
 * Lines of a few words over one that is plainly the title: it says what is told below it, which they do not.
 *
 * @param end the position of the first line that stands in no menu
 */
function sectionsAbove(text: string, lines: readonly Span[], end: number): readonly Span[] {
  const words = (line: Span | undefined) => (line ? text.slice(line.start, line.end) : '');
  const over = lines[end];
  const title = over && isTitleLine(words(over)) && !isParticular(text, over) ? end : end - 1;
  const line = words(lines[title]);
  if (title < 1 || !isTitleLine(line) || line.split(/\s+/).length < SHORTEST_TITLE) return [];
  const from = lines[title]?.end ?? 0;
  const told = new Set(contentWords(text.slice(from, from + COMPARED)));
  const sharedOf = (one: string) => contentWords(one).filter((word) => told.has(word)).length;
  const sections = lines.slice(0, title).map(words);
  const isShort = (one: string) => /^\p{Lu}/u.test(one) && one.split(/\s+/).length <= LONGEST_SECTION;
  const isTold = (one: string) => sharedOf(one) > 0;
  const areSections =
    sections.every(isShort) && sections.filter(isTold).length <= sections.length * MOST_TOLD;
  return sharedOf(line) >= FEWEST_SHARED && areSections ? lines.slice(0, title) : [];
}

/** Whether the line says who wrote it or when: the title stands above. */
function isParticular(text: string, line: Span): boolean {
  return classifyLine(text, line) === 'byline' || isDateLine(text.slice(line.start, line.end));
}
