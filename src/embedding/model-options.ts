/**
 * Which model, and where it is looked for. It stands by itself so that programs that open the library are compiled without the
 * types of transformers.js, which no strict compiler takes.
 */
export interface ModelOptions {
  /** A folder name under `modelsFolder`, or a hub id such as `Xenova/multilingual-e5-small`. */
  readonly model: string;
  /** Models that ship with the repository. */
  readonly modelsFolder: string;
  /** Where models from the hub are kept after their download. */
  readonly cacheFolder: string;
  /** Called while a model is downloaded, and only then, with bytes of all its files. */
  readonly onDownload?: (model: string, loaded: number, total: number) => void;
}
