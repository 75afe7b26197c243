/** A range of the question's words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}
