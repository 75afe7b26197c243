import type { Article } from '../../articles/index.js';
import type { QuoteRecord } from '../../library.js';
import { quotedSpeakers } from '../../reading/index.js';
import { cutToFit, escapeMarkdown, label } from '../text/index.js';
import type { Frame } from './frame.js';
import { titleLines } from './title-lines.js';
import { text, type View } from './view.js';
import { card, inBlock } from './voice-cards.js';

const STANDFIRST_ROOM = 1500;
const MOST_SPEAKERS = 12;

/** One article: title as the link, outlet, date, byline, standfirst, and who is quoted in it how often. */
export function articleView(article: Article, quotes: readonly QuoteRecord[], { words }: Frame): View {
  const byline = article.byline === null ? [] : [label(article.byline, 150)];
  const speakers = quotedSpeakers(quotes).map(
    ([name, count]) => `${label(name, 80)} (${words.number(count)})`,
  );
  const quoted =
    speakers.length === 0
      ? words.articles.nobodyQuoted
      : words.articles.quoted(speakers.slice(0, MOST_SPEAKERS).join(', '));
  const parts = [titleLines(article, words, byline), standfirstOf(article), quoted];
  return [card(parts.filter((part) => part !== '').map(text))];
}

function standfirstOf(article: Article): string {
  const standfirst = article.paragraphs.find(({ kind }) => kind === 'standfirst');
  if (!standfirst) return '';
  const source = article.text.slice(standfirst.start, standfirst.end);
  const render = (part: string) => inBlock(escapeMarkdown(part));
  const shown = cutToFit(source, STANDFIRST_ROOM, render);
  return shown.length === source.length ? render(shown) : `${render(shown)} […]`;
}
