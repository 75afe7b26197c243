export { CHAT_NOISE } from './chat-noise.js';
export { demonymForms } from './demonym-forms.js';
export {
  agreements,
  entries,
  gendered,
  lines,
  nouns,
  unaccented,
  valued,
  withEx,
  wordSet,
  words,
} from './entries.js';
export { asFormer, withoutFormer } from './former.js';
export { givenNamesOf } from './given-names-of.js';
export { lazily } from './lazily.js';
export { NEVER } from './never.js';
export { type OfficeHolders, officeHoldersIn } from './office-holders.js';
export { oneOf } from './one-of.js';
export {
  type Conjugation,
  type Inflection,
  indexVerbPhrases,
  indexVerbs,
  type VerbLists,
} from './verb-index.js';
