import type { VerbClass } from '../../../languages/index.js';
import type { Token } from '../../sentences/index.js';
import { isOneOf, type LanguageData, verbReadings, WordClass } from '../../words/index.js';
import { isFormOf } from '../form-of.js';
import type { Parse } from '../parse.js';
import { phrasalVerbAt } from './phrasal.js';
import { agrees, cliticsBefore, invertedAt } from './pronouns.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/** "a tenu à préciser", "tente-t-elle d'expliquer", "s'est empressé de le faire savoir". */
export function readCatenative(parse: Parse, at: number): VerbGroup | null {
  const { tokens, data } = parse;
  if (!isOneOf(tokens[at], WordClass.auxiliary | WordClass.catenative)) return null;
  const isAuxiliary = isOneOf(tokens[at], WordClass.auxiliary);
  const inverted = invertedAt(tokens, at + 1);
  const beyond = afterAdverbs(tokens, (inverted ?? at) + 1);
  const [head, next] = isAuxiliary ? [beyond, afterAdverbs(tokens, beyond + 1)] : [at, beyond];
  const readings = data.lexicon.catenatives.get(tokens[head]?.lower ?? '');
  if (!readings) return null;
  const clitics = cliticsBefore(parse, at);
  for (const { verb, complement } of readings) {
    const governs = (verb.form === 'past-participle') === isAuxiliary && verb.form !== 'infinitive';
    const infinitive =
      governs && agrees(parse, verb, clitics, inverted) && infinitiveAfter(parse, next, complement);
    if (!infinitive) continue;
    const form = verb.form === 'present-participle' ? verb.form : 'finite';
    return verbGroup(clitics.from, infinitive.to, infinitive.class, { form, inverted, number: verb.number });
  }
  return null;
}

/** The reporting infinitive after the words that must come before it, perhaps with a pronoun: "de le rappeler". */
function infinitiveAfter(
  parse: Parse,
  from: number,
  complement: readonly string[],
): { readonly to: number; readonly class: VerbClass } | null {
  const { tokens, data } = parse;
  if (!complement.every((word, index) => mayPrecede(word, tokens[from + index], data))) return null;
  let at = from + complement.length;
  while (isOneOf(tokens[at], WordClass.clitic)) at += 1;
  const phrase = phrasalVerbAt(parse, at, ['infinitive']);
  if (phrase) return { to: phrase.to, class: phrase.verb.class };
  const verb = verbReadings(tokens[at], data).find(({ form }) => form === 'infinitive');
  return verb ? { to: at + 1, class: verb.class } : null;
}

/** No article stands before an infinitive: "de", "d'", but not "du". */
function mayPrecede(word: string, token: Token | undefined, { grammar }: LanguageData): boolean {
  return isFormOf(word, token, grammar) && !grammar.contractedOf.has(token?.lower ?? '');
}

/** Over three at most. */
function afterAdverbs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < from + 3 && tokens[index]?.kind === 'word' && isOneOf(tokens[index], WordClass.adverb))
    index += 1;
  return index;
}
