import { parseArticle } from '../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../src/quotes/index.js';
import { newsText } from './news-text.js';
import { median, print } from './report.js';

const ARTICLES = 300;
const ROUNDS = 12;

/** How much text a second attribution reads on one core, French and English, over articles of ordinary news prose. */
export function benchQuotes(): void {
  const articles = [...makeArticles('fr'), ...makeArticles('en')];
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const quotes = articles.reduce((sum, article) => sum + extractQuotes(article).length, 0);
  const rates = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (const article of articles) extractQuotes(article);
    const { user, system } = process.cpuUsage(before);
    return bytes / (user + system);
  });
  print('attribution of quotes: one core', {
    'text, MB': bytes / 1e6,
    quotations: quotes,
    'median, MB a second of processor time': median(rates),
    'best, MB a second of processor time': Math.max(...rates),
  });
}

function makeArticles(language: 'fr' | 'en'): ReturnType<typeof parseArticle>[] {
  return Array.from({ length: ARTICLES / 2 }, (_, index) =>
    parseArticle(`${language}-${index}.txt`, newsText(language, index)),
  );
}
