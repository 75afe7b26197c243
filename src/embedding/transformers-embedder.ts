import type { FeatureExtractionPipeline, Tensor } from '@xenova/transformers';
import { ModelError } from '../errors.js';
import type { Embedder, ModelIdentity, Vectors } from './embedder.js';
import { familyOf } from './model-families.js';
import type { ModelOptions } from './model-options.js';
import { natively } from './native-runs.js';
import { poolTokens } from './pool-tokens.js';
import { openPipeline } from './transformers-pipeline.js';

/** Half the speed is lost below 32 short texts a run, and nothing is won above 64. */
const BATCH = 64;
/** A run's characters, all texts counted as long as the longest: it holds up whatever else waits in this process. */
const BATCH_CHARACTERS = 1_500;

/** A model that is loaded, before it is known by its files. */
export interface LoadedModel extends Omit<Embedder, 'model'> {
  /** Its own, under `modelsFolder`; null for one from the hub. */
  readonly folder: string | null;
  readonly dimension: number;
}

/**
 * Loads a model of sentence embeddings.
 *
 * @throws ModelError with a sentence that says what to do, where it cannot be loaded
 */
export async function loadTransformersModel(options: ModelOptions): Promise<LoadedModel> {
  const { model: id, modelsFolder } = options;
  const { run: pipeline, folder } = await openPipeline(
    'feature-extraction',
    options,
    `Set VERBATIM_MODEL (or --model) to static-fr-en, to a folder in ${modelsFolder} or to a hub id such as Xenova/multilingual-e5-small.`,
  );
  const { pooling, queryPrefix, passagePrefix } = familyOf(id);
  const run: Run = (texts) => vectorsOf(texts, pipeline, pooling);
  const dimension = (await run(['verbatim'])).length;
  return {
    folder,
    dimension,
    embedQueries: (texts) => embed(run, { id, dimension }, queryPrefix, texts),
    embedPassages: (texts, onProgress) => embed(run, { id, dimension }, passagePrefix, texts, onProgress),
  };
}

/** Unit vectors of texts that are run together, one after the other. */
type Run = (texts: string[]) => Promise<Float32Array>;

async function vectorsOf(
  texts: string[],
  { tokenizer, model }: FeatureExtractionPipeline,
  pooling: ModelIdentity['pooling'],
): Promise<Float32Array> {
  const inputs = tokenizer(texts, { padding: true, truncation: true });
  const outputs: Record<string, Tensor | undefined> = await natively(() => model(inputs));
  const tokens = outputs.last_hidden_state ?? outputs.logits ?? outputs.token_embeddings;
  if (!tokens) throw new ModelError('This model gives no vectors of tokens. Use another.');
  return poolTokens(
    { data: tokens.data as Float32Array, dims: tokens.dims, mask: inputs.attention_mask.data },
    pooling,
  );
}

/** Longest texts together, so that a batch pads little; rows come back in the order of `texts`. */
async function embed(
  run: Run,
  { id, dimension }: Pick<ModelIdentity, 'id' | 'dimension'>,
  prefix: string,
  texts: readonly string[],
  onProgress?: (done: number) => void,
): Promise<Vectors> {
  const data = new Float32Array(texts.length * dimension);
  const order = [...texts.keys()].sort((a, b) => (texts[b]?.length ?? 0) - (texts[a]?.length ?? 0));
  for (let from = 0; from < order.length; ) {
    const longest = Math.max(1, texts[order[from] ?? 0]?.length ?? 0);
    const rows = order.slice(from, from + Math.min(BATCH, Math.ceil(BATCH_CHARACTERS / longest)));
    const values = await run(rows.map((row) => prefix + texts[row]));
    for (const [index, row] of rows.entries()) {
      const vector = values.subarray(index * dimension, (index + 1) * dimension);
      if (vector.length !== dimension)
        throw new ModelError(`The model "${id}" does not give ${dimension} numbers a text. Use another.`);
      data.set(finite(id, vector), row * dimension);
    }
    from += rows.length;
    onProgress?.(from);
  }
  return { data, dimension, count: texts.length };
}

/**
 * A text in which the model knows no token has no mean: it gets the zero vector, which is like nothing.
 * Any other number that is not finite is the model's fault, and must not reach a vector store.
 */
function finite(id: string, vector: Float32Array): Float32Array {
  const sum = vector.reduce((total, value) => total + value, 0);
  if (Number.isFinite(sum)) return vector;
  if (vector.every(Number.isNaN)) return vector.fill(0);
  throw new ModelError(`The model "${id}" gives numbers that are not finite. Use another.`);
}
