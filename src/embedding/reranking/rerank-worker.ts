import { natively } from '../native-runs.js';
import { serveModel } from '../thread/index.js';

/** What is asked of the thread. */
export interface ScoreRequest {
  readonly question: string;
  readonly passages: readonly string[];
  /** Nobody waits for it any longer from then on: milliseconds since 1970. */
  readonly until: number;
}

/** Null where it was too late to begin. */
export type Scores = readonly number[] | null;

/** A thread of its own: a cross-encoder reads for so long that whoever else asks would wait. */
void serveModel<null, ScoreRequest, Scores>(async (options) => {
  const { loadCrossEncoder } = await natively(() => import('./cross-encoder.js'));
  const score = await loadCrossEncoder(options);
  let last: Promise<unknown> = Promise.resolve();
  return {
    known: null,
    give({ question, passages, until }) {
      const scores = last.then(() => (Date.now() < until ? score(question, passages) : null));
      last = scores.catch(() => {});
      return scores;
    },
  };
});
