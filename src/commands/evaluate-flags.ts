import type { CommonFlags } from './context.js';

/** The flags of `verbatim eval`. */
export interface EvaluateFlags extends CommonFlags {
  readonly errors?: boolean;
}
