import type { Span } from '../../text/index.js';
import type { ParagraphKind } from '../article.js';

/** A line or several joined ones, with what they are. */
export interface Line extends Span {
  readonly kind: ParagraphKind;
}
