/** Unit vectors, row-major: row `i` is `data.subarray(i * dimension, (i + 1) * dimension)`. */
export interface Vectors {
  readonly data: Float32Array;
  readonly dimension: number;
  readonly count: number;
}

/** What makes two sets of vectors comparable: an index fits a model where all of these are equal. */
export interface ModelIdentity {
  /** As configured: a folder name under `embeddings/models/` or a hub id. */
  readonly id: string;
  /** For a local folder, the SHA-256 of its weights and tokenizer; for a hub id, the branch or commit. */
  readonly revision: string;
  readonly dtype: string;
  readonly pooling: 'mean' | 'cls';
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  readonly dimension: number;
}

/** Turns text into unit vectors; queries and passages may need different prefixes. */
export interface Embedder {
  readonly model: ModelIdentity;
  /** One row a text, in their order. */
  embedQueries(texts: readonly string[]): Promise<Vectors>;
  /** One row a text, in their order; `onProgress` is told how many are done after each batch. */
  embedPassages(texts: readonly string[], onProgress?: (done: number) => void): Promise<Vectors>;
}

/** The vector of row `row`, a view into `vectors.data`. */
export function rowOf({ data, dimension }: Vectors, row: number): Float32Array {
  return data.subarray(row * dimension, (row + 1) * dimension);
}

/** Whether vectors of the two models can be compared. */
export function isSameModel(a: ModelIdentity, b: ModelIdentity): boolean {
  return (
    a.id === b.id &&
    a.revision === b.revision &&
    a.dtype === b.dtype &&
    a.pooling === b.pooling &&
    a.queryPrefix === b.queryPrefix &&
    a.passagePrefix === b.passagePrefix &&
    a.dimension === b.dimension
  );
}
