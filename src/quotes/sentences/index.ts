export { isOfPerson } from './is-of-person.js';
export { openingOf } from './opening-word.js';
export { readSentences } from './read-sentences.js';
export type { Sentence, Token } from './token.js';
export { tokenize } from './tokenize.js';
