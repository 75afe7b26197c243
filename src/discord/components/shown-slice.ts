import type { Citation } from '../../answer/index.js';
import type { Article } from '../../articles/index.js';
import type { Library, QuoteRecord, StatementRecord } from '../../library.js';
import { oncePerList } from '../../once-per-list.js';
import type { Place } from './places.js';

/** An exact slice of an article, on its way to the reader. */
export interface ShownSlice {
  /** What it is called in its message, from 1. */
  readonly n: number;
  readonly text: string;
  readonly kind: Citation['kind'];
  readonly speaker: string | null;
  readonly paragraph: number | null;
  readonly article: Citation['article'];
  /** Other articles with the same words. */
  readonly alsoIn?: Citation['alsoIn'];
  /** Null where the article no longer holds it there: another index has taken the place of the one that it is from. */
  readonly place: Place | null;
}

/** A citation as it is shown. */
export function sliceOfCitation(citation: Citation, library: Library): ShownSlice {
  const { n, text, kind, speaker, paragraph, article, alsoIn } = citation;
  const place = placeOf(citation, library);
  return { n, text, kind, speaker, paragraph, article, place, ...(alsoIn ? { alsoIn } : {}) };
}

/** A quote of a list as it is shown. */
export function sliceOfQuote({ quote, text, article }: QuoteRecord, n: number): ShownSlice {
  const { speaker, paragraph, start, end } = quote;
  return { n, text, kind: 'quote', speaker, paragraph, article, place: { article, start, end } };
}

/** A statement as it is shown. */
export function sliceOfStatement({ statement, text, article }: StatementRecord, n: number): ShownSlice {
  const { speaker, paragraph, start, end } = statement;
  return { n, text, kind: 'reported', speaker, paragraph, article, place: { article, start, end } };
}

const byId = oncePerList(
  (articles: readonly Article[]) => new Map(articles.map((article) => [article.id, article])),
);

function placeOf({ article: { id }, text, start, end }: Citation, library: Library): Place | null {
  const article = byId(library.articles()).get(id);
  return article?.text.slice(start, end) === text ? { article, start, end } : null;
}
