import type { Span } from '../../text/span.js';
import { cutToFit } from '../text/cut.js';

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
  const pages: { markdown: string; to: number }[] = [{ markdown: '', to: 0 }];
  for (const block of blocks) {
    let { start } = block;
    while (start < block.end) {
      const current = pages.at(-1) as { markdown: string; to: number };
      const mark = start === block.start ? block.mark : '';
      const separator = current.markdown === '' ? '' : '\n\n';
      const draw = (part: string) => separator + mark + render({ start, end: start + part.length });
      const part = cutToFit(source.slice(start, block.end), ROOM - current.markdown.length, draw);
      if (part.length === 0 && current.markdown === '') break;
      const whole = start + part.length >= block.end;
      if (part.length === 0 || (!whole && current.markdown !== '' && part.length < SCRAP)) {
        pages.push({ markdown: '', to: start });
        continue;
      }
      current.markdown += draw(part);
      start += part.length;
      current.to = start;
      while (start < block.end && /\s/.test(source.charAt(start))) start += 1;
    }
  }
  return pages;
}
