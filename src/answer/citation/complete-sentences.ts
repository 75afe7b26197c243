import type { Content } from '../../index/index.js';
import { contains, largestOf, leastOf, overlaps, type Span } from '../../text/index.js';
import type { Evidence } from '../evidence/index.js';
import { isRightBehind } from './is-right-behind.js';
import { namesSurname } from './names-surname.js';

/** A passage citation grows to no more sentences than this. */
const MOST_SENTENCES = 3;

/**
 * The sentences to show where one would not do by itself: all that a quotation runs through which it would cut in two, the quotation
 * behind it that it introduces by the name of whoever speaks, what stands behind a question that the article asks. A quote, a
 * statement, and any other sentence, stay as they are.
 *
 * @param isForFact a fact is asked for, which a sentence that introduces a quotation tells without it
 */
export function completeSentences<Item extends Evidence>(
  one: Item,
  content: Content,
  isForFact = false,
): Item {
  if (one.quote || one.statement) return one;
  const said = content.quotesIn(one.article);
  const sentences = content.passage(one.passage)?.sentences ?? [];
  const text = (span: Span) => content.articles[one.article]?.text.slice(span.start, span.end) ?? '';
  const cut = said.filter((quote) => overlaps(quote, one) && !contains(one, quote));
  const introduced = said.filter(
    (quote) =>
      !isForFact && isRightBehind(quote, one) && namesSurname(text(one), quote.speaker?.split(' ').at(-1)),
  );
  const behind = sentences.filter((sentence) => text(one).endsWith('?') && isRightBehind(sentence, one));
  const parts = [one, ...cut, ...introduced, ...behind];
  const touched = sentences.filter((sentence) => parts.some((part) => overlaps(part, sentence)));
  if (parts.length === 1 || touched.length > MOST_SENTENCES) return one;
  return { ...one, ...outline(touched, one) };
}

function outline(parts: readonly Span[], own: Span): Span {
  return {
    start: leastOf(
      parts.map(({ start }) => start),
      own.start,
    ),
    end: largestOf(
      parts.map(({ end }) => end),
      own.end,
    ),
  };
}
