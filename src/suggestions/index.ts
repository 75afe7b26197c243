export { nearestQuestions } from './nearest-questions.js';
export { type Suggestions, suggestionsOf } from './suggestions.js';
