import type { Span } from '../../text/index.js';
import { isDateLine } from '../dates/index.js';
import { classifyLine } from './classify-line.js';
import { isMenuLine } from './furniture.js';
import { type Block, endsSentence } from './lines.js';
import { isTitleLine } from './title-line.js';

/** In characters: what is longer stands in no menu. */
const LONGEST = 40;

/**
 * The lines of a menu on top of a text that is short of other menus: "Accueil", "Politique", "Se connecter". They end with the
 * last line that pages have in their menus and nowhere else; what stands among them, such as sections, need not be known. Only
 * the name of the site may stand above. None where what follows could be no title.
 */
export function menuAbove(text: string, blocks: readonly Block[]): readonly Span[] {
  const lines = blocks.flat();
  const words = ({ start, end }: Span) => text.slice(start, end);
  const isKnown = (line: Span | undefined) => line !== undefined && isMenuLine(words(line));
  if (!isKnown(lines[0]) && !isKnown(lines[1])) return [];
  const isOver = (line: Span) =>
    line.end - line.start > LONGEST || endsSentence(text, line) || isParticular(text, line);
  const end = lines.findIndex(isOver);
  const top = end < 0 ? lines : lines.slice(0, end);
  const last = top.findLastIndex(isKnown);
  const next = lines[last + 1];
  return next && isTitleLine(words(next)) ? lines.slice(0, last + 1) : [];
}

/** Whether the line says who wrote it or when: the title stands above. */
function isParticular(text: string, line: Span): boolean {
  return classifyLine(text, line) === 'byline' || isDateLine(text.slice(line.start, line.end));
}
