import type { CommonFlags } from './context.js';

/** The flags of `verbatim eval`. */
export interface EvaluateFlags extends CommonFlags {
  readonly errors?: boolean;
  /** The folder that the annotated articles are in, where it is not the annotation's. */
  readonly data?: string;
}
