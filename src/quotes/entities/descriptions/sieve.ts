import type { Mention } from '../../phrases/mention.js';
import type { DiscourseContext, Resolution } from '../discourse-context.js';

/** A mention without a name, known by its head noun: "le ministre". */
export interface Description extends Mention {
  readonly head: string;
}

/** One way in which a description stands for somebody. */
export interface Sieve {
  readonly name: string;
  /** A short article whose last description but those within quotations this sieve resolves. */
  readonly example: string;
  /** It reads definite descriptions only ("le ministre"), or all but indefinite ones ("son ministre", "ministre"). */
  readonly reads: 'definite' | 'not indefinite' | 'all';
  /** Who is meant; `UNCLEAR` where it may be one of several; null where it tells nothing and the next sieve is asked. */
  readonly resolve: (
    description: Description,
    context: DiscourseContext,
  ) => Resolution | typeof UNCLEAR | null;
}

/** The description stands for somebody, but for whom cannot be told. */
export const UNCLEAR = 'unclear';
