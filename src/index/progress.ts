/** How far the building of an index has come. */
export interface IndexProgress {
  readonly stage: 'reading' | 'embedding' | 'writing';
  readonly done: number;
  readonly total: number;
}
