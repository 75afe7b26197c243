import type { Mention } from '../../phrases/index.js';
import type { LanguageData } from '../../words/index.js';
import type { DiscourseContext, Reading } from '../discourse-context.js';

/** A mention without a name, known by its head noun: "le ministre". */
export interface Description extends Mention {
  readonly head: string;
}

/** "ce cadre" is somebody just spoken of. */
export function isDemonstrative({ text }: Description, { grammar }: LanguageData): boolean {
  const end = text.indexOf(' ');
  return grammar.demonstratives.has((end < 0 ? text : text.slice(0, end)).toLowerCase());
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
