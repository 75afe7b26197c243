import type { ModelOptions } from '../model-options.js';
import type { Gate } from '../native-runs.js';

/** What a model's thread is started with. */
export interface ModelThreadData {
  readonly options: Omit<ModelOptions, 'onDownload'>;
  /** Shut where nothing native must be run any longer. */
  readonly gate: Gate;
}

/** What is asked of it. */
export type ModelRequest<Asked> =
  | { readonly kind: 'ask'; readonly id: number; readonly asked: Asked }
  | { readonly kind: 'end' };

/** What the thread says: first how its model loads, then how each request goes. */
export type ModelMessage<Known, Given> =
  | { readonly kind: 'download'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'ready'; readonly known: Known }
  | { readonly kind: 'unusable'; readonly message: string }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | { readonly kind: 'given'; readonly id: number; readonly given: Given }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
