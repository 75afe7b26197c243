import type { Article } from '../../articles/index.js';
import type { SpeakerRecord } from '../../library.js';
import { newestFirst } from '../../reading/index.js';
import { label } from '../text/index.js';
import { editionOf } from './edition.js';
import type { Frame } from './frame.js';
import { listButtons, pageOf } from './pages.js';
import { articleFacts } from './source-lines.js';
import { speakerKey } from './speaker-key.js';
import { linkedTitle } from './title-lines.js';
import { noticeView, pageView, type View } from './view.js';

const SPEAKERS_A_PAGE = 20;
const ARTICLES_A_PAGE = 10;
/** Characters of a title and of an address: ten of each fit a message. */
const MOST_TITLE = 130;
const MOST_ADDRESS = 150;

/** Everybody who is quoted, in the order given, which is the library's: most quoted first. The page of `position`. */
export function speakersView(speakers: readonly SpeakerRecord[], position: number, frame: Frame): View {
  const { words } = frame;
  if (speakers.length === 0) return noticeView(words.speakers.none);
  const shown = pageOf(speakers, position, SPEAKERS_A_PAGE);
  const lines = shown.items.map(({ name, quotes, articles }) =>
    words.speakers.line(label(name, 100), quotes, articles),
  );
  return [
    ...pageView(words.speakers.title, lines.join('\n')),
    ...listButtons(frame, 'speakers', speakers, shown, speakerKey),
  ];
}

/** The articles, newest first. The page of `position` among them. */
export function articlesView(articles: readonly Article[], position: number, frame: Frame): View {
  const { words } = frame;
  if (articles.length === 0) return noticeView(words.articles.none);
  const newest = newestFirst(articles);
  const shown = pageOf(newest, position, ARTICLES_A_PAGE);
  const lines = shown.items.map((article, index) => {
    const title = linkedTitle(article, MOST_TITLE, MOST_ADDRESS);
    return `${shown.first + index + 1}\\. ${title}\n-# ${articleFacts(article, words).join(' · ')}`;
  });
  return [
    ...pageView(words.articles.title, lines.join('\n')),
    ...listButtons(frame, 'articles', newest, shown, editionOf),
  ];
}
