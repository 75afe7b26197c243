import type { Span } from '../../text/index.js';
import { cutToFit } from '../text/index.js';

/** Characters of markdown on one page. */
const ROOM = 3000;
/** A page is not begun with the last few words that the one before has room for. */
const SCRAP = 200;

/** A stretch of an article, with what stands above its beginning. */
export interface Block extends Span {
  readonly mark: string;
}

export interface TextPage {
  readonly markdown: string;
  /** Where in the article the page ends. */
  readonly to: number;
}

/** Stretches of an article in pages that fit a message; `render` makes markdown of a part of one of them. */
export function paginate(
  source: string,
  blocks: readonly Block[],
  render: (part: Span) => string,
): readonly TextPage[] {
  const full: TextPage[] = [];
  let page: TextPage = { markdown: '', to: 0 };
  for (const block of blocks) {
    let rest = block;
    while (rest.start < rest.end) {
      const filled = fill(page, rest, source, render);
      if (filled !== null) {
        page = filled;
        rest = { start: wordFrom(source, filled.to, block.end), end: block.end, mark: '' };
      } else if (page.markdown === '') {
        break;
      } else {
        full.push(page);
        page = { markdown: '', to: rest.start };
      }
    }
  }
  return [...full, page];
}

/** The page with as much of a stretch as it has room for; null where that is nothing, or a mere scrap. */
function fill(page: TextPage, block: Block, source: string, render: (part: Span) => string): TextPage | null {
  const { start, end, mark } = block;
  const isEmpty = page.markdown === '';
  const draw = (part: string) =>
    `${isEmpty ? '' : '\n\n'}${mark}${render({ start, end: start + part.length })}`;
  const part = cutToFit(source.slice(start, end), ROOM - page.markdown.length, draw);
  const to = start + part.length;
  const isScrap = !isEmpty && to < end && part.length < SCRAP;
  return part.length === 0 || isScrap ? null : { markdown: page.markdown + draw(part), to };
}

/** Where the next word begins; `end` where there is none before it. */
function wordFrom(source: string, start: number, end: number): number {
  let from = start;
  while (from < end && /\s/.test(source.charAt(from))) from += 1;
  return from;
}
