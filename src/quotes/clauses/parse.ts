import type { Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import type { LanguageData } from '../words/index.js';

/** A phrase read as far as its sentence goes. */
export interface KnownPhrase {
  readonly mention: Mention | null;
  /** The limit from which on reading it gives the same. */
  readonly reach: number;
}

/** A sentence being parsed: its tokens, what is known of its language, and what has been read of it so far. */
export interface Parse {
  readonly tokens: readonly Token[];
  /** Position of the sentence in the article. */
  readonly sentence: number;
  readonly data: LanguageData;
  /** Whether it holds a verb of perception, as far as that was asked: see `perceives`. */
  perceives: boolean | undefined;
  /** The phrases read so far, by the position where each begins. */
  readonly phrases: (KnownPhrase | undefined)[];
  /** Where the runs end that phrases look over, by each position within them that is known. */
  readonly runEnds: (number | undefined)[];
  /** For each position, as far as was asked, where the stretch of words before it begins. */
  readonly stretchStarts: number[];
  /**
   * The subjects of finite verbs and of participles read so far, by the verb's position. Verbs share subjects over any
   * number of verbs between ("said, added, …, said"): without a memory each would read all those before it again.
   */
  readonly subjects: (Mention | null | undefined)[];
  readonly participleSubjects: (Mention | null | undefined)[];
  /** By a position, the subject of the nearest verb before it that tells of one; undefined where none does. */
  readonly earlierSubjects: Map<number, Mention | null | undefined>;
}

/** A sentence of which nothing has been read yet. */
export function createParse(tokens: readonly Token[], sentence: number, data: LanguageData): Parse {
  return {
    tokens,
    sentence,
    data,
    perceives: undefined,
    phrases: new Array(tokens.length).fill(undefined),
    runEnds: new Array(tokens.length).fill(undefined),
    stretchStarts: [],
    subjects: [],
    participleSubjects: [],
    earlierSubjects: new Map(),
  };
}

/** Whether the sentence holds a verb of perception: "heard". */
export function perceives(parse: Parse): boolean {
  const { tokens, data } = parse;
  parse.perceives ??= tokens.some(({ lower }) => data.grammar.perceptions.has(lower));
  return parse.perceives;
}
