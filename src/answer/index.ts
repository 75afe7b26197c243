export type {
  Answer,
  AskOptions,
  Citation,
  CitedArticle,
  PassageHit,
  PhrasedTalk,
  QuoteFilter,
  Talk,
} from './answer.js';
export { type Answerer, createAnswerer } from './answerer.js';
export { howGiven } from './citation/index.js';
export { headingOf, isOfOtherDays } from './heading.js';
export {
  checkQuestion,
  isPutAsQuestion,
  isWorded,
  LONGEST_QUESTION,
  phrasingFor,
  stripMarkup,
} from './question/index.js';
export type { QuoteHit } from './select-quotes.js';
export { starterQuestions, topicSteps } from './starters/index.js';
export { compareDates, readDay } from './time/index.js';
