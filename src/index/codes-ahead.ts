import { answerOfWorker } from '../answer-of-worker.js';
import { openIndexForReading } from './storage/index.js';
import { type CodePiece, codeSizes } from './vectors/index.js';

/** The articles of a generation whose codes are read, in order. */
export interface CodesWanted {
  readonly folder: string;
  readonly generation: string;
  readonly dimension: number;
  /** Their rows in the table of articles, and how many vectors each has. */
  readonly ids: Uint32Array;
  readonly rows: Uint32Array;
}

/** Articles whose codes are asked for by one statement. */
export const ARTICLES_AT_ONCE = 500;

/**
 * The codes of all articles as one piece, read by a thread of its own; null where there is no such thread, or it does not find
 * codes of as many vectors: who asks then reads them himself, and is told why.
 */
export function codesAhead(wanted: CodesWanted): Promise<CodePiece | null> {
  return answerOfWorker(new URL('./codes-worker', import.meta.url), wanted);
}

/** The same in this thread; null where the index is of another generation by now, or its codes are of other vectors. */
export function readAllCodes({ folder, generation, dimension, ids, rows }: CodesWanted): CodePiece | null {
  const sizes = codeSizes(dimension);
  const database = sizes && openIndexForReading(folder);
  if (!database) return null;
  const moment = database.snapshot();
  try {
    if (database.current()?.generation !== generation) return null;
    const count = rows.reduce((sum, of) => sum + of, 0);
    const codes = new Uint8Array(count * (sizes.signs + sizes.levels));
    let row = 0;
    for (let first = 0; first < ids.length; first += ARTICLES_AT_ONCE)
      for (const [i, piece] of database.codes([...ids.subarray(first, first + ARTICLES_AT_ONCE)]).entries()) {
        const own = rows[first + i] as number;
        if (piece.length !== own * (sizes.signs + sizes.levels)) return null;
        codes.set(piece.subarray(0, own * sizes.signs), row * sizes.signs);
        codes.set(piece.subarray(own * sizes.signs), count * sizes.signs + row * sizes.levels);
        row += own;
      }
    return { rows: count, codes };
  } finally {
    moment.end();
    database.close();
  }
}
