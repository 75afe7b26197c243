import type { Grammar, Lexicon } from '../../languages/index.js';
import { type BitList, bitsByWord } from './bits-by-word.js';

/** What a form belongs to, whatever stands around it: one bit each, so that a reader asks no table at every word. */
export const WordClass = {
  determiner: 1,
  /** Of a closed class other than the determiners, or a word of time. */
  function: 2,
  /** Such only without a capital: clitics and auxiliaries. */
  smallFunction: 4,
  /** Prepositions that attach no complement to a noun; those that do are `of`: "de", "du". */
  preposition: 8,
  coordinator: 16,
  time: 32,
  digits: 64,
  adverb: 128,
  /** Ends like an adverb made from an adjective. */
  adverbial: 256,
  plainVerb: 512,
  /** A pronoun that may be a subject, by itself; an `inverted` one is tied to its verb: "-t-il". */
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
  definite: 1048576,
  indefinite: 2097152,
  possessive: 4194304,
  of: 8388608,
  relative: 16777216,
  subordinator: 33554432,
  clitic: 67108864,
  inverted: 134217728,
  /** Looks like a finite verb, whichever, and like nothing else. */
  finite: 268435456,
} as const;

/** Whether the token belongs to one of the classes, given as a sum of bits. */
export function isOneOf(token: { readonly classes: number } | undefined, classes: number): boolean {
  return token !== undefined && (token.classes & classes) !== 0;
}

export function isDeterminer(token: { readonly classes: number } | undefined): boolean {
  return isOneOf(token, WordClass.determiner);
}

/** Whether a verb that reports words may begin with it: an auxiliary, such a verb, or one before its infinitive. */
export function isVerbal(token: { readonly classes: number } | undefined): boolean {
  return isOneOf(token, VERBAL);
}

const VERBAL = WordClass.auxiliary | WordClass.verbForm | WordClass.verbPhrase | WordClass.catenative;

/** Whether the word belongs to a closed class other than the determiners, or is a word of time. */
export function isFunctionWord({ classes, capitalised }: { classes: number; capitalised: boolean }): boolean {
  return (classes & (capitalised ? WordClass.function : WordClass.function | WordClass.smallFunction)) !== 0;
}

const { definite, indefinite, possessive, preposition, of, relative, subordinator } = WordClass;

/** The classes that are made of others: a form that is of one of the second is of the first. */
const WIDER: readonly (readonly [wider: number, narrower: number])[] = [
  [WordClass.determiner, definite | indefinite | possessive],
  [WordClass.function, preposition | of | relative | subordinator | WordClass.coordinator | WordClass.time],
  [WordClass.smallFunction, WordClass.clitic | WordClass.auxiliary],
];

/** A function that gives the classes of a form of the lexicon's keys, as a sum of bits. */
export function createClassifier(lexicon: Lexicon, grammar: Grammar): (lower: string) => number {
  const closed = bitsByWord(closedClasses(lexicon, grammar));
  return (lower) => {
    const classes = (closed.get(lower) ?? 0) | openClasses(lower, lexicon, grammar);
    return WIDER.reduce((all, [wider, narrower]) => (all & narrower ? all | wider : all), classes);
  };
}

/** Classes of which all forms are listed. */
function closedClasses({ pronouns, titles, auxiliaries }: Lexicon, grammar: Grammar): BitList[] {
  return [
    [definite, grammar.definite],
    [indefinite, grammar.indefinite],
    [possessive, grammar.possessive],
    [WordClass.smallFunction, grammar.unstressedAdverbs],
    [WordClass.clitic, grammar.clitics],
    [preposition, grammar.prepositions],
    [of, grammar.ofPrepositions],
    [WordClass.coordinator, grammar.coordinators],
    [relative, grammar.relatives],
    [subordinator, grammar.subordinators],
    [WordClass.time, grammar.timeWords],
    [WordClass.adverb, grammar.adverbs],
    [WordClass.plainVerb, grammar.plainVerbs],
    [WordClass.latter, grammar.latter.keys()],
    [WordClass.pronoun, pronouns.keys()],
    [WordClass.title, titles.keys()],
    [WordClass.auxiliary, auxiliaries],
  ];
}

function openClasses(lower: string, lexicon: Lexicon, grammar: Grammar): number {
  const { adverbSuffix, nounsLikeAdverbs } = grammar;
  const is = (belongs: boolean, bit: number): number => (belongs ? bit : 0);
  const isOfAge = grammar.ofAge.test(lower);
  return (
    is(/^\d/.test(lower) && !isOfAge, WordClass.digits) |
    is(
      lower.endsWith(adverbSuffix) && lower.length > adverbSuffix.length + 3 && !nounsLikeAdverbs.has(lower),
      WordClass.adverbial,
    ) |
    is(
      grammar.encliticLink.test(lower) && lexicon.pronouns.has(withoutLink(lower, grammar)),
      WordClass.inverted,
    ) |
    is(grammar.surelyFinite.test(lower) && !grammar.likeFinite.has(lower), WordClass.finite) |
    is(lexicon.roles.has(lower), WordClass.role) |
    is(lexicon.anonymous.has(lower) || isOfAge, WordClass.anonymous) |
    is(lexicon.institutions.has(lower), WordClass.institution) |
    is(lexicon.verbForms.has(lower), WordClass.verbForm) |
    is(lexicon.verbPhrases.has(lower), WordClass.verbPhrase) |
    is(lexicon.catenatives.has(lower), WordClass.catenative)
  );
}

/** An inverted pronoun without what ties it to its verb: "-t-il" is "il". */
export function withoutLink(lower: string, { encliticLink }: Grammar): string {
  return lower.replace(encliticLink, '');
}
