import type { Mention } from '../phrases/mention.js';
import type { Token } from '../sentences/token.js';
import type { KnownPhrase } from './phrase-at.js';

/** Where a phrase is looked for: the tokens of one sentence, with the sentence's position in the article. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly sentence: number;
  /**
   * The subjects of finite verbs and of participles read so far, by the verb's position. Verbs share subjects over any
   * number of verbs between ("said, added, …, said"): without a memory each would read all those before it again.
   */
  readonly subjects: Map<number, Mention | null>;
  readonly participleSubjects: Map<number, Mention | null>;
  /** By a position, the subject of the nearest verb before it that tells of one; undefined where none does. */
  readonly earlierSubjects: Map<number, Mention | null | undefined>;
  /** The phrases read so far, by the position where each begins. */
  readonly phrases: (KnownPhrase | undefined)[];
}

/** A sentence of which no subject has been read yet. */
export function createClause(tokens: readonly Token[], sentence: number): Clause {
  return {
    tokens,
    sentence,
    subjects: new Map(),
    participleSubjects: new Map(),
    earlierSubjects: new Map(),
    phrases: new Array(tokens.length).fill(undefined),
  };
}
