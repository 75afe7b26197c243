import { addTo } from '../../add-to.js';
import type { Content } from '../../index/index.js';
import { oncePerList } from '../../once-per-list.js';

/** For each article, its passages, ascending: both by their positions in the content. */
export const passagesByArticle = oncePerList((passages: Content['passages']) => {
  const byArticle = new Map<number, number[]>();
  for (const [number, { article }] of passages.entries()) addTo(byArticle, article, number);
  return byArticle;
});
