import type { Token } from '../sentences/index.js';
import { isDeterminer, isFunctionWord, isOneOf, type LanguageData, WordClass } from '../words/index.js';

/** What is counted between a cue and a quotation. */
export type Counted = keyof typeof COUNTED;

const COUNTED = {
  semicolon: ({ text }) => text === ';',
  colon: ({ text }) => text === ':',
  comma: ({ text }) => text === ',',
  /** Words and quotations. */
  word: ({ kind }) => kind !== 'sign',
  content: isContentWord,
  /** Words that weaken the link between a verb and the quotation behind them. */
  heavyWord: (token, _, data) => token.kind !== 'sign' && !isLight(token, data),
  /** Words that set a new clause against the one before; "mais que" goes on with what was said. */
  contrast: ({ kind, lower }, next, { grammar }) =>
    kind === 'word' && grammar.contrasts.has(lower) && !grammar.complementOpeners.has(next?.lower ?? ''),
  /** "… | and I chose": a clause of its own. */
  joinedSubject: (token, next) =>
    isOneOf(token, WordClass.coordinator) && isOneOf(next, WordClass.pronoun) && !isDeterminer(next),
  /** "en formant", "by calling". */
  gerund: ({ lower }, next, { grammar }) =>
    grammar.gerundMarkers.has(lower) && grammar.gerund.test(next?.lower ?? ''),
  /** "… au moment où l'usine, selon le journal, …": what follows is another clause with its own source. */
  otherClause: (token, _, { grammar }) =>
    grammar.otherClauses.has(token.lower) && isOneOf(token, WordClass.subordinator),
} satisfies Record<string, (token: Token, next: Token | undefined, data: LanguageData) => boolean>;

/** A pronoun that may be a subject, or a word of an open class: it tells something. */
export function isContentWord(token: Token): boolean {
  if (isOneOf(token, WordClass.pronoun)) return true;
  return token.kind === 'word' && !isFunctionWord(token) && !isOneOf(token, WITHOUT_CONTENT);
}

const WITHOUT_CONTENT =
  WordClass.determiner | WordClass.adverb | WordClass.adverbial | WordClass.digits | WordClass.relative;

/** Words that may stand between a verb and the quotation it governs without weakening the link. */
function isLight(token: Token, { grammar }: LanguageData): boolean {
  return token.kind === 'quote' || isOneOf(token, LIGHT) || grammar.lightWords.has(token.lower);
}

const LIGHT =
  WordClass.determiner | WordClass.of | WordClass.pronoun | WordClass.coordinator | WordClass.time;

/** How many of `what` stand in a sentence from one position up to another. */
export type CountBetween = (what: Counted, from: number, to: number) => number;

/**
 * Counts in a sentence in constant time: each of its quotations asks for what stands between it and each of its cues.
 * What is asked for is summed up once.
 */
export function createCounts(tokens: readonly Token[], data: LanguageData): CountBetween {
  const sums = new Map<Counted, readonly number[]>();
  return (what, from, to) => {
    if (from >= to) return 0;
    let sum = sums.get(what);
    if (!sum) {
      sum = sumUp(tokens, what, data);
      sums.set(what, sum);
    }
    return (sum[to] as number) - (sum[from] as number);
  };
}

/** For each position how many of `what` stand before it. */
function sumUp(tokens: readonly Token[], what: Counted, data: LanguageData): number[] {
  const sums = [0];
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (COUNTED[what](tokens[at] as Token, tokens[at + 1], data)) sum += 1;
    sums.push(sum);
  }
  return sums;
}
