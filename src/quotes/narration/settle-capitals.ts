import type { Article } from '../../articles/article.js';
import type { LanguageData } from '../language-data.js';
import { isFunctionWord } from '../mentions/word-class.js';
import type { Sentence, Token } from './token.js';

/**
 * Takes the capital that merely opens a sentence from words that are no names: a first word counts as
 * capitalised only where it is a name elsewhere in the article, is known as one, or begins a name of several
 * words. In a heading set in capitals throughout, every word is judged so.
 */
export function settleCapitals(
  sentences: readonly Sentence[],
  article: Pick<Article, 'paragraphs'>,
  data: LanguageData,
): Sentence[] {
  const names = new Set<string>();
  const titled = sentences.map(
    ({ tokens, paragraph }) => article.paragraphs[paragraph]?.number == null && isTitleCase(tokens),
  );
  for (const [index, { tokens, paragraph }] of sentences.entries()) {
    if (titled[index] || article.paragraphs[paragraph]?.kind === 'title') continue;
    for (const [at, token] of tokens.entries()) {
      if (token.capitalised && !opensSentence(tokens, at)) names.add(token.text);
    }
  }
  return sentences.map((sentence, index) => ({
    ...sentence,
    titleCase: Boolean(titled[index]),
    tokens: sentence.tokens.map((token, at) => {
      if (!token.capitalised || !(titled[index] || opensSentence(sentence.tokens, at))) return token;
      return isName(token, sentence.tokens[at + 1], names, Boolean(titled[index]), data)
        ? token
        : lowered(token, data);
    }),
  }));
}

/** The first word, the first after an opening sign, and what follows an elided word there ("L'Express"). */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const before = tokens[index];
    if (before?.kind === 'sign' && /^[-–—:•(]$/.test(before.text)) return true;
    if (before?.kind !== 'sign') return false;
  }
  return true;
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length >= 4 && long.filter(({ capitalised }) => capitalised).length >= 0.75 * long.length;
}

function isName(
  token: Token,
  next: Token | undefined,
  names: ReadonlySet<string>,
  titled: boolean,
  data: LanguageData,
): boolean {
  const { lexicon } = data;
  if (token.lower.length === 1 || lexicon.capitalisedNotNames.has(token.text)) return false;
  if (isFunctionWord({ ...token, capitalised: false }, data)) return false;
  if (names.has(token.text) || lexicon.givenNames.has(token.text.split('-')[0] ?? '')) return true;
  if (lexicon.metonyms.has(token.text) || lexicon.institutions.has(token.text)) return true;
  if (lexicon.titles.has(token.lower) || /^\p{Lu}{2}/u.test(token.text)) return true;
  if (titled || lexicon.roles.has(token.lower) || lexicon.verbForms.has(token.lower)) return false;
  if (next?.kind !== 'word') return false;
  if (next.capitalised) return next.start - token.end === 1;
  const isPlural =
    /s$/.test(token.lower) || lexicon.anonymous.has(token.lower) || lexicon.institutions.has(token.lower);
  return !isPlural && (lexicon.auxiliaries.has(next.lower) || lexicon.verbForms.has(next.lower));
}

/** In French a capital A that opens a sentence is "à" without its accent. */
function lowered(token: Token, { lexicon }: LanguageData): Token {
  const lower = token.text === 'A' && lexicon.language === 'fr' ? 'à' : token.lower;
  return { ...token, lower, capitalised: false, verbal: token.verbal && lower === token.lower };
}
