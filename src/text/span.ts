import { classOf, SPACE } from './character-class.js';

/** A half-open range of UTF-16 code units of a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span without the white space at its two ends (empty at `start` if there is nothing else). */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

function isSpace(text: string, at: number): boolean {
  return at < text.length && (classOf(text.charCodeAt(at)) & SPACE) !== 0;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How many code units the two spans share; none where it is below 1. */
export function sharedLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the code unit at a place belongs to the span. */
export function holds({ start, end }: Span, place: number): boolean {
  return place >= start && place < end;
}
