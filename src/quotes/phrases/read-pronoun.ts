import type { Agreement } from '../../languages/index.js';
import type { Token } from '../sentences/index.js';
import {
  isDeterminer,
  isFunctionWord,
  isOneOf,
  type LanguageData,
  WordClass,
  withoutLink,
} from '../words/index.js';
import type { Mention } from './mention.js';
import { joinTokens } from './read-name.js';

export function readPronoun(
  tokens: readonly Token[],
  from: number,
  sentence: number,
  { lexicon, grammar }: LanguageData,
): Mention | null {
  const first = tokens[from];
  if (!first || !isOneOf(first, WordClass.pronoun | WordClass.inverted)) return null;
  if (isDeterminer(first) && determines(tokens[from + 1])) return null;
  const pronoun = withoutLink(first.lower, grammar);
  const agreement = lexicon.pronouns.get(pronoun);
  if (!agreement) return null;
  const mention = bareMention(first, from, from + 1, sentence, 'pronoun', agreement);
  const text = first.text.slice(-pronoun.length);
  return { ...mention, start: first.end - text.length, text };
}

/** "both | ports", "these | quays", "one | of them": what a word stands before that is a pronoun by itself. */
function determines(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.verbal) return false;
  return isOneOf(next, WordClass.of) || !(isFunctionWord(next) || isOneOf(next, NO_NOUN));
}

const NO_NOUN = WordClass.adverb | WordClass.adverbial | WordClass.plainVerb | WordClass.pronoun;

/** "celui-ci", or with a determiner before it "ce dernier", "the latter"; before a name it is no pronoun. */
export function readLatter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sentence: number,
  { grammar }: LanguageData,
): Mention | null {
  const first = tokens[from];
  const at = isOneOf(first, WordClass.latter) && !goesOnToName(tokens[from + 1]) ? from : from + 1;
  const token = tokens[at];
  const agreement = at < limit && isOneOf(token, WordClass.latter) && grammar.latter.get(token?.lower ?? '');
  if (!first || !token || !agreement || goesOnToName(tokens[at + 1])) return null;
  if (at === from ? !token.lower.includes('-') : !isDeterminer(first)) return null;
  const mention = bareMention(token, from, at + 1, sentence, 'latter', agreement);
  return { ...mention, start: first.start, text: joinTokens(tokens.slice(from, at + 1)) };
}

function goesOnToName(next: Token | undefined): boolean {
  return next?.kind === 'word' && next.capitalised;
}

/** A mention that is one word and names nobody; a gender of `either` says nothing. */
export function bareMention(
  token: Token,
  from: number,
  to: number,
  sentence: number,
  kind: Mention['kind'],
  { gender, number }: Agreement,
): Mention {
  return {
    start: token.start,
    end: token.end,
    kind,
    text: token.text,
    from,
    to,
    sentence,
    name: null,
    head: null,
    description: [],
    complements: [],
    determiner: null,
    gender: gender === 'either' ? null : gender,
    number,
    joined: [],
  };
}
