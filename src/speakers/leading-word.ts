import { ofEveryLanguage, oneOf } from '../languages/index.js';

/** Matches one of the words at the beginning of a phrase, with the white space after it; elided words have none. */
export function leadingWord(words: readonly string[]): RegExp {
  const isElided = (word: string): boolean => word.endsWith("'");
  const elided = oneOf(words.filter(isElided));
  return new RegExp(`^(?:${elided}|${oneOf(words.filter((word) => !isElided(word)))}\\s+)`, 'iu');
}

/** An article, singular or plural. */
export const ARTICLE = leadingWord(
  ofEveryLanguage(({ attribution: { grammar } }) => [...grammar.articles, ...grammar.pluralArticles]),
);
