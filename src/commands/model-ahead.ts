import { type ConfigFlags, readConfig, readEnvironment } from '../config.js';
import { type EmbedderBeside, loadEmbedderBeside, type ModelOptions } from '../embedding/index.js';

type OnDownload = NonNullable<ModelOptions['onDownload']>;

let ahead: Promise<EmbedderBeside> | null = null;
let onDownload: OnDownload | null = null;

/** Begins to load the model that the flags name: that takes as long as loading the modules of a command that opens a library. */
export function loadAhead(flags: ConfigFlags): void {
  ahead = loadEmbedderBeside({
    ...readConfig(readEnvironment(process.env), flags),
    onDownload: (model, loaded, total) => onDownload?.(model, loaded, total),
  });
  // Told by whoever takes it.
  ahead.catch(() => {});
}

/**
 * The model that has been loaded ahead, for who takes it first.
 *
 * @param tell told of its download from now on
 */
export function loadedAhead(tell: OnDownload): Promise<EmbedderBeside> | null {
  const taken = ahead;
  ahead = null;
  onDownload = tell;
  return taken;
}
