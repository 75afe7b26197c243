export { compareSpeakers, type Side } from './compare-speakers.js';
export { formatDate } from './format-date.js';
export { fragmentLink, safeAddress } from './fragment-link.js';
export { nearestQuestions } from './nearest-questions.js';
export { newestFirst } from './newest-first.js';
export { otherOutlets } from './other-outlets.js';
export { quotedSpeakers } from './quoted-speakers.js';
export { type Suggestions, suggestionsOf } from './suggestions.js';
