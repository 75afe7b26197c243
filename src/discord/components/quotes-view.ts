import type { Library, QuoteRecord } from '../../library.js';
import { label } from '../text/label.js';
import { topicWords, withoutNames } from '../text/topic-words.js';
import { fitView } from './fitting.js';
import type { Frame } from './frame.js';
import { groupSlices } from './group-slices.js';
import { pageButtons, pageOf } from './pages.js';
import { readingButtons } from './reading-buttons.js';
import { sliceOfQuote } from './shown-slice.js';
import { topicText } from './topic-text.js';
import { buttonRow, noticeView, text, type View } from './view.js';
import { bodyOf, type CardOptions, card, roleLine, voiceCards } from './voice-cards.js';

/** Which quotes are listed; speaker and article are positions in the library's lists. */
export interface QuoteList {
  readonly speaker: number | null;
  readonly article: number | null;
  readonly about: string | null;
}

const PAGE = 4;
/** Of a page on a phone, in px. */
const HEIGHT = 1000;

/** One page of quotes: in one card where one person said them all, whose name then stands in its heading. */
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
  const slices = shown.items.map((record, index) => sliceOfQuote(record, index + 1, library));
  const voices = groupSlices(slices, shown.first + 1);
  const speaker = list.speaker === null ? undefined : library.speakers()[list.speaker];
  const topic = withoutNames(topicWords(list.about ?? ''), speaker ? [speaker.name] : []);
  const heading = [
    text(headingOf(list, quotes.length, library, frame)),
    ...(list.about === null ? [] : [topicText(list.about, words)]),
  ];
  const [voice] = voices;
  const isOne = voices.length === 1 && voice?.speaker === speaker?.name;
  return fitView(voices, HEIGHT, (fit) => {
    const options: CardOptions = { words, topic, titled: new Set(), ...fit };
    return [
      ...(isOne && voice
        ? [card([...heading, ...bodyOf(voice, options)])]
        : [...heading, ...voiceCards(voices, library, options)]),
      ...buttonRow(readingButtons(voices, fit, frame)),
      ...pageButtons(frame, 'list', [list.speaker ?? '-', list.article ?? '-'], shown),
    ];
  });
}

function headingOf(list: QuoteList, total: number, library: Library, { words }: Frame): string {
  const speaker = list.speaker === null ? undefined : library.speakers()[list.speaker];
  const article = list.article === null ? undefined : library.articles()[list.article];
  const counted = speaker
    ? words.quotes.by(total, `**${label(speaker.name, 150)}**`)
    : words.quotes.total(total);
  const within = article ? ` ${words.quotes.within(label(article.title, 120))}` : '';
  return `${counted}${within}${roleLine(speaker?.role ?? null)}`;
}
