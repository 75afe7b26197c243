import { ComponentType } from 'discord.js';
import type { Library, QuoteRecord } from '../../library.js';
import { label } from '../text/label.js';
import type { Frame } from './frame.js';
import { quoteBlock } from './quote-block.js';
import { quoteSection } from './quote-section.js';
import { sliceOf } from './quotes-view.js';
import { TEXT_LIMIT, text, type View } from './view.js';

/** One speaker's quotes on the topic, best first. */
export interface Side {
  readonly speaker: string;
  readonly quotes: readonly QuoteRecord[];
}

const MOST_QUOTES = 6;

/** What each said on the topic: a frame for each speaker, the quotes in it by date. */
export function compareView(topic: string, sides: readonly Side[], library: Library, frame: Frame): View {
  const { words } = frame;
  const each = Math.floor(MOST_QUOTES / sides.length);
  const shown = sides.map((side) => ({ ...side, quotes: byDate(side.quotes.slice(0, each)) }));
  const heading = `### ${words.compare.title(words.quotation(label(topic, 250)))}`;
  const count = shown.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const most = Math.min(
    900,
    Math.floor((TEXT_LIMIT - heading.length - sides.length * 200) / Math.max(1, count)),
  );
  let n = 0;
  return [
    text(heading),
    ...shown.map(({ speaker, quotes }) => ({
      type: ComponentType.Container as const,
      components: [
        text(`**${label(speaker, 120)}**${quotes.length === 0 ? `\n${words.compare.nothing}` : ''}`),
        ...quotes.map((record) => {
          n += 1;
          const slice = { ...sliceOf(record), speaker: null };
          const markdown = quoteBlock(slice, words, { n, question: topic, most });
          return quoteSection(markdown, record.article.file, record.quote, library, frame);
        }),
      ],
    })),
  ];
}

/** Oldest first; quotes of undated articles last. */
function byDate(quotes: readonly QuoteRecord[]): readonly QuoteRecord[] {
  const key = (record: QuoteRecord) => record.article.date ?? '9999';
  return [...quotes].sort((a, b) => key(a).localeCompare(key(b)));
}
