export { embeddedNames } from './embedded-names.js';
export type { Mention, Name } from './mention.js';
export { readPhrase } from './read-phrase.js';
export { bareMention } from './read-pronoun.js';
