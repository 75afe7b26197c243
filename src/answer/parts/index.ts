export { combineAnswers, shareLimit } from './combine-answers.js';
export { splitQuestion } from './split-question.js';
export { type Side, splitSpeakers } from './split-speakers.js';
export { withoutLeadIn } from './without-lead-in.js';
export { withoutListOpening } from './without-list-opening.js';
