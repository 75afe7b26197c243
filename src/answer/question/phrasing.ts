import type { LanguageCode, Questions } from '../../languages/index.js';

/** How questions are put in a language, with which one it is. */
export interface Phrasing extends Questions {
  readonly language: LanguageCode;
}
