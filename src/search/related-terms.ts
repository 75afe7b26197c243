import { firstTermFrom } from './first-term-from.js';
import type { LexicalIndex } from './lexical-index.js';

/** Words that share fewer letters at their beginning have nothing to do with each other. */
const SHORTEST = 5;
/** Share of the longer word that the common beginning must make up. */
const SHARE = 0.6;

/** The terms that may be of one family with a folded word, because they begin with the same letters. */
export function relatedTerms(word: string, { terms, alphabetical }: LexicalIndex): readonly number[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const beginning = word.slice(0, Math.max(SHORTEST, Math.ceil(word.length * SHARE)));
  const found: number[] = [];
  for (let i = firstTermFrom(beginning, terms, alphabetical); i < alphabetical.length; i += 1) {
    const number = alphabetical[i] as number;
    const term = terms[number] as string;
    if (!term.startsWith(beginning)) break;
    if (beginning.length >= SHARE * term.length) found.push(number);
  }
  return found;
}
