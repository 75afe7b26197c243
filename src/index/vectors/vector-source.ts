/** Unit vectors that are read row by row, wherever they lie. */
export interface VectorSource {
  readonly dimension: number;
  readonly count: number;
  /**
   * The vector of one row (0 to `count` − 1), for reading at once: `dimension` numbers.
   *
   * @throws what reading it from the disk throws, where that is where it lies
   */
  row(row: number): Float32Array;
}
