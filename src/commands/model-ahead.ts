import { type ConfigFlags, readConfig, readEnvironment } from '../config.js';
import {
  type EmbedderAhead,
  embedsAhead,
  loadEmbedderBeside,
  type ModelOptions,
} from '../embedding/index.js';

type OnDownload = NonNullable<ModelOptions['onDownload']>;

let ahead: Promise<EmbedderAhead> | null = null;
let isTaken = false;
let onDownload: OnDownload | null = null;

/** Begins to load the model that the flags name: that takes as long as loading the modules of a command that opens a library. */
export function loadAhead(flags: ConfigFlags): Promise<EmbedderAhead> {
  if (ahead) return ahead;
  ahead = loadEmbedderBeside({
    ...readConfig(readEnvironment(process.env), flags),
    onDownload: (model, loaded, total) => onDownload?.(model, loaded, total),
  }).then(embedsAhead);
  // Told by whoever takes it.
  ahead.catch(() => {});
  return ahead;
}

/**
 * The model that has been loaded ahead, for who takes it first.
 *
 * @param tell told of its download from now on
 */
export function loadedAhead(tell: OnDownload): Promise<EmbedderAhead> | null {
  onDownload = tell;
  if (isTaken) return null;
  isTaken = ahead !== null;
  return ahead;
}
