import type { Gender, GrammaticalNumber } from '../../languages/index.js';
import type { Span } from '../../text/index.js';
import type { LanguageData } from '../words/index.js';

/**
 * A phrase of the narrator that may stand for a speaker.
 * - `name`: it names somebody ("Rex Tillerson", "le ministre Jean Dupont", "la Maison Blanche");
 * - `nominal`: a description without a name ("le ministre", "une source diplomatique");
 * - `pronoun`: "il", "she"; `latter`: it takes up the one named last ("ce dernier").
 */
export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun' | 'latter';
  /** The words as printed. */
  readonly text: string;
  /** Positions of its first token and of the token after it, in its sentence. */
  readonly from: number;
  readonly to: number;
  /** Position of its sentence in the article. */
  readonly sentence: number;
  /** The name within it, without titles and roles. */
  readonly name: Name | null;
  /** The head noun of its description in lower case, where it has one. */
  readonly head: string | null;
  /** Every lower-case word of the description: "ministre", "russe", "affaires", "étrangères". */
  readonly description: readonly string[];
  /** Those of them that are printed with a capital: "affaires". What an office is of tells it from others. */
  readonly complements: readonly string[];
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** Two or more phrases joined: their mentions. */
  readonly joined: readonly Mention[];
}

/** "la Prévention routière": a noun that a capital makes a body's name, where capitals are for names. */
export function isPrintedBody(
  { kind, head, complements, determiner, number }: Mention,
  { lexicon, grammar }: LanguageData,
): boolean {
  if (kind !== 'nominal' || head === null || !grammar.capitalMeansName || lexicon.roles.has(head))
    return false;
  return determiner === 'definite' && number === 'singular' && complements.includes(head);
}

/** The same mention once more, of the same shape as others: objects of one shape are read several times faster. */
export function copyOf(mention: Mention): Mention {
  const { start, end, kind, text, from, to, sentence, name, head, description } = mention;
  const { complements, determiner, gender, number, joined } = mention;
  return {
    start,
    end,
    kind,
    text,
    from,
    to,
    sentence,
    name,
    head,
    description,
    complements,
    determiner,
    gender,
    number,
    joined,
  };
}

export interface Name extends Span {
  readonly text: string;
  /** Its words without title. */
  readonly words: readonly string[];
  /** What its title tells of the bearer's calling: "senator"; absent where it has none that does. */
  readonly calling?: string | undefined;
  /** The same with its titles; absent where it has none. */
  readonly titled?: string | undefined;
  readonly kind: 'person' | 'institution' | 'metonym' | 'unknown';
}
