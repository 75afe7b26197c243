export { chooseCitations, isWorthShowing } from './choose-citations.js';
export { cite } from './cite.js';
export { citeSummary } from './cite-summary.js';
export { citedArticle } from './cited-article.js';
export { howGiven } from './how-given.js';
export { isVerbatim } from './is-verbatim.js';
export { preferQuote } from './prefer-quote.js';
