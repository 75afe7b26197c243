import type { LanguageData } from '../language-data.js';
import type { Gender, GrammaticalNumber } from '../lexicon/lexicon.js';
import type { Token } from '../narration/token.js';
import type { Mention } from './mention.js';
import { joinTokens } from './read-name.js';
import { isDeterminer } from './word-class.js';

export function readPronoun(
  first: Token,
  from: number,
  sentence: number,
  { lexicon }: LanguageData,
): Mention | null {
  const agreement = lexicon.pronouns.get(first.lower.replace(/^-(?:t-)?/, ''));
  if (!agreement) return null;
  const { gender, number } = agreement;
  return bare(first, from, from + 1, sentence, 'pronoun', gender === 'either' ? null : gender, number);
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
    const agreement = token && grammar.latter.get(token.lower);
    const next = tokens[index + 1];
    const endsPhrase = next?.kind !== 'word' || !next.capitalised;
    if (token && agreement && endsPhrase && (index === from || isDeterminer(tokens[from], data))) {
      if (index === from && !token.lower.includes('-')) return null;
      const gender = agreement.gender === 'either' ? null : agreement.gender;
      const mention = bare(token, from, index + 1, sentence, 'latter', gender, agreement.number);
      const start = tokens[from]?.start ?? token.start;
      return { ...mention, start, text: joinTokens(tokens.slice(from, index + 1)) };
    }
  }
  return null;
}

function bare(
  token: Token,
  from: number,
  to: number,
  sentence: number,
  kind: Mention['kind'],
  gender: Gender | null,
  number: GrammaticalNumber,
): Mention {
  const text = token.text.replace(/^-?(?:t-)?/, '');
  return {
    start: token.end - text.length,
    end: token.end,
    kind,
    text,
    from,
    to,
    sentence,
    name: null,
    head: null,
    description: [],
    complements: [],
    determiner: null,
    gender,
    number,
    joined: [],
  };
}
