export { createProgressBar, type ProgressBar } from './progress.js';
export { type AddedArticle, renderAdded } from './render-added.js';
export { renderAnswer } from './render-answer.js';
export { renderArticle } from './render-article.js';
export { renderArticleList } from './render-article-list.js';
export { renderFeeds } from './render-feeds.js';
export { type ArticleLine, count, renderArticles, renderSaid, renderSpeakers } from './render-lists.js';
export { type Screen, screenOf } from './screen.js';
