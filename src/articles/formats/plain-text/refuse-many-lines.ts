import { SeedError } from '../../../errors.js';

/** The largest file has fewer where its lines are as long as those of letters; each takes some 20 microseconds. */
const MOST_LINES = 250_000;

/** @throws SeedError where a text has more lines than can be read within seconds */
export function refuseManyLines(file: string, text: string): void {
  let lines = 0;
  for (const _ of text.matchAll(/^.*\S/gm)) lines += 1;
  if (lines > MOST_LINES)
    throw new SeedError(
      file,
      `has more than ${MOST_LINES.toLocaleString('en')} lines; split it into several files`,
    );
}
