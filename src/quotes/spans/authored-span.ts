import type { Paragraph } from '../../articles/index.js';
import type { Span } from '../../text/index.js';

/** Words without quotation marks of which the page itself says whose they are. */
export interface AuthoredSpan extends Span {
  readonly paragraph: Paragraph;
  /** The fullest name that the article gives, or null where it is not plain who speaks. */
  readonly author: string | null;
  /** What stands for the author beside the words: "FB". */
  readonly mention: string;
  /** The question in the paragraph before that the words answer; absent where there is none. */
  readonly answers?: Span;
}
