import type { Library, QuoteRecord } from '../../library.js';
import type { Side } from '../../reading/index.js';
import { label, topicWords, withoutNames } from '../text/index.js';
import { fitView } from './fitting.js';
import type { Frame } from './frame.js';
import { groupSlices } from './group-slices.js';
import { readingButtons } from './reading-buttons.js';
import { sliceOfQuote } from './shown-slice.js';
import { buttonRow, text, type View } from './view.js';
import { card, nameLines, voiceCards } from './voice-cards.js';

const MOST_QUOTES = 6;
/** On a phone, in px. */
const HEIGHT = 1200;

/** What each said on the topic: a card for each speaker, the quotes in it by date. */
export function compareView(topic: string, sides: readonly Side[], library: Library, frame: Frame): View {
  const { words } = frame;
  const each = Math.floor(MOST_QUOTES / sides.length);
  let n = 1;
  const shown = sides.map(({ speaker, quotes }) => {
    const slices = byDate(quotes.slice(0, each)).map((record) => sliceOfQuote(record, n));
    const voices = groupSlices(slices, n);
    n += slices.length;
    return { speaker, voices };
  });
  const all = shown.flatMap(({ voices }) => voices);
  const names = sides.map(({ speaker }) => speaker);
  const bold = withoutNames(topicWords(topic), names);
  return fitView(all, HEIGHT, (fit) => {
    const options = { words, topic: bold, titled: new Set<string>(), ...fit };
    return [
      text(`### ${words.compare.title(words.quotation(label(topic, 250)))}`),
      ...shown.flatMap(({ speaker, voices }) =>
        voices.length === 0
          ? [card([text(`${nameLines(speaker, library)}\n${silenceOf(speaker, library, frame)}`)])]
          : voiceCards(voices, library, options),
      ),
      ...buttonRow(readingButtons(all, fit, frame)),
    ];
  });
}

function silenceOf(name: string, library: Library, { words }: Frame): string {
  return library.findSpeaker(name) ? words.compare.nothing : words.compare.notQuoted;
}

/** Oldest first; quotes of undated articles last. */
function byDate(quotes: readonly QuoteRecord[]): readonly QuoteRecord[] {
  const key = (record: QuoteRecord) => record.article.date ?? '9999';
  return [...quotes].sort((a, b) => key(a).localeCompare(key(b)));
}
