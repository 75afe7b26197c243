import type { LanguageData } from '../../words/index.js';

/** "the 49-year-old", "the Italian": with an article it seldom brings anybody in, but varies the name of who has been. */
export function isVariation(head: string, { lexicon, grammar }: LanguageData): boolean {
  return grammar.ofAge.test(head) || lexicon.demonyms.has(head) || grammar.inhabitant.test(head);
}
