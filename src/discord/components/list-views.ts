import type { Article } from '../../articles/article.js';
import type { SpeakerRecord } from '../../library.js';
import { safeAddress } from '../text/fragment-link.js';
import { label } from '../text/label.js';
import type { Frame } from './frame.js';
import { pageButtons, pageOf } from './pages.js';
import { noticeView, text, type View } from './view.js';

const SPEAKERS_A_PAGE = 20;
const ARTICLES_A_PAGE = 10;

/** Everybody who is quoted, most quoted first. */
export function speakersView(speakers: readonly SpeakerRecord[], page: number, frame: Frame): View {
  const { words } = frame;
  if (speakers.length === 0) return noticeView(words.speakers.none);
  const ranked = [...speakers].sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name));
  const shown = pageOf(ranked, page, SPEAKERS_A_PAGE);
  const lines = shown.items.map(({ name, quotes, articles }) =>
    words.speakers.line(label(name, 100), quotes, articles),
  );
  return [
    text(`### ${words.speakers.title}\n${lines.join('\n')}`),
    ...pageButtons(frame, 'speakers', [], shown),
  ];
}

/** The articles, newest first. */
export function articlesView(articles: readonly Article[], page: number, frame: Frame): View {
  const { words } = frame;
  if (articles.length === 0) return noticeView(words.articles.none);
  const ordered = [...articles].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const shown = pageOf(ordered, page, ARTICLES_A_PAGE);
  const lines = shown.items.map((article, index) => {
    const date = article.date === null ? '' : ` · ${label(words.date(article.date), 40)}`;
    return `${shown.first + index + 1}\\. ${linkedTitle(article, 180)}${date}`;
  });
  return [
    text(`### ${words.articles.title}\n${lines.join('\n')}`),
    ...pageButtons(frame, 'articles', [], shown),
  ];
}

/** The title, a link where the article has an address that leaves it short. */
export function linkedTitle(article: Article, most: number): string {
  const title = label(article.title, most);
  const address = safeAddress(article.url);
  return address === null || address.length > 150 ? title : `[${title}](${address})`;
}
