import type { Article } from '../articles/index.js';
import type { ArticleLanguage } from '../languages/index.js';
import { newestFirst } from '../reading/index.js';
import { safe } from '../safe.js';
import { messagesFor } from './messages.js';
import type { Screen } from './screen.js';

/** Articles that are named where somebody asks which there are. */
const NAMED = 5;

/**
 * The newest articles with their outlets and dates, how many there are, and the command that lists them all.
 *
 * @param language of whoever reads it
 */
export function renderArticleList(
  articles: readonly Article[],
  language: ArticleLanguage,
  command: string,
  { colours, wrap }: Screen,
): string {
  const messages = messagesFor(language);
  const more = articles.length - NAMED;
  const named = newestFirst(articles)
    .slice(0, NAMED)
    .map(({ title, outlet, date }) => {
      const facts = [
        ...(outlet === null ? [] : [outlet]),
        date === null ? messages.undated : messages.date(date),
      ];
      return [
        wrap(colours.bold(safe(title)), '  '),
        wrap(colours.dim(facts.map(safe).join(' · ')), '    '),
      ].join('\n');
    });
  return [
    wrap(colours.yellow(messages.articles(articles.length))),
    ...named,
    ...(more > 0 ? [wrap(messages.moreArticles(more, command))] : []),
  ].join('\n');
}
