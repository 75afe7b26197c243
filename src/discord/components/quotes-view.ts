import type { Library, QuoteRecord } from '../../library.js';
import { label } from '../text/label.js';
import type { Frame } from './frame.js';
import { pageButtons, pageOf } from './pages.js';
import { quoteBlock, type ShownSlice } from './quote-block.js';
import { quoteSection } from './quote-section.js';
import { topicText } from './topic-text.js';
import { noticeView, text, type View } from './view.js';

/** Which quotes are listed; speaker and article are positions in the library's lists. */
export interface QuoteList {
  readonly speaker: number | null;
  readonly article: number | null;
  readonly about: string | null;
}

const PAGE = 4;
/** Characters of markdown for each quote. */
const ROOM = 750;

/** One page of quotes, each with its "In context" button. */
export function quotesView(
  quotes: readonly QuoteRecord[],
  list: QuoteList,
  page: number,
  library: Library,
  frame: Frame,
): View {
  const { words } = frame;
  if (quotes.length === 0) return noticeView(words.quotes.none);
  const shown = pageOf(quotes, page, PAGE);
  const sections = shown.items.map((record, index) => {
    const markdown = quoteBlock(sliceOf(record), words, {
      n: shown.first + index + 1,
      question: list.about ?? '',
      most: ROOM,
    });
    return quoteSection(markdown, record.article.file, record.quote, library, frame);
  });
  const topic = list.about === null ? [] : [topicText(list.about, words)];
  return [
    text(headingOf(list, quotes.length, library, frame)),
    ...topic,
    ...sections,
    ...pageButtons(frame, 'list', [list.speaker ?? '-', list.article ?? '-'], shown),
  ];
}

/** A quote of the list as it is shown. */
export function sliceOf({ quote, text: words, article }: QuoteRecord): ShownSlice {
  const { speaker, mention, cue, paragraph } = quote;
  return { text: words, kind: 'quote', speaker, mention, cue, paragraph, article };
}

function headingOf(list: QuoteList, total: number, library: Library, { words }: Frame): string {
  const speaker = list.speaker === null ? undefined : library.speakers()[list.speaker];
  const article = list.article === null ? undefined : library.articles()[list.article];
  const name = speaker ? words.quotes.of(label(speaker.name, 150)) : words.quotes.all;
  const within = article ? ` ${words.quotes.within(label(article.title, 120))}` : '';
  return `### ${name}${within} · ${words.quotes.total(total)}`;
}
