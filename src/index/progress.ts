/** How far the building of an index has come: seeds read, of those that are to be. */
export interface IndexProgress {
  readonly stage: 'reading' | 'writing';
  readonly done: number;
  readonly total: number;
}
