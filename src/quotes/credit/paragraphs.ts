import type { ParsedSentence } from '../clauses/index.js';

/** In sentences: further back than any reader looks for who speaks. */
export const FARTHEST = 60;

/** The position of the first sentence of the paragraph that a sentence stands in. */
export function firstOfParagraph(sentences: readonly ParsedSentence[], index: number): number {
  const own = sentences[index]?.paragraph;
  let first = index;
  while (first > Math.max(0, index - FARTHEST) && sentences[first - 1]?.paragraph === own) first -= 1;
  return first;
}

/** The last paragraph before a sentence's own that is no heading; its own where there is none. */
export function paragraphBefore(sentences: readonly ParsedSentence[], index: number): number {
  const own = sentences[index]?.paragraph ?? 0;
  for (let before = index - 1; before >= Math.max(0, index - FARTHEST); before--) {
    const sentence = sentences[before];
    if (sentence && sentence.paragraph !== own && !sentence.heading) return sentence.paragraph;
  }
  return own;
}
