export { evidenceOf } from './person-evidence.js';
export type { Speaker } from './speaker.js';
export { speakerRole } from './speaker-role.js';
export { unifySpeakers, unifySteps } from './unify-speakers.js';
