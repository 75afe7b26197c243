import type { Content } from '../../index/index.js';
import { contains, largestOf, overlaps, type Span } from '../../text/index.js';
import type { Evidence } from '../evidence/index.js';

/** A passage citation grows to no more sentences than this. */
const MOST_SENTENCES = 3;

/**
 * The sentences to show where a sentence would cut a quotation in two: all that the quotation runs through.
 * A quote, a statement, and a sentence that cuts none, stay as they are.
 */
export function completeSentences<Item extends Evidence>(one: Item, content: Content): Item {
  if (one.quote || one.statement) return one;
  const cut = content.quotesIn(one.article).filter((quote) => overlaps(quote, one) && !contains(one, quote));
  const sentences = content.passage(one.passage)?.sentences ?? [];
  const touched = sentences.filter(
    (sentence) => overlaps(sentence, one) || cut.some((quote) => overlaps(quote, sentence)),
  );
  if (cut.length === 0 || touched.length > MOST_SENTENCES) return one;
  return { ...one, ...outline(touched, one) };
}

function outline(parts: readonly Span[], own: Span): Span {
  return {
    start: -largestOf(
      parts.map(({ start }) => -start),
      -own.start,
    ),
    end: largestOf(
      parts.map(({ end }) => end),
      own.end,
    ),
  };
}
