import type { GrammaticalNumber, VerbForm } from '../../../languages/index.js';
import type { Token } from '../../sentences/index.js';
import { isOneOf, isUsedAs, type LanguageData, verbReadings, WordClass, WordUse } from '../../words/index.js';
import type { Parse } from '../parse.js';
import { phrasalVerbAt } from './phrasal.js';
import { type Clitics, cliticsBefore, invertedAt, pronounFits } from './pronouns.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/** How many words may stand between an auxiliary and its participle. */
const LONGEST_GAP = 5;

/** "a déclaré", "a-t-il toujours dit", "s'est-elle indignée", "has said", "is calling". */
export function readCompound(parse: Parse, at: number): VerbGroup | null {
  const { tokens, data } = parse;
  const { grammar } = data;
  const auxiliary = auxiliaryAt(parse, at);
  if (!auxiliary) return null;
  const clitics = cliticsBefore(parse, at);
  const isCopula = isUsedAs(auxiliary, WordUse.copula);
  const inverted = invertedAt(tokens, at + 1);
  let passive = isCopula && !clitics.reflexive;
  for (let index = (inverted ?? at) + 1, gap = 0; index < tokens.length && gap <= LONGEST_GAP; index++) {
    index = afterInsertion(tokens, index);
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    if (makesPassive(token)) {
      passive = true;
      continue;
    }
    const participle = participleAt(parse, index, clitics, isCopula && grammar.progressive);
    if (participle) {
      const { to, verb } = participle;
      passive &&= verb.form !== 'present-participle';
      return verbGroup(clitics.from, to, verb.class, {
        form: formOf(auxiliary, data),
        passive,
        inverted,
        number: numberOf(auxiliary, data),
      });
    }
    if (opensClause(token)) return null;
    gap += 1;
  }
  return null;
}

/** "has | been | told", "can | be | told". */
function makesPassive(token: Token): boolean {
  return isUsedAs(token, WordUse.passive | WordUse.copula);
}

function auxiliaryAt({ tokens, data }: Parse, at: number): Token | null {
  const token = tokens[at];
  if (!token || !isOneOf(token, WordClass.auxiliary) || isPossessive(tokens, at)) return null;
  return data.grammar.otherPersons.has(token.lower) ? null : token;
}

/** "Norway | 's minister": of what may be a possessive ending, only one behind a pronoun is a verb ("he | 's said"). */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  if (!isUsedAs(tokens[at], WordUse.possessiveEnding)) return false;
  return !isOneOf(tokens[at - 1], WordClass.pronoun | WordClass.relative | WordClass.subordinator);
}

function formOf({ lower }: Token, { grammar }: LanguageData): VerbGroup['form'] {
  return grammar.infinitiveAuxiliaries.has(lower) ? 'infinitive' : 'finite';
}

/** The number that the form of an auxiliary tells, if it does. */
export function numberOf({ lower }: Token, { grammar }: LanguageData): GrammaticalNumber | null {
  if (grammar.pluralAuxiliary === null) return null;
  return grammar.pluralAuxiliary.test(lower) ? 'plural' : 'singular';
}

/** "avait, lui, prévenu", "a, de son côté, fustigé": the token after a few words without a verb between commas. */
function afterInsertion(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let index = at + 1; index <= at + LONGEST_INSERTION; index++) {
    const token = tokens[index];
    if (token?.text === ',') return index + 1;
    if (token?.kind !== 'word' || isOneOf(token, NO_INSERTION)) return at;
  }
  return at;
}

/** In tokens, with the comma that ends it. */
const LONGEST_INSERTION = 6;
const NO_INSERTION =
  WordClass.verbForm | WordClass.auxiliary | WordClass.plainVerb | WordClass.inverted | WordClass.relative;

/** A past participle, or what stands for one: a phrasal verb's, and after some copulas a present participle. */
function participleAt(
  parse: Parse,
  at: number,
  clitics: Clitics,
  progressive: boolean,
): { readonly verb: VerbForm; readonly to: number } | null {
  const phrase = phrasalVerbAt(parse, at, ['past-participle']);
  if (phrase) return pronounFits(phrase.verb, clitics) ? phrase : null;
  const token = parse.tokens[at];
  if (!token || token.capitalised) return null;
  const verb = verbReadings(token, parse.data).find(
    (reading) =>
      (reading.form === 'past-participle' || (progressive && reading.form === 'present-participle')) &&
      pronounFits(reading, clitics),
  );
  return verb ? { verb, to: at + 1 } : null;
}

function opensClause(token: Token): boolean {
  if (isOneOf(token, WordClass.coordinator)) return true;
  return isOneOf(token, WordClass.subordinator | WordClass.relative) && !isOneOf(token, WordClass.adverb);
}
