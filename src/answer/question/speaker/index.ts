export { givenApart } from './given-apart.js';
export { nameFromWords } from './named-without-quote.js';
export { roleSteps } from './roles.js';
export { type SpeakerMention, speakerDirectorySteps } from './speaker-directory.js';
export type { SpeakerMeant } from './speaker-meant.js';
export type { Understanding } from './understanding.js';
export { whoIsMeant } from './who-is-meant.js';
export { withoutHomonyms } from './without-homonyms.js';
export type { WordRange } from './word-range.js';
