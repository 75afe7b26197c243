export type { Cue } from './cue.js';
export { findCue } from './find-cue.js';
export { findInnerCue } from './inner-cue.js';
