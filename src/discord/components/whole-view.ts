import type { Article } from '../../articles/index.js';
import type { Library, QuoteRecord, StatementRecord } from '../../library.js';
import type { Span } from '../../text/index.js';
import { escapeMarkdown } from '../text/index.js';
import { type Frame, forAnyone } from './frame.js';
import { groupSlices } from './group-slices.js';
import { pageButtons } from './pages.js';
import { paginate } from './paginate.js';
import { encodePlaces, type Place } from './places.js';
import { type ShownSlice, sliceOfQuote, sliceOfStatement } from './shown-slice.js';
import { sourceLines } from './source-lines.js';
import { text, type View } from './view.js';
import { card, headLines, inBlock } from './voice-cards.js';

/**
 * Quotes that a message had no room for, whole, one after the other in pages; without `page` the first.
 *
 * @param said quotes and statements of the articles of these places, to know whose they are
 */
export function wholeView(
  places: readonly Place[],
  said: Said,
  page: number,
  library: Library,
  frame: Frame,
): View {
  const pages = places.flatMap((place) => pagesOf(place, said, library, frame));
  const shown = Math.min(page, pages.length - 1);
  return [
    card((pages[shown] ?? ['—']).map(text)),
    ...pageButtons(forAnyone(frame), 'whole', { page: shown, pages: pages.length }, (target) => [
      encodePlaces(places),
      target,
    ]),
  ];
}

interface Said {
  readonly quotes: readonly QuoteRecord[];
  readonly statements: readonly StatementRecord[];
}

function pagesOf(
  place: Place,
  said: Said,
  library: Library,
  { words }: Frame,
): readonly (readonly string[])[] {
  const { article } = place;
  const slice = sliceAt(place, said);
  const [voice] = groupSlices([slice]);
  const head = voice ? headLines(voice, library, words) : '';
  const foot = sourceLines({ article, slices: [slice] }, words, { links: 'words', title: 250 });
  // Measured as it is shown: a block marks each of its lines.
  const pages = paginate(article.text, [{ ...place, mark: '' }], ({ start, end }) =>
    inBlock(escapeMarkdown(article.text.slice(start, end))),
  );
  return pages.map(({ markdown }, index) => {
    const opening = index === 0 ? '' : '[…] ';
    const closing = index === pages.length - 1 ? '' : ' […]';
    const lines = markdown.slice(MARK.length);
    const body = slice.kind === 'quote' ? words.quotation(lines) : lines;
    return [head, `${MARK}${opening}${body}${closing}`, foot];
  });
}

/** What a block puts before each line. */
const MARK = inBlock('');

/** The quote or statement of the library that stands there; what is none of them is the article's own text. */
function sliceAt(place: Place, { quotes, statements }: Said): ShownSlice {
  const { article, start, end } = place;
  const isThere = (span: Span, { id }: Article): boolean =>
    id === article.id && span.start === start && span.end === end;
  const quote = quotes.find((record) => isThere(record.quote, record.article));
  if (quote) return sliceOfQuote(quote, 1);
  const statement = statements.find((record) => isThere(record.statement, record.article));
  if (statement) return sliceOfStatement(statement, 1);
  const { number = null } = article.paragraphs.find((paragraph) => start < paragraph.end) ?? {};
  const text = article.text.slice(start, end);
  return { n: 1, text, kind: 'passage', speaker: null, paragraph: number, article, place };
}
