import type { Agreement } from '../../languages/index.js';
import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { WordClass, withoutLink } from '../sentences/word-classes.js';
import type { Mention } from './mention.js';
import { joinTokens } from './read-name.js';
import { isDeterminer } from './word-class.js';

export function readPronoun(
  first: Token,
  from: number,
  sentence: number,
  { lexicon, grammar }: LanguageData,
): Mention | null {
  if (!(first.classes & (WordClass.pronoun | WordClass.inverted))) return null;
  const pronoun = withoutLink(first.lower, grammar);
  const agreement = lexicon.pronouns.get(pronoun);
  if (!agreement) return null;
  const mention = bareMention(first, from, from + 1, sentence, 'pronoun', agreement);
  const text = first.text.slice(-pronoun.length);
  return { ...mention, start: first.end - text.length, text };
}

export function readLatter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sentence: number,
  data: LanguageData,
): Mention | null {
  const { grammar } = data;
  for (let index = from; index <= from + 1 && index < limit; index++) {
    const token = tokens[index];
    if (!token || !(token.classes & WordClass.latter)) continue;
    const agreement = grammar.latter.get(token.lower);
    const next = tokens[index + 1];
    const endsPhrase = next?.kind !== 'word' || !next.capitalised;
    if (agreement && endsPhrase && (index === from || isDeterminer(tokens[from]))) {
      if (index === from && !token.lower.includes('-')) return null;
      const mention = bareMention(token, from, index + 1, sentence, 'latter', agreement);
      const start = tokens[from]?.start ?? token.start;
      return { ...mention, start, text: joinTokens(tokens.slice(from, index + 1)) };
    }
  }
  return null;
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
