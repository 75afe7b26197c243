import type { VerbForm } from '../../../languages/index.js';
import type { Token } from '../../sentences/index.js';
import { isOneOf, isUsedAs, WordClass, WordUse } from '../../words/index.js';
import type { Parse } from '../parse.js';
import { isNoun } from './noun.js';
import { cliticsBefore, invertedAt } from './pronouns.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/** "fait valoir", "pointed out": the verb and its complement, perhaps after an inverted pronoun or an adverb. */
export function readPhrasal(parse: Parse, at: number): VerbGroup | null {
  const isMarked = isUsedAs(parse.tokens[at - 1], WordUse.infinitiveMarker);
  const phrase = phrasalVerbAt(
    parse,
    at,
    isMarked ? ['infinitive'] : ['finite', 'present-participle', 'infinitive'],
  );
  if (!phrase || phrase.verb.form === 'past-participle') return null;
  const { verb, to, inverted } = phrase;
  const { from, reflexive } = cliticsBefore(parse, at);
  if (Boolean(verb.pronominal) !== reflexive) return null;
  if (inverted === null && isNoun(parse, at, from)) return null;
  const { form, number } = phrase.verb;
  return verbGroup(from, to, verb.class, { form, inverted, number });
}

/** A verb that reports words only together with its complement, in the first of the forms that it may be, and where that ends. */
export function phrasalVerbAt(
  { tokens, data }: Parse,
  at: number,
  forms: readonly VerbForm['form'][],
): { readonly verb: VerbForm; readonly to: number; readonly inverted: number | null } | null {
  const head = tokens[at];
  if (!head || !isOneOf(head, WordClass.verbPhrase)) return null;
  const inverted = invertedAt(tokens, at + 1);
  const readings = data.lexicon.verbPhrases.get(head.lower) ?? [];
  for (const form of forms) {
    for (const { verb, complement } of readings) {
      if (verb.form !== form) continue;
      const to = endOfComplement(tokens, (inverted ?? at) + 1, complement);
      if (to !== null) return { verb, to, inverted };
    }
  }
  return null;
}

/** Where the complement ends, perhaps behind one or two words: "fait | toutefois | valoir". */
function endOfComplement(tokens: readonly Token[], from: number, words: readonly string[]): number | null {
  for (let start = from; start <= from + 2; start++) {
    if (words.every((word, index) => tokens[start + index]?.lower === word)) return start + words.length;
    if (tokens[start]?.kind !== 'word') return null;
  }
  return null;
}
