import type { Grammar } from '../../languages/index.js';
import type { BitList } from './bits-by-word.js';

/**
 * What rules ask of the words at a great many places beside their classes: one bit each. Asking a table there costs as much as
 * all else that such a rule does.
 */
export const WordUse = {
  /** A clitic right before a verb. */
  preverbal: 1,
  possessiveEnding: 2,
  locative: 4,
  feminine: 8,
  masculine: 16,
  plural: 32,
  /** Holds an article, too: "au". */
  contracted: 64,
  reducedArticle: 128,
  distributive: 256,
  numbering: 512,
  /** May begin what goes on with an office: "en | chef". */
  officeLink: 1024,
  purpose: 2048,
  passive: 4096,
  copula: 8192,
  agent: 16384,
  objectMarker: 32768,
  infinitiveMarker: 65536,
  /** The first of the words that name a source. */
  sourceOpener: 131072,
  surnameLikeTime: 262144,
  nounLikeAdverb: 524288,
  /** What an age is counted in. */
  year: 1048576,
  /** A round number that is a noun: "vingtaine". */
  ten: 2097152,
  loneNumber: 4194304,
  /** May begin how somebody comes to know: "close | to". */
  tie: 8388608,
  /** Speaks for others. */
  representative: 16777216,
  /** Names for whom somebody speaks. */
  party: 33554432,
  /** Tells how many there are of the noun behind "de". */
  collective: 67108864,
} as const;

/** Whether a rule may use the token so, given as a sum of bits. */
export function isUsedAs(token: { readonly uses: number } | undefined, uses: number): boolean {
  return token !== undefined && (token.uses & uses) !== 0;
}

/** The words of each use, which are of closed classes. */
export function wordsByUse(grammar: Grammar, sourceOpeners: Iterable<string>): BitList[] {
  return [
    [WordUse.preverbal, grammar.preverbal],
    [WordUse.possessiveEnding, grammar.possessiveEndings],
    [WordUse.locative, grammar.locatives],
    [WordUse.feminine, grammar.feminineDeterminers],
    [WordUse.masculine, grammar.masculineDeterminers],
    [WordUse.plural, grammar.pluralDeterminers],
    [WordUse.contracted, grammar.contracted],
    [WordUse.reducedArticle, grammar.reducedArticles],
    [WordUse.distributive, grammar.distributives],
    [WordUse.numbering, grammar.numbering],
    [WordUse.officeLink, grammar.officeComplements.keys()],
    [WordUse.purpose, grammar.purposePrepositions],
    [WordUse.passive, grammar.passive],
    [WordUse.copula, grammar.copulas],
    [WordUse.agent, grammar.agentPrepositions],
    [WordUse.objectMarker, grammar.objectMarkers],
    [WordUse.infinitiveMarker, grammar.infinitiveMarkers],
    [WordUse.sourceOpener, sourceOpeners],
    [WordUse.surnameLikeTime, grammar.surnamesLikeTimes],
    [WordUse.nounLikeAdverb, grammar.nounsLikeAdverbs],
    [WordUse.year, grammar.yearWords],
    [WordUse.ten, grammar.tens],
    [WordUse.loneNumber, grammar.loneNumbers],
    [WordUse.tie, grammar.ties.keys()],
    [WordUse.representative, grammar.representatives],
    [WordUse.party, grammar.partyPrepositions],
    [WordUse.collective, grammar.collectives],
  ];
}
