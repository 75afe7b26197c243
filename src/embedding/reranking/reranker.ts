/** A second reader of what was found: a cross-encoder, which reads a question and a passage together. */
export interface Reranker {
  /** As configured: a folder name under `embeddings/models/` or a hub id. */
  readonly model: string;
  /**
   * How well each passage answers the question, in their order: more is better, on a scale of the model's own. Null where
   * that is not known in time.
   */
  score(question: string, passages: readonly string[]): Promise<readonly number[] | null>;
}
