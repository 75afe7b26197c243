import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type AllTasks, env, type ProgressInfo, pipeline } from '@xenova/transformers';
import { ModelError, messageOf } from '../errors.js';
import { DTYPE, HUB_REVISION, MODEL_FILE } from './model-identity.js';
import type { ModelOptions } from './model-options.js';
import { natively } from './native-runs.js';

/** A model that is loaded. */
export interface OpenPipeline<Task extends keyof AllTasks> {
  readonly run: AllTasks[Task];
  /** Its folder under `modelsFolder`; null for one from the hub. */
  readonly folder: string | null;
}

/**
 * Loads a model through transformers.js: from `modelsFolder` without touching the network where the folder is there, else
 * from the hub, once.
 *
 * @param whatToSet the sentence that says which setting names it, and to what it may be set
 * @throws ModelError with that sentence, where it cannot be loaded
 */
export async function openPipeline<Task extends 'feature-extraction' | 'text-classification'>(
  task: Task,
  options: ModelOptions,
  whatToSet: string,
): Promise<OpenPipeline<Task>> {
  const { model: id, modelsFolder, cacheFolder } = options;
  if (!/^[\w.-]+(?:\/[\w.-]+)?$/.test(id) || id.split('/').some((part) => /^\.+$/.test(part))) {
    throw new ModelError(`"${id}" is no model name. ${whatToSet}`);
  }
  const folder = join(modelsFolder, id);
  const isLocal = existsSync(join(folder, 'config.json'));
  if (!isLocal && !id.includes('/')) {
    throw new ModelError(`There is no model "${id}" in ${modelsFolder}. ${whatToSet}`);
  }
  env.allowRemoteModels = !isLocal;
  env.localModelPath = modelsFolder;
  env.cacheDir = cacheFolder;
  const run = await load(task, isLocal, options, whatToSet);
  return { run, folder: isLocal ? folder : null };
}

async function load<Task extends 'feature-extraction' | 'text-classification'>(
  task: Task,
  isLocal: boolean,
  { model: id, modelsFolder, cacheFolder, onDownload }: ModelOptions,
  whatToSet: string,
): Promise<AllTasks[Task]> {
  // transformers.js tells progress of files that it reads from the disk too.
  const isHere = isLocal || existsSync(join(cacheFolder, id, MODEL_FILE));
  try {
    return await natively(() =>
      pipeline(task, id, {
        dtype: DTYPE,
        revision: HUB_REVISION,
        local_files_only: isLocal,
        ...(onDownload && !isHere ? { progress_callback: downloadSum(id, onDownload) } : {}),
      }),
    );
  } catch (error) {
    const from = isLocal ? `in ${join(modelsFolder, id)} is damaged or incomplete` : 'cannot be downloaded';
    const advice = isLocal ? 'Restore its files.' : `Check the name and the network. ${whatToSet}`;
    throw new ModelError(`The model "${id}" ${from} (${firstLine(error)}). ${advice}`, { cause: error });
  }
}

/** Adds up the bytes of the files of a model, which come at the same time. */
function downloadSum(id: string, onDownload: NonNullable<ModelOptions['onDownload']>) {
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

function firstLine(error: unknown): string {
  return (
    messageOf(error)
      .split('\n')[0]
      ?.replace(/(?<![.\s])[.\s]+$/, '') ?? ''
  );
}
