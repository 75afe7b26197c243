import type { LanguageCode } from '../../languages/languages.js';
import type { Questions } from '../../languages/questions.js';

/** How questions are put in a language, with which one it is. */
export interface Phrasing extends Questions {
  readonly language: LanguageCode;
}
