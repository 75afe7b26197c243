import type { Article } from '../articles/index.js';
import { type Judged, judgeQuotations } from './attribute-quotes.js';
import { dataOf } from './extract-quotes.js';
import type { Weights } from './model/index.js';
import { findSpans } from './spans/index.js';

/** What fitting the weights of attribution needs of it, and no face does. */
export { optionsTogether } from './credit/index.js';
export {
  type Feature,
  type Features,
  LEAST_CONFIDENCE,
  likeliest,
  probabilitiesOf,
  WEIGHTS,
  type Weights,
} from './model/index.js';
export type { Judged };

/** Every quotation of an article in a known language, with all candidates for its speaker. */
export function judgeArticle(article: Article, weights: Weights): Judged[] {
  if (article.language === 'other') return [];
  return [...judgeQuotations(article, findSpans(article), dataOf(article.language), { weights })];
}
