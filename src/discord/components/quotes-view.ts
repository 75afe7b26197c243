import type { Article } from '../../articles/index.js';
import type { Library, QuoteRecord, SpeakerRecord } from '../../library.js';
import { label, shorten, shortName, topicWords, withoutNames } from '../text/index.js';
import { editionOf } from './edition.js';
import { fitView } from './fitting.js';
import { buttonId, type Frame } from './frame.js';
import { groupSlices } from './group-slices.js';
import { listButtons, pageOf } from './pages.js';
import { encodePlaces } from './places.js';
import { readingButtons } from './reading-buttons.js';
import { sliceOfQuote } from './shown-slice.js';
import { speakerKey } from './speaker-key.js';
import { topicText } from './topic-text.js';
import { button, buttonRow, noticeView, text, type View } from './view.js';
import { bodyOf, type CardOptions, card, roleLine, voiceCards } from './voice-cards.js';

/** Which quotes are listed. */
export interface QuoteList {
  readonly speaker: SpeakerRecord;
  /** The only article that they are from, if there is one. */
  readonly article: Article | null;
  readonly about: string | null;
}

const PAGE = 4;
/** Of a page on a phone, in px. */
const HEIGHT = 1000;

/** The page of the quote at `position`: in one card where one person said them all, whose name then stands in its heading. */
export function quotesView(
  quotes: readonly QuoteRecord[],
  list: QuoteList,
  position: number,
  library: Library,
  frame: Frame,
): View {
  const { words } = frame;
  const { speaker, article, about } = list;
  if (quotes.length === 0) return noticeView(words.quotes.none);
  const shown = pageOf(quotes, position, PAGE);
  const slices = shown.items.map((record, index) => sliceOfQuote(record, index + 1));
  const voices = groupSlices(slices, shown.first + 1);
  const topic = withoutNames(topicWords(about ?? ''), [speaker.name]);
  const heading = [
    text(headingOf(list, quotes.length, frame)),
    ...(about === null ? [] : [topicText(about, words)]),
  ];
  const [voice] = voices;
  const isOne = voices.length === 1 && voice?.speaker === speaker.name;
  const state = [speakerKey(speaker), article === null ? '-' : editionOf(article)];
  return fitView(voices, HEIGHT, (fit) => {
    const options: CardOptions = { words, topic, titled: new Set(), ...fit };
    return [
      ...(isOne && voice
        ? [card([...heading, ...bodyOf(voice, options)])]
        : [...heading, ...voiceCards(voices, library, options)]),
      ...buttonRow(readingButtons(voices, fit, frame)),
      ...listButtons(frame, 'list', quotes, shown, placeKey, state),
    ];
  });
}

/** That nothing was found of whoever `typed` means: on what was asked, with a button for all that is there; or at all. */
export function noQuotesView(typed: string, speaker: SpeakerRecord | null, frame: Frame): View {
  const { answer, buttons } = frame.words;
  if (speaker === null) return noticeView(answer.notQuoted(label(typed, 150)));
  const all = buttons.allBy(shorten(shortName(speaker), 45));
  return [
    text(answer.silent(label(speaker.name, 150))),
    ...buttonRow([button(buttonId(frame, 'more', speakerKey(speaker)), all)]),
  ];
}

function headingOf({ speaker, article }: QuoteList, total: number, { words }: Frame): string {
  const counted = words.quotes.by(total, `**${label(speaker.name, 150)}**`);
  const within = article ? ` ${words.quotes.within(label(article.title, 120))}` : '';
  return `${counted}${within}${roleLine(speaker.role)}`;
}

function placeKey({ quote: { start, end }, article }: QuoteRecord): string {
  return encodePlaces([{ article, start, end }]);
}
