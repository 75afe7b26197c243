import type { Content } from '../index/content.js';
import type { LexicalIndex } from '../search/lexical-index.js';
import { wordsOf } from '../search/words.js';
import { fold } from '../text/fold.js';
import { stopWords } from '../text/stop-words.js';

/** For each speaker's canonical name, the terms that the articles name or describe them by, stop words left out. */
export type Credits = ReadonlyMap<string, ReadonlySet<number>>;

/** The words that credit each speaker: the name, the aliases and the mentions that quotes were attributed by. */
export function creditsIn({ speakers, quotes }: Content, { numberOf }: LexicalIndex): Credits {
  const credits = new Map(
    speakers.map(({ name, aliases }) => {
      const terms = new Set<number>();
      for (const phrase of [name, ...aliases]) addTerms(phrase, numberOf, terms);
      return [name, terms];
    }),
  );
  for (const { speaker, mention } of quotes.flat()) {
    const terms = speaker === null ? undefined : credits.get(speaker);
    if (terms && mention !== null) addTerms(mention, numberOf, terms);
  }
  return credits;
}

function addTerms(phrase: string, numberOf: ReadonlyMap<string, number>, terms: Set<number>): void {
  for (const { text } of wordsOf(phrase)) {
    const word = fold(text);
    const term = stopWords('fr').has(word) || stopWords('en').has(word) ? undefined : numberOf.get(word);
    if (term !== undefined) terms.add(term);
  }
}
