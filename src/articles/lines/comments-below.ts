import { LANGUAGES } from '../../languages/index.js';
import type { Span } from '../../text/index.js';

const COMMENTS = LANGUAGES.map(({ articles }) => articles.comments);
/** Buttons and ages below a heading that show what it is the heading of. */
const FEWEST_BUTTONS = 2;

/**
 * Where the comments of readers begin below an article that was pasted with them: at a line that heads them, behind which stand
 * the buttons or the ages of several. Null where there are none.
 */
export function commentsBelow(text: string, lines: readonly Span[]): number | null {
  const words = ({ start, end }: Span) => text.slice(start, end);
  let buttons = 0;
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = words(lines[at] as Span);
    if (COMMENTS.some((comments) => comments.buttons.test(line))) buttons += 1;
    else if (buttons >= FEWEST_BUTTONS && COMMENTS.some(({ heading }) => heading.test(line)))
      return lines[at]?.start ?? null;
  }
  return null;
}
