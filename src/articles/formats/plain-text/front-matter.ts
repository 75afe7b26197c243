import type { Span } from '../../../text/index.js';
import { type Particulars, particularsOf, yamlFields } from '../../particulars.js';

/** What a seed may say about itself between two lines of `---` at its top. */
export interface FrontMatter extends Span {
  readonly particulars: Particulars;
}

const FRONT_MATTER =
  /\ufeff?---[^\S\n]*\r?\n((?:[A-Za-z][\w-]*[^\S\n]*:.*\r?\n(?:[^\S\n]+\S.*\r?\n|- .*\r?\n)*)+)---[^\S\n]*(?:\r?\n|$)/y;

/**
 * Reads the YAML between `---` lines at the very start of the text, or at `from`. Null where the text does not start that way
 * there.
 */
export function readFrontMatter(text: string, from = 0): FrontMatter | null {
  FRONT_MATTER.lastIndex = from;
  const match = FRONT_MATTER.exec(text);
  if (!match) return null;
  const particulars = particularsOf(yamlFields(match[1] ?? ''));
  return { start: from, end: from + match[0].length, particulars };
}
