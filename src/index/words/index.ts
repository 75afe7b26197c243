export {
  type ArticleWords,
  type Bags,
  decodeArticleWords,
  isSeenLower,
  stemOf,
  unpackBags,
} from './article-words.js';
export { articleWordSteps, readArticleWords } from './read-article-words.js';
