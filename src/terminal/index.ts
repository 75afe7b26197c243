export { createProgressBar } from './progress.js';
export { renderAnswer } from './render-answer.js';
export { renderArticle } from './render-article.js';
export { type ArticleLine, count, renderArticles, renderSaid, renderSpeakers } from './render-lists.js';
export { type Screen, screenOf } from './screen.js';
