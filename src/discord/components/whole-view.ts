import type { Article } from '../../articles/index.js';
import type { Library, QuoteRecord } from '../../library.js';
import { escapeMarkdown } from '../text/index.js';
import type { Frame } from './frame.js';
import { groupSlices } from './group-slices.js';
import { pageButtons } from './pages.js';
import { paginate } from './paginate.js';
import { encodePlaces, type Place } from './places.js';
import { type ShownSlice, sliceOfQuote } from './shown-slice.js';
import { sourceLines } from './source-lines.js';
import { text, type View } from './view.js';
import { card, headLines, inBlock } from './voice-cards.js';

/**
 * Quotes that a message had no room for, whole, one after the other in pages; without `page` the first.
 *
 * @param quotes all of the library, to know whose they are
 */
export function wholeView(
  places: readonly Place[],
  quotes: readonly QuoteRecord[],
  page: number,
  library: Library,
  frame: Frame,
): View {
  const pages = places.flatMap((place) => pagesOf(place, quotes, library, frame));
  const shown = Math.min(page, pages.length - 1);
  return [
    card((pages[shown] ?? ['—']).map(text)),
    ...pageButtons(frame, 'whole', [encodePlaces(places)], { page: shown, pages: pages.length }),
  ];
}

function pagesOf(
  place: Place,
  quotes: readonly QuoteRecord[],
  library: Library,
  { words }: Frame,
): readonly (readonly string[])[] {
  const article = library.articles()[place.position];
  if (!article) return [];
  const slice = sliceAt(place, article, quotes, library);
  const [voice] = groupSlices([slice]);
  const head = voice ? headLines(voice, library, words) : '';
  const foot = sourceLines({ article, slices: [slice] }, words, { links: 'words', title: 250 });
  const pages = paginate(article.text, [{ ...place, mark: '' }], ({ start, end }) =>
    escapeMarkdown(article.text.slice(start, end)),
  );
  return pages.map(({ markdown }, index) => {
    const opening = index === 0 ? '' : '[…] ';
    const closing = index === pages.length - 1 ? '' : ' […]';
    const body = slice.kind === 'quote' ? words.quotation(markdown) : markdown;
    return [head, inBlock(`${opening}${body}${closing}`), foot];
  });
}

/** The quote of the library that stands there; what is none of them is the article's own text. */
function sliceAt(
  { position, start, end }: Place,
  article: Article,
  quotes: readonly QuoteRecord[],
  library: Library,
): ShownSlice {
  const record = quotes.find(
    ({ quote, article: { id } }) => id === article.id && quote.start === start && quote.end === end,
  );
  if (record) return sliceOfQuote(record, 1, library);
  const { number = null } = article.paragraphs.find((paragraph) => start < paragraph.end) ?? {};
  const text = article.text.slice(start, end);
  return { n: 1, text, kind: 'passage', speaker: null, paragraph: number, article, position, start, end };
}
