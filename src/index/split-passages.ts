import type { Article } from '../articles/article.js';
import { splitSentences } from '../text/sentences.js';
import type { Passage } from './content.js';

/** The passages of all articles, in order: each standfirst or body paragraph with its sentences. */
export function splitPassages(articles: readonly Article[]): Passage[] {
  const passages: Passage[] = [];
  let firstVector = 0;
  for (const [index, article] of articles.entries()) {
    for (const { kind, number, start, end } of article.paragraphs) {
      if (number === null || (kind !== 'body' && kind !== 'standfirst')) continue;
      const sentences = splitSentences(article.text, { start, end });
      if (sentences.length === 0) continue;
      passages.push({ article: index, number, start, end, sentences, firstVector });
      firstVector += sentences.length;
    }
  }
  return passages;
}
