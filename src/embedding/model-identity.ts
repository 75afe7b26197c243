import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelIdentity } from './embedder.js';
import { BUILT_IN } from './likeness.js';
import { familyOf } from './model-families.js';
import type { ModelOptions } from './model-options.js';

export const DTYPE = 'q8';
export const HUB_REVISION = 'main';
export const MODEL_FILE = join('onnx', 'model_quantized.onnx');

/**
 * What makes vectors of a model comparable.
 *
 * @param folder its own, under `modelsFolder`; null for one from the hub
 */
export async function identityOf(
  id: string,
  folder: string | null,
  dimension: number,
): Promise<ModelIdentity> {
  const revision = folder === null ? HUB_REVISION : await fingerprint(folder);
  return { id, revision, dtype: DTYPE, ...familyOf(id), dimension };
}

/** What the model that ships will turn out to be once it is loaded, by its files; null for another, of which only loading tells. */
export async function identityAhead({ model, modelsFolder }: ModelOptions): Promise<ModelIdentity | null> {
  if (model !== BUILT_IN) return null;
  const folder = join(modelsFolder, model);
  try {
    const { hidden_size: dimension } = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'));
    return Number.isInteger(dimension) ? await identityOf(model, folder, dimension) : null;
  } catch {
    return null;
  }
}

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['tokenizer.json', MODEL_FILE]) {
    hash.update(await readFile(join(folder, file)).catch(() => ''));
  }
  return hash.digest('hex').slice(0, 16);
}
