export { createProgressBar } from './progress.js';
export { renderAnswer } from './render-answer.js';
export { count, renderArticles, renderSaid, renderSpeakers } from './render-lists.js';
export { type Screen, screenOf } from './screen.js';
