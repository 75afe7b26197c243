export { type LanguageData, languageData, type OfficeHolder } from './language-data.js';
export { mayBePerson, mayBeSomebody, PERSON, SOMEBODY } from './may-be-somebody.js';
export type { Part } from './split-form.js';
export { verbReadings } from './verb-readings.js';
export type { Word } from './vocabulary.js';
export { isDeterminer, isFunctionWord, isOneOf, WordClass, withoutLink } from './word-classes.js';
