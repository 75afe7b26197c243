import type { Span } from '../../text/index.js';

/** White space, and a mark, between a sentence and what stands right behind it. */
const GAP = 4;

export function isRightBehind({ start }: Span, { end }: Span): boolean {
  return start >= end && start - end <= GAP;
}
