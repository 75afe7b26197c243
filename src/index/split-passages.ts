import type { Article } from '../articles/article.js';
import type { Quote } from '../quotes/quote.js';
import { splitSentences } from '../text/sentences.js';
import { contains } from '../text/span.js';
import type { Passage } from './content.js';

/**
 * The passages of all articles, in order: each standfirst or body paragraph with its sentences. A turn of an
 * interview is one passage with the question that it answers, without which it says little.
 * @param quotes for each article, in the same order, its quotes
 */
export function splitPassages(
  articles: readonly Article[],
  quotes: readonly (readonly Quote[])[] = [],
): Passage[] {
  const passages: Passage[] = [];
  let firstVector = 0;
  for (const [index, article] of articles.entries()) {
    const answers = (quotes[index] ?? []).filter((quote) => quote.answers);
    for (const paragraph of article.paragraphs) {
      const { kind, number, end } = paragraph;
      if (number === null || (kind !== 'body' && kind !== 'standfirst')) continue;
      if (answers.some(({ answers: question }) => question && contains(paragraph, question))) continue;
      const question = answers.find((quote) => contains(paragraph, quote))?.answers;
      const start = question?.start ?? paragraph.start;
      const sentences = splitSentences(article.text, { start, end });
      if (sentences.length === 0) continue;
      passages.push({ article: index, number, start, end, sentences, firstVector });
      firstVector += sentences.length;
    }
  }
  return passages;
}
