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
  const told = languageByFunctionWords(text);
  if (told) return told;
  if (reader !== undefined && text.replace(/\P{L}+/gu, '').length < ENOUGH_LETTERS) return reader;
  const only = LANGUAGES.map(({ text: { trigrams } }) => trigrams);
  return languageByTrigrams(francAll(text, { only, minLength: 3 })[0]?.[0]) ?? DEFAULT_LANGUAGE;
}

/** The language that most function words of a text are of; null where two have as many. */
export function languageByFunctionWords(text: string): LanguageCode | null {
  const words = fold(text).split(/[^\p{L}-]+/u);
  const [best, second] = LANGUAGES.map(({ code, text: { functionWords } }) => ({
    code,
    count: words.filter((word) => functionWords.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  return best && best.count > (second?.count ?? 0) ? best.code : null;
}

/** The language that franc calls so, if Verbatim knows it. */
export function languageByTrigrams(code: string | undefined): LanguageCode | undefined {
  return LANGUAGES.find(({ text: { trigrams } }) => trigrams === code)?.code;
}
