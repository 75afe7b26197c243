import { type ArticleLanguage, languageOf } from '../languages/index.js';
import { fold } from './fold.js';

/**
 * The Snowball stem of one lower-case word, folded. The accents are folded after stemming because the
 * French rules need them ("étrangères" → "etranger"). A word of another language is only folded.
 */
export function stem(word: string, language: ArticleLanguage): string {
  return fold(language === 'other' ? word : languageOf(language).text.stem(word));
}
