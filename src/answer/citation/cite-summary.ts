import { type Article, isNumbered } from '../../articles/index.js';
import type { Citation } from '../answer.js';
import { citedArticle } from './cited-article.js';

/** What an article says of itself: its title, and its standfirst or else its first paragraph, as they stand. */
export function citeSummary(article: Article): Citation[] {
  const { paragraphs, text, file } = article;
  const numbered = paragraphs.filter(isNumbered);
  const lead = numbered.find(({ kind }) => kind === 'standfirst') ?? numbered[0];
  const shown = [paragraphs.find(({ kind }) => kind === 'title'), lead];
  return shown
    .flatMap((paragraph) => paragraph ?? [])
    .map(({ start, end, number }, i) => ({
      n: i + 1,
      text: text.slice(start, end),
      kind: 'passage',
      speaker: null,
      mention: null,
      cue: null,
      file,
      start,
      end,
      paragraph: number,
      article: citedArticle(article),
      score: 1,
    }));
}
