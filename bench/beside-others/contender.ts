import type { Given } from './given.js';

/** Numbers of the texts nearest to a unit vector, nearest first. */
export type Search = (query: Float32Array, k: number) => Promise<readonly number[]>;

/** A library that keeps texts with their vectors and finds the nearest. */
export interface Contender {
  /** What has to be installed for it. */
  readonly packages: readonly string[];
  /** What it loads, as `import` takes it here. */
  readonly modules: readonly string[];
  /** Makes its index, in `folder` where it keeps one on disk. */
  build(given: Given, folder: string): Promise<Search>;
  /** Opens what was built there; null where nothing is kept on disk. */
  readonly open: ((folder: string) => Promise<Search>) | null;
}
