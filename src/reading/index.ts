export { compareSpeakers, type Side } from './compare-speakers.js';
export { nearestQuestions } from './nearest-questions.js';
export { newestFirst } from './newest-first.js';
export { quotedSpeakers } from './quoted-speakers.js';
export { type Suggestions, suggestionsOf } from './suggestions.js';
