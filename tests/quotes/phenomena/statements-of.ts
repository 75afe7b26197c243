import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { extractSpeech } from '../../../src/quotes/extract-quotes.js';

const CONTEXT = {
  fr: 'Les travaux du port ont commencé il y a deux ans et doivent encore durer plusieurs mois, sans que leur coût soit connu.',
  en: 'Work on the harbour began two years ago and is expected to last for several more months, at a cost that is not yet known.',
};

/** The speakers of what an article of the given paragraphs reports without marks, in order. */
export function sourcesOf(language: 'fr' | 'en', ...paragraphs: string[]): string[] {
  return statementsOf(language, ...paragraphs).map(({ speaker }) => speaker);
}

/** What it reports, with the sentences as printed. */
export function statementsOf(language: 'fr' | 'en', ...paragraphs: string[]) {
  const title = language === 'fr' ? 'Le port en travaux' : 'Work on the harbour';
  const article = parseArticle('article.txt', `${[title, ...paragraphs, CONTEXT[language]].join('\n\n')}\n`);
  const { statements } = extractSpeech(article);
  return statements.map((statement) => ({
    ...statement,
    text: article.text.slice(statement.start, statement.end),
  }));
}
