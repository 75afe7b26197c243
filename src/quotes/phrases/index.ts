export { embeddedNames } from './embedded-names.js';
export { copyOf, isPrintedBody, type Mention, type Name } from './mention.js';
export { opensParty } from './opens-party.js';
export { opensTie } from './opens-tie.js';
export { joinTokens } from './read-name.js';
export { readPhrase } from './read-phrase.js';
export { bareMention } from './read-pronoun.js';
