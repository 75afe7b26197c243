import type { Article } from '../../articles/index.js';
import type { Span } from '../../text/index.js';
import { articleOfEdition, EDITION_LENGTH, editionOf } from './edition.js';

/** A slice of an article. */
export interface Place extends Span {
  readonly article: Article;
}

/** Characters that the custom id of a button that tells nobody's name has left for places, whatever the page. */
const ROOM = 77;

/** Places as a button carries them; the last are left out where there are more than it can carry. */
export function encodePlaces(places: readonly Place[]): string {
  let encoded = '';
  let before: Article | null = null;
  for (const { article, start, end } of places) {
    const span = [start, end - start].map((number) => number.toString(36)).join('.');
    const next = article === before ? `.${span}` : `${before ? '~' : ''}${editionOf(article)}${span}`;
    if (encoded.length + next.length > ROOM) break;
    encoded += next;
    before = article;
  }
  return encoded;
}

/**
 * The places that a button carries, null for those of each article that has changed since or is gone; null alone where it
 * carries something else.
 */
export function decodePlaces(
  encoded: string,
  articles: readonly Article[],
): readonly (Place | null)[] | null {
  if (encoded.length > ROOM || !FORM.test(encoded)) return null;
  return encoded.split('~').flatMap((part) => {
    const article = articleOfEdition(articles, part.slice(0, EDITION_LENGTH));
    return article ? spansIn(part.slice(EDITION_LENGTH)).map((span) => placeIn(article, span)) : [null];
  });
}

const FORM = /^[\w-]{8}[0-9a-z.]+(?:~[\w-]{8}[0-9a-z.]+)*$/;

/** Of each span, where it begins and how long it is. */
function spansIn(encoded: string): readonly Span[] {
  const numbers = encoded.split('.').map((digits) => Number.parseInt(digits, 36));
  return numbers.flatMap((start, index) =>
    index % 2 === 0 ? [{ start, end: start + (numbers[index + 1] ?? Number.NaN) }] : [],
  );
}

function placeIn(article: Article, { start, end }: Span): Place | null {
  return start < end && end <= article.text.length ? { article, start, end } : null;
}
