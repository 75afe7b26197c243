export { handleFailure, isQuiet } from './failure.js';
export { type FailureNotes, noteFailure } from './note-failure.js';
export { isToldAlready, Refusal } from './refusal.js';
