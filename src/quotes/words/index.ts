export { isFiniteVerb } from './is-finite-verb.js';
export { type LanguageData, languageData, type OfficeHolder } from './language-data.js';
export { mayBePerson, mayBeSomebody, PERSON, SOMEBODY } from './may-be-somebody.js';
export type { Part } from './split-form.js';
export { verbReadings } from './verb-readings.js';
export { plain, type Word } from './vocabulary.js';
export {
  isDeterminer,
  isFunctionWord,
  isOneOf,
  isVerbal,
  WordClass,
  withoutLink,
} from './word-classes.js';
export { isUsedAs, WordUse } from './word-uses.js';
