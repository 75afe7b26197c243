import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';

export function isDeterminer(token: Token | undefined): boolean {
  return isOneOf(token, WordClass.determiner);
}

/** Whether the word belongs to a closed class other than the determiners, or is a word of time. */
export function isFunctionWord({ classes, capitalised }: Token): boolean {
  return (classes & (capitalised ? WordClass.function : WordClass.function | WordClass.smallFunction)) !== 0;
}
