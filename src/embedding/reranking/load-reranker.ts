import { ModelError, messageOf } from '../../errors.js';
import type { ModelOptions } from '../model-options.js';
import { startModelThread } from '../thread/index.js';
import type { ScoreRequest, Scores } from './rerank-worker.js';
import type { Reranker } from './reranker.js';

/** An answer waits so long for the second reader, in milliseconds. */
const DEADLINE = 1_000;

export interface RerankerOptions extends ModelOptions {
  /** How long an answer waits for scores, in milliseconds. */
  readonly deadline?: number;
  /** Told in one line, once each, that scores came too late, or that they come no more. */
  readonly onNotice?: (notice: string) => void;
}

/**
 * Loads a cross-encoder in a thread of its own, which ends with the process.
 *
 * @throws ModelError with a sentence that says what to do, where it cannot be loaded
 */
export async function loadReranker(options: RerankerOptions): Promise<Reranker> {
  const { model, deadline = DEADLINE, onNotice } = options;
  const told = new Set<string>();
  const tell = (kind: string, notice: string) => {
    if (!told.has(kind)) onNotice?.(notice);
    told.add(kind);
  };
  const tellLate = () =>
    tell(
      'late',
      `The reranker ${model} takes more than ${deadline / 1000} s: answered without it where it is late.`,
    );
  let isOver = false;
  const { ask } = await start(options, (reason) => {
    isOver = true;
    tell(
      'over',
      `The reranker ${model} has stopped (${reason}): answers come without it until the next start.`,
    );
  });

  return {
    model,
    async score(question, passages) {
      if (isOver || passages.length === 0) return null;
      const signal = AbortSignal.timeout(deadline);
      try {
        const scores = await ask({ question, passages, until: Date.now() + deadline }, { signal });
        if (scores === null) tellLate();
        return scores;
      } catch (error) {
        if (signal.aborted) tellLate();
        else if (!isOver)
          tell('failed', `The reranker ${model} failed (${messageOf(error)}): answered without it.`);
        return null;
      }
    },
  };
}

async function start(options: ModelOptions, onEnd: (reason: string) => void) {
  try {
    const module = new URL('./rerank-worker', import.meta.url);
    return await startModelThread<null, ScoreRequest, Scores>(module, options, onEnd);
  } catch (error) {
    if (error instanceof ModelError) throw error;
    throw new ModelError(`The reranker ${options.model} does not start (${messageOf(error)}).`);
  }
}
