import type { Token } from '../narration/token.js';

/** Where a phrase is looked for: the tokens of one sentence, with the sentence's position in the article. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly sentence: number;
}
