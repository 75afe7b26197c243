import type { Content } from '../../index/index.js';
import type { LexicalIndex } from '../../search/index.js';
import type { Steps } from '../../steps.js';
import { contentWords } from '../content-words.js';

/** For each speaker's canonical name, the terms that the articles name or describe them by, stop words left out. */
export type Credits = ReadonlyMap<string, ReadonlySet<number>>;

/** The words that credit each speaker: the name, the aliases and the mentions that quotes were attributed by. */
export function* creditSteps({ speakers, quotes }: Content, { numberOf }: LexicalIndex): Steps<Credits> {
  const credits = new Map<string, Set<number>>();
  for (const { name, aliases } of speakers) {
    const terms = new Set<number>();
    for (const phrase of [name, ...aliases]) addTerms(phrase, numberOf, terms);
    credits.set(name, terms);
    yield;
  }
  for (const ofArticle of quotes) {
    for (const { speaker, mention } of ofArticle) {
      const terms = speaker === null ? undefined : credits.get(speaker);
      if (terms && mention !== null) addTerms(mention, numberOf, terms);
    }
    yield;
  }
  return credits;
}

function addTerms(phrase: string, numberOf: LexicalIndex['numberOf'], terms: Set<number>): void {
  for (const word of contentWords(phrase)) {
    const term = numberOf.get(word);
    if (term !== undefined) terms.add(term);
  }
}
