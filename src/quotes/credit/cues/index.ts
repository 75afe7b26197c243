export type { NamedCue } from './cue.js';
export { findCues } from './find-cues.js';
export { findInnerCue } from './inner-cue.js';
