export { ARTICLE } from './leading-word.js';
export { keysOf, type NameForm } from './name-forms.js';
export {
  type NameIndex,
  type NameTable,
  nameIndexOf,
  nameIndexSteps,
  nameTableSteps,
} from './name-index.js';
export { evidenceOf } from './person-evidence.js';
export type { Speaker } from './speaker.js';
export { speakerRole } from './speaker-role.js';
export { unifySpeakers, unifySteps } from './unify-speakers.js';
