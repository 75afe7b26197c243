import { francAll } from 'franc-min';
import { DEFAULT_LANGUAGE, LANGUAGES, type LanguageCode } from '../languages/index.js';
import { fold } from './fold.js';

/** Letters from which on trigrams tell languages apart. */
const ENOUGH_LETTERS = 25;

/**
 * The language of a short text such as a question, one of those that Verbatim knows, by its function words; where they
 * do not decide, by letter trigrams (franc).
 *
 * @param reader the language of whoever wrote it, where the text is too short to tell; else its trigrams decide, too
 */
export function detectQuestionLanguage(text: string, reader?: LanguageCode): LanguageCode {
  const words = fold(text).split(/[^\p{L}-]+/u);
  const [best, second] = LANGUAGES.map(({ code, text: { functionWords } }) => ({
    code,
    count: words.filter((word) => functionWords.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  if (best && best.count > (second?.count ?? 0)) return best.code;
  if (reader !== undefined && text.replace(/\P{L}+/gu, '').length < ENOUGH_LETTERS) return reader;
  const only = LANGUAGES.map(({ text: { trigrams } }) => trigrams);
  return languageByTrigrams(francAll(text, { only, minLength: 3 })[0]?.[0]) ?? DEFAULT_LANGUAGE;
}

/** The language that franc calls so, if Verbatim knows it. */
export function languageByTrigrams(code: string | undefined): LanguageCode | undefined {
  return LANGUAGES.find(({ text: { trigrams } }) => trigrams === code)?.code;
}
