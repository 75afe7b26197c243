export type { AnswerSigns } from './answers.js';
export { ofEveryLanguage, spokenIn } from './every-language.js';
export type { Grammar } from './grammar.js';
export type { Attribution, Language } from './language.js';
export {
  type ArticleLanguage,
  DEFAULT_LANGUAGE,
  LANGUAGES,
  type LanguageCode,
  languageOf,
} from './languages.js';
export type {
  Agreement,
  Gender,
  GrammaticalNumber,
  Lexicon,
  VerbClass,
  VerbForm,
} from './lexicon.js';
export { type Account, type AnswerType, isAccount, type Questions } from './questions.js';
export type { PhrasedTalk, Talk } from './talk.js';
export type { TimeRelation, Times, TimeUnit } from './times.js';
export type { Turns } from './turns.js';
export { asFormer, oneOf, withoutFormer } from './words/index.js';
