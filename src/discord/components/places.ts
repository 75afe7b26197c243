import type { Span } from '../../text/index.js';
import type { ShownSlice } from './shown-slice.js';

/** A slice of the article at this position of the library's list. */
export interface Place extends Span {
  readonly position: number;
}

/** Characters that a custom id has left for places, whoever asked and whatever the page. */
const ROOM = 57;

/** Where some slices stand. */
export function placesOf(slices: readonly ShownSlice[]): readonly Place[] {
  return slices.flatMap(({ position, start, end }) => (position === null ? [] : [{ position, start, end }]));
}

/** Places as a button carries them; the last are left out where there are more than it can carry. */
export function encodePlaces(places: readonly Place[]): string {
  let encoded = '';
  for (const { position, start, end } of places) {
    const place = [position, start, end - start].map((number) => number.toString(36)).join('.');
    const longer = encoded === '' ? place : `${encoded}_${place}`;
    if (longer.length > ROOM) break;
    encoded = longer;
  }
  return encoded;
}

/** The places that a button carries, or null where it carries something else. */
export function decodePlaces(encoded: string): readonly Place[] | null {
  if (
    encoded.length > ROOM ||
    !/^[0-9a-z]+(?:\.[0-9a-z]+){2}(?:_[0-9a-z]+(?:\.[0-9a-z]+){2})*$/.test(encoded)
  ) {
    return null;
  }
  return encoded.split('_').map((place) => {
    const [position = 0, start = 0, length = 0] = place
      .split('.')
      .map((digits) => Number.parseInt(digits, 36));
    return { position, start, end: start + length };
  });
}
