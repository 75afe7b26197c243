import type { WebFailure } from '../web/index.js';

/** What became of an address or a file that was to be added. */
export type Added = TakenIn | NotTaken;

export interface TakenIn {
  /** As it was given. */
  readonly source: string;
  /**
   * `added`: a new seed; `updated`: its page is another one now; `unchanged`: it is as it was; `known`: the article was there
   * already, under another address, or put there by people.
   */
  readonly outcome: 'added' | 'updated' | 'unchanged' | 'known';
  /** The seed in which it is. */
  readonly file: string;
}

export interface NotTaken {
  readonly source: string;
  readonly outcome: 'failed';
  /** Why, and what to do, without the source. */
  readonly problem: string;
  /** Whether it may be taken later. */
  readonly failure: WebFailure;
  /** How long its server wants to be left alone, in milliseconds. */
  readonly waitMs: number;
}
