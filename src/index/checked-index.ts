/** An index that was read to the last byte and is whole. */
export interface CheckedIndex {
  /** As "SQLite 3.53.0". */
  readonly backend: string;
  readonly bytes: number;
  readonly generation: string;
  readonly builtAt: Date;
  readonly model: string;
  readonly articles: number;
  readonly paragraphs: number;
  /**
   * Whether it is what would be built now from the seeds, as far as can be told without a model; of a shared one, where there
   * are seeds.
   */
  readonly fits: boolean;
}
