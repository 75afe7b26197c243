import type { Token } from '../sentences/index.js';
import { isOneOf, type LanguageData, WordClass } from '../words/index.js';
import type { Parse } from './parse.js';
import type { VerbGroup } from './verb-groups/index.js';

/** Whether a clause tells what was not said: "never said …", "denies | having called …", "nie | que …". */
export function isDenied(parse: Parse, group: VerbGroup): boolean {
  return isNegated(parse, group) || followsDenial(parse, group) || deniesContent(parse, group);
}

/** "n'a pas dit"; a blame may be voiced in the negative, unless it never was: "n'a jamais traité". "N'a pas hésité à dire" affirms. */
function isNegated({ tokens, data: { grammar } }: Parse, { from, to, class: verb }: VerbGroup): boolean {
  const words = tokens.slice(Math.max(0, from - 1), to);
  if (words.some(({ lower }) => grammar.doubleNegatives.has(lower))) return false;
  if (verb === 'say') return words.some(({ lower }) => grammar.negativeAdverbs.has(lower));
  return verb === 'judge' && words.some(({ lower }) => grammar.never.has(lower));
}

/** An infinitive or a participle of which the word before says that it did not happen. */
function followsDenial({ tokens, data: { grammar } }: Parse, { from, form, inverted }: VerbGroup): boolean {
  if (
    inverted !== null ||
    (form === 'finite' && !grammar.nonFiniteAuxiliaries.has(tokens[from]?.lower ?? ''))
  )
    return false;
  let at = from - 1;
  while (at > from - LONGEST_LINK && isLink(tokens[at], grammar)) at -= 1;
  return grammar.denials.has(tokens[at]?.lower ?? '');
}

/** "sans | jamais | dire": what denies is passed over by none. */
function isLink(token: Token | undefined, { denials }: LanguageData['grammar']): boolean {
  return isOneOf(token, LINK) && !denials.has(token?.lower ?? '');
}

const LONGEST_LINK = 4;
const LINK = WordClass.of | WordClass.preposition | WordClass.adverb | WordClass.clitic;

function deniesContent({ tokens, data: { grammar } }: Parse, { from, to }: VerbGroup): boolean {
  if (!grammar.contentOpeners.has(tokens[to]?.lower ?? '')) return false;
  return tokens.slice(from, to).some(({ lower }) => grammar.denials.has(lower));
}
