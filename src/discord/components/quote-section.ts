import { type APISectionComponent, type APITextDisplayComponent, ComponentType } from 'discord.js';
import { articleAt } from '../../articles/article-at.js';
import type { Library } from '../../library.js';
import type { Span } from '../../text/span.js';
import { buttonId, type Frame } from './frame.js';
import { button, text } from './view.js';

/** A quote's markdown with its "In context" button beside it. */
export function quoteSection(
  markdown: string,
  file: string,
  { start, end }: Span,
  library: Library,
  frame: Frame,
): APISectionComponent | APITextDisplayComponent {
  const position = articleAt(library.articles(), file, { start, end });
  if (position < 0) return text(markdown);
  return {
    type: ComponentType.Section,
    components: [text(markdown)],
    accessory: button(buttonId(frame, 'context', position, start, end), frame.words.buttons.context),
  };
}
