import type { Article } from '../../articles/index.js';
import type { SpeakerRecord } from '../../library.js';
import { newestFirst } from '../../reading/index.js';
import { type CommandIds, withCommandMentions } from '../catalogue/index.js';
import { label } from '../text/index.js';
import { editionOf } from './edition.js';
import type { Frame } from './frame.js';
import { listButtons, type Page, pageOf } from './pages.js';
import { articleFacts } from './source-lines.js';
import { speakerKey } from './speaker-key.js';
import { linkedTitle } from './title-lines.js';
import { noticeView, pageView, text, type View } from './view.js';

/** Where somebody asks which articles there are, without the command that lists them. */
const ARTICLES_NAMED = 5;
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
  return [
    ...pageView(words.articles.title, articleLines(shown, frame)),
    ...listButtons(frame, 'articles', newest, shown, editionOf),
  ];
}

/** The newest articles, and how many more there are, for whoever asks which there are. */
export function newestArticlesView(articles: readonly Article[], frame: Frame, commandIds: CommandIds): View {
  const { articles: say } = frame.words;
  if (articles.length === 0) return noticeView(say.none);
  const shown = pageOf(newestFirst(articles), 0, ARTICLES_NAMED);
  const more = articles.length - shown.items.length;
  return [
    ...pageView(say.title, articleLines(shown, frame)),
    ...(more > 0 ? [text(withCommandMentions(say.more(more), commandIds))] : []),
  ];
}

function articleLines({ items, first }: Page<Article>, { words }: Frame): string {
  return items
    .map((article, index) => {
      const title = linkedTitle(article, MOST_TITLE, MOST_ADDRESS);
      return `${first + index + 1}\\. ${title}\n-# ${articleFacts(article, words).join(' · ')}`;
    })
    .join('\n');
}
