import type { Mention } from '../../phrases/index.js';
import type { DiscourseContext, Reading } from '../discourse-context.js';

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
  /** Who may be meant, the likeliest first: several where it cannot be told, none where it tells nothing. */
  readonly resolve: (description: Description, context: DiscourseContext) => readonly Reading[];
}
