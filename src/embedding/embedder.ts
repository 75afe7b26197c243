/** Unit vectors, row-major: row `i` is `data.subarray(i * dimension, (i + 1) * dimension)`. */
export interface Vectors {
  readonly data: Float32Array;
  readonly dimension: number;
  readonly count: number;
}

/** Turns text into unit vectors; queries and passages may need different prefixes. */
export interface Embedder {
  /** As configured: a folder name under `embeddings/models/` or a hub id. */
  readonly id: string;
  readonly dimension: number;
  embedQueries(texts: readonly string[]): Promise<Vectors>;
  embedPassages(texts: readonly string[], onProgress?: (done: number) => void): Promise<Vectors>;
}
