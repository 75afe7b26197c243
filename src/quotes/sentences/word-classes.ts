import type { Grammar } from '../../languages/grammar.js';
import type { Lexicon } from '../../languages/lexicon.js';

/** What a form belongs to, whatever stands around it: one bit each, so that a reader asks no table at every word. */
export const WordClass = {
  determiner: 1,
  /** Of a closed class other than the determiners, or a word of time. */
  function: 2,
  /** Such only without a capital: clitics and auxiliaries. */
  smallFunction: 4,
  /** Prepositions, "de" and "of" among them. */
  preposition: 8,
  coordinator: 16,
  time: 32,
  digits: 64,
  adverb: 128,
  /** Ends like an adverb made from an adjective. */
  adverbial: 256,
  plainVerb: 512,
  pronoun: 1024,
  latter: 2048,
  title: 4096,
  role: 8192,
  anonymous: 16384,
  institution: 32768,
  auxiliary: 65536,
  /** A form of a verb, of a phrase's head, of a catenative that the lexicon lists. */
  verbForm: 131072,
  verbPhrase: 262144,
  catenative: 524288,
} as const;

/** The sets that no single table holds. */
export interface ClosedClasses {
  readonly determiners: ReadonlySet<string>;
  /** Every word of a closed class other than the determiners, and every word of time. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that are such only without a capital: clitics and auxiliaries. */
  readonly smallFunctionWords: ReadonlySet<string>;
}

/** The classes of a form of the lexicon's keys, as a sum of bits. */
export function classesOf(lower: string, closed: ClosedClasses, lexicon: Lexicon, grammar: Grammar): number {
  const { adverbSuffix } = grammar;
  const is = (belongs: boolean, bit: number): number => (belongs ? bit : 0);
  return (
    is(closed.determiners.has(lower), WordClass.determiner) |
    is(closed.functionWords.has(lower), WordClass.function) |
    is(closed.smallFunctionWords.has(lower), WordClass.smallFunction) |
    is(grammar.prepositions.has(lower) || grammar.ofPrepositions.has(lower), WordClass.preposition) |
    is(grammar.coordinators.has(lower), WordClass.coordinator) |
    is(grammar.timeWords.has(lower), WordClass.time) |
    is(/^\d/.test(lower), WordClass.digits) |
    is(grammar.adverbs.has(lower), WordClass.adverb) |
    is(lower.endsWith(adverbSuffix) && lower.length > adverbSuffix.length + 3, WordClass.adverbial) |
    is(grammar.plainVerbs.has(lower), WordClass.plainVerb) |
    is(lexicon.pronouns.has(withoutLink(lower)), WordClass.pronoun) |
    is(grammar.latter.has(lower), WordClass.latter) |
    is(lexicon.titles.has(lower), WordClass.title) |
    is(lexicon.roles.has(lower), WordClass.role) |
    is(lexicon.anonymous.has(lower), WordClass.anonymous) |
    is(lexicon.institutions.has(lower), WordClass.institution) |
    is(lexicon.auxiliaries.has(lower), WordClass.auxiliary) |
    is(lexicon.verbForms.has(lower), WordClass.verbForm) |
    is(lexicon.verbPhrases.has(lower), WordClass.verbPhrase) |
    is(lexicon.catenatives.has(lower), WordClass.catenative)
  );
}

/** An inverted pronoun without what ties it to its verb: "-t-il" is "il". */
export function withoutLink(lower: string): string {
  return lower.replace(/^-(?:t-)?/, '');
}
