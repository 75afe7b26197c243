import type { Tensor } from '@xenova/transformers';
import { ModelError } from '../../errors.js';
import type { ModelOptions } from '../model-options.js';
import { natively } from '../native-runs.js';
import { openPipeline } from '../transformers-pipeline.js';

/** How well each passage answers the question, in their order: log-odds, or whatever the model gives in their place. */
export type CrossEncoder = (question: string, passages: readonly string[]) => Promise<number[]>;

/** Tokens of a question and a passage together; the rest is cut. */
const LONGEST = 512;

/**
 * Loads a model that classifies pairs of texts by one label or two: the log-odds of the one, or of the second over the
 * first, are how well a passage answers a question (Nogueira and Cho 2019).
 *
 * @throws ModelError with a sentence that says what to do, where it cannot be loaded or does anything else
 */
export async function loadCrossEncoder(options: ModelOptions): Promise<CrossEncoder> {
  const { model: id, modelsFolder } = options;
  const whatToSet = `Set VERBATIM_RERANKER to a folder in ${modelsFolder}, to a hub id such as Xenova/bge-reranker-base, or to nothing.`;
  const { run } = await openPipeline('text-classification', options, whatToSet);
  const score: CrossEncoder = async (question, passages) => {
    const pairs = run.tokenizer(
      passages.map(() => question),
      { text_pair: [...passages], padding: true, truncation: true, max_length: LONGEST },
    );
    const { logits }: { logits: Tensor } = await natively(() => run.model(pairs));
    const scores = readScores(logits, passages.length);
    if (scores === null)
      throw new ModelError(`The model "${id}" does not score pairs of texts. ${whatToSet}`);
    return scores;
  };
  await score('verbatim', ['verbatim']);
  return score;
}

/** Null where they are no scores of so many pairs. */
function readScores({ data, dims }: Tensor, pairs: number): number[] | null {
  const [rows, labels] = dims;
  if (dims.length !== 2 || rows !== pairs || (labels !== 1 && labels !== 2)) return null;
  const values = Array.from(data as Float32Array);
  const scores = Array.from({ length: pairs }, (_, pair) =>
    labels === 1 ? (values[pair] ?? 0) : (values[2 * pair + 1] ?? 0) - (values[2 * pair] ?? 0),
  );
  return scores.every(Number.isFinite) ? scores : null;
}
