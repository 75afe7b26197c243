import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env, type FeatureExtractionPipeline, type ProgressInfo, pipeline } from '@xenova/transformers';
import { ModelError, messageOf } from '../errors.js';
import type { Embedder, ModelIdentity, Vectors } from './embedder.js';
import { familyOf } from './model-families.js';

/** Half the speed is lost below 32 short texts a run, and nothing is won above 64. */
const BATCH = 64;
/** A run's characters, all texts counted as long as the longest: it holds up whatever else waits in this process. */
const BATCH_CHARACTERS = 1_500;
const DTYPE = 'q8';
const HUB_REVISION = 'main';
const MODEL_FILE = join('onnx', 'model_quantized.onnx');

export interface EmbedderOptions {
  /** A folder name under `modelsFolder`, or a hub id such as `Xenova/multilingual-e5-small`. */
  readonly model: string;
  /** Models that ship with the repository. */
  readonly modelsFolder: string;
  /** Where models from the hub are kept after their download. */
  readonly cacheFolder: string;
  /** Called while a model is downloaded, and only then, with bytes of all its files. */
  readonly onDownload?: (model: string, loaded: number, total: number) => void;
}

/**
 * Loads a feature-extraction model through transformers.js: from `modelsFolder` without touching the
 * network where the folder is there, else from the hub, once.
 *
 * @throws ModelError with a sentence that says what to do, where it cannot be loaded
 */
export async function loadTransformersEmbedder(options: EmbedderOptions): Promise<Embedder> {
  const { model: id, modelsFolder, cacheFolder } = options;
  if (!/^[\w.-]+(?:\/[\w.-]+)?$/.test(id) || id.split('/').some((part) => /^\.+$/.test(part))) {
    throw new ModelError(`"${id}" is no model name. ${whatToSet(modelsFolder)}`);
  }
  const folder = join(modelsFolder, id);
  const isLocal = existsSync(join(folder, 'config.json'));
  if (!isLocal && !id.includes('/')) {
    throw new ModelError(`There is no model "${id}" in ${modelsFolder}. ${whatToSet(modelsFolder)}`);
  }
  env.allowRemoteModels = !isLocal;
  env.localModelPath = modelsFolder;
  env.cacheDir = cacheFolder;

  const [extract, revision] = await Promise.all([
    loadPipeline(id, isLocal, options),
    isLocal ? fingerprint(folder) : HUB_REVISION,
  ]);
  const family = familyOf(id);
  const probe = await extract(['verbatim'], { pooling: family.pooling, normalize: true });
  const dimension = probe.dims.at(-1) ?? 0;
  const model: ModelIdentity = { id, revision, dtype: DTYPE, ...family, dimension };
  return {
    model,
    embedQueries: (texts) => embed(extract, model, model.queryPrefix, texts),
    embedPassages: (texts, onProgress) => embed(extract, model, model.passagePrefix, texts, onProgress),
  };
}

async function loadPipeline(
  id: string,
  isLocal: boolean,
  { modelsFolder, cacheFolder, onDownload }: EmbedderOptions,
): Promise<FeatureExtractionPipeline> {
  // transformers.js tells progress of files that it reads from the disk too.
  const isHere = isLocal || existsSync(join(cacheFolder, id, MODEL_FILE));
  try {
    return await pipeline('feature-extraction', id, {
      dtype: DTYPE,
      revision: HUB_REVISION,
      local_files_only: isLocal,
      ...(onDownload && !isHere ? { progress_callback: downloadSum(id, onDownload) } : {}),
    });
  } catch (error) {
    const from = isLocal ? `in ${join(modelsFolder, id)} is damaged or incomplete` : 'cannot be downloaded';
    const advice = isLocal
      ? 'Restore its files.'
      : `Check the name and the network. ${whatToSet(modelsFolder)}`;
    throw new ModelError(`The model "${id}" ${from} (${firstLine(error)}). ${advice}`, { cause: error });
  }
}

/** Adds up the bytes of the files of a model, which come at the same time. */
function downloadSum(id: string, onDownload: NonNullable<EmbedderOptions['onDownload']>) {
  const files = new Map<string, { readonly loaded: number; readonly total: number }>();
  return (info: ProgressInfo): void => {
    if (info.status !== 'progress') return;
    files.set(info.file, info);
    let loaded = 0;
    let total = 0;
    for (const file of files.values()) {
      loaded += file.loaded;
      total += file.total;
    }
    onDownload(id, loaded, total);
  };
}

/** Longest texts together, so that a batch pads little; rows come back in the order of `texts`. */
async function embed(
  extract: FeatureExtractionPipeline,
  { id, dimension, pooling }: ModelIdentity,
  prefix: string,
  texts: readonly string[],
  onProgress?: (done: number) => void,
): Promise<Vectors> {
  const data = new Float32Array(texts.length * dimension);
  const order = [...texts.keys()].sort((a, b) => (texts[b]?.length ?? 0) - (texts[a]?.length ?? 0));
  for (let from = 0; from < order.length; ) {
    const longest = Math.max(1, texts[order[from] ?? 0]?.length ?? 0);
    const rows = order.slice(from, from + Math.min(BATCH, Math.ceil(BATCH_CHARACTERS / longest)));
    const output = await extract(
      rows.map((row) => prefix + texts[row]),
      { pooling, normalize: true },
    );
    const values = output.data as Float32Array;
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

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['tokenizer.json', MODEL_FILE]) {
    hash.update(await readFile(join(folder, file)).catch(() => ''));
  }
  return hash.digest('hex').slice(0, 16);
}

function whatToSet(modelsFolder: string): string {
  return `Set VERBATIM_MODEL (or --model) to static-fr-en, to a folder in ${modelsFolder} or to a hub id such as Xenova/multilingual-e5-small.`;
}

function firstLine(error: unknown): string {
  return (
    messageOf(error)
      .split('\n')[0]
      ?.replace(/(?<![.\s])[.\s]+$/, '') ?? ''
  );
}
