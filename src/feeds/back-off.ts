const FIRST_MS = 15 * 60 * 1000;
const LONGEST_MS = 24 * 60 * 60 * 1000;

/**
 * How long to leave a feed alone that has failed `failures` times in a row: 15 minutes, and twice as long each time, up to a
 * day; a quarter more or less by chance, so that feeds of one server do not all come back at once; and no shorter than the
 * server wants. Milliseconds.
 *
 * @param chance from 0 to 1
 */
export function backOff(failures: number, wantedMs: number, chance: number): number {
  const wait = Math.min(FIRST_MS * 2 ** Math.max(failures - 1, 0), LONGEST_MS);
  return Math.max(wait * (0.75 + chance / 2), wantedMs);
}
