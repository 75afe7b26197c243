import type { VerbForm } from '../../../languages/index.js';
import type { Token } from '../../sentences/token.js';
import { isOneOf, WordClass, withoutLink } from '../../sentences/word-classes.js';
import type { Parse } from '../parse.js';

/** The unstressed pronouns and adverbs before a verb that belong to it: "ne se l'" in "ne se l'explique". */
export interface Clitics {
  /** Position of the first, or of the verb where it has none. */
  readonly from: number;
  readonly reflexive: boolean;
  /** One of them can be no other object: "se", unlike "nous". */
  readonly surelyReflexive: boolean;
}

/** The clitics of the verb at a position. */
export function cliticsBefore({ tokens, data: { grammar } }: Parse, verb: number): Clitics {
  const { reflexives, onlyReflexives, stressed } = grammar;
  let from = verb;
  while (isClitic(tokens, from - 1, stressed)) from -= 1;
  const clitics = tokens.slice(from, verb);
  return {
    from,
    reflexive: clitics.some(({ lower }) => reflexives.has(lower)),
    surelyReflexive: clitics.some(({ lower }) => onlyReflexives.has(lower)),
  };
}

/** "Lui croit que …": a stressed pronoun that opens its sentence is no clitic; "…, lui a répondu le maire" holds one. */
function isClitic(tokens: readonly Token[], at: number, stressed: Pick<Set<string>, 'has'>): boolean {
  const token = tokens[at];
  if (!token || !isOneOf(token, WordClass.clitic)) return false;
  return !(stressed.has(token.lower) && (at === 0 || token.capitalised));
}

/**
 * "se réjouit" reports only with its pronoun; "se trouve", "s'annonce" do not report, though "trouve" and "annonce"
 * do. "nous" and "vous" tell nothing: "nous a-t-il dit".
 */
export function pronounFits({ pronominal }: VerbForm, { reflexive, surelyReflexive }: Clitics): boolean {
  return pronominal ? reflexive : !surelyReflexive;
}

/** The position itself where a pronoun stands there that is tied to the verb before it ("dit | -il"). */
export function invertedAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'word' && token.lower.startsWith('-') ? at : null;
}

/** Whether a verb may report words with the clitics before it and the inverted pronoun behind it. */
export function agrees(parse: Parse, verb: VerbForm, clitics: Clitics, inverted: number | null): boolean {
  return pronounFits(verb, clitics) && personFits(parse, verb, clitics.from, inverted);
}

/** News reports in the third person; the first counts where its pronoun stands beside the verb. */
function personFits(
  { tokens, data: { lexicon, grammar } }: Parse,
  { form, person }: VerbForm,
  from: number,
  inverted: number | null,
): boolean {
  if (form !== 'finite' || person === undefined || person === 3) return true;
  const beside = tokens[inverted ?? from - 1]?.lower ?? '';
  const pronoun = inverted === null ? beside : withoutLink(beside, grammar);
  const isFirst = grammar.firstPersons.has(pronoun);
  return person === 1 && isFirst && (lexicon.pronouns.has(pronoun) || inverted !== null);
}
