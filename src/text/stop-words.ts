import { type ArticleLanguage, LANGUAGES, languageOf } from '../languages/index.js';

const NONE: ReadonlySet<string> = new Set();

/**
 * The folded words of a language that carry no topic: articles, pronouns, prepositions, auxiliaries,
 * question words. Empty for a language that Verbatim does not know.
 */
export function stopWords(language: ArticleLanguage): ReadonlySet<string> {
  return language === 'other' ? NONE : languageOf(language).text.stopWords;
}

/** Whether a folded word carries no topic in one of the languages. */
export function isStopWord(word: string): boolean {
  return LANGUAGES.some(({ text }) => text.stopWords.has(word));
}
