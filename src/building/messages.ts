import type { ModelIdentity, ModelOptions, Vectors } from '../embedding/index.js';
import type { IndexProgress, Manifest } from '../index/index.js';

/** What the thread works on. */
export interface BuilderData extends Pick<ModelOptions, 'modelsFolder' | 'cacheFolder'> {
  readonly seedsFolder: string;
  readonly indexFolder: string;
  readonly model: ModelIdentity;
}

/**
 * What the thread is told: to build, to end, and what it has asked for. It ends by itself: a thread that is ended from outside in
 * the middle of a statement of an SQLite that is an addon takes the process with it.
 */
export type BuilderRequest =
  | { readonly kind: 'build' }
  | { readonly kind: 'end' }
  | { readonly kind: 'embedded'; readonly id: number; readonly vectors: Vectors }
  | { readonly kind: 'unembedded'; readonly id: number; readonly message: string };

/** What it says: sentences that are to be embedded, and how the building goes. */
export type BuilderMessage =
  | { readonly kind: 'embed'; readonly id: number; readonly texts: readonly string[] }
  | { readonly kind: 'progress'; readonly progress: IndexProgress }
  | { readonly kind: 'waiting' }
  /** What the index says of itself that is current on disk now; null where it could not be built there. */
  | { readonly kind: 'built'; readonly manifest: Manifest | null };
