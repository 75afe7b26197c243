/** What is asked of the worker. */
export interface ScoreRequest {
  readonly id: number;
  readonly question: string;
  readonly passages: readonly string[];
  /** Nobody waits for it any longer from then on: milliseconds since 1970. */
  readonly until: number;
}

/** What the worker says: first how its model loads, then how each request went. */
export type WorkerMessage =
  | { readonly kind: 'download'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'unusable'; readonly message: string }
  | { readonly kind: 'scored'; readonly id: number; readonly scores: readonly number[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
