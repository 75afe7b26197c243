import type { LexicalIndex } from '../index/index.js';

/** Words that share fewer letters at their beginning have nothing to do with each other. */
const SHORTEST = 5;
/** Share of the longer word that the common beginning must make up. */
const SHARE = 0.6;

/** The terms that may be of one family with a folded word, because they begin with the same letters. */
export function relatedTerms(word: string, index: LexicalIndex): readonly number[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const beginning = word.slice(0, Math.max(SHORTEST, Math.ceil(word.length * SHARE)));
  return index
    .termsBeginning(beginning)
    .filter((term) => beginning.length >= SHARE * index.word(term).length);
}
