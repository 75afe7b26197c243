import type { Citation } from '../../answer/index.js';
import type { Library, QuoteRecord, StatementRecord } from '../../library.js';
import type { Span } from '../../text/index.js';

/** An exact slice of an article, on its way to the reader. */
export interface ShownSlice extends Span {
  /** What it is called in its message, from 1. */
  readonly n: number;
  readonly text: string;
  readonly kind: Citation['kind'];
  readonly speaker: string | null;
  readonly paragraph: number | null;
  readonly article: Citation['article'];
  /** Position of the article in the library's list; null where it is no longer there. */
  readonly position: number | null;
}

/** A citation as it is shown. */
export function sliceOfCitation(citation: Citation, library: Library): ShownSlice {
  const { n, text, kind, speaker, paragraph, article, start, end } = citation;
  const position = positionOf(article.id, library);
  return { n, text, kind, speaker, paragraph, article, position, start, end };
}

/** A quote of a list as it is shown. */
export function sliceOfQuote({ quote, text, article }: QuoteRecord, n: number, library: Library): ShownSlice {
  const { speaker, paragraph, start, end } = quote;
  const position = positionOf(article.id, library);
  return { n, text, kind: 'quote', speaker, paragraph, article, position, start, end };
}

/** A statement as it is shown. */
export function sliceOfStatement(
  { statement, text, article }: StatementRecord,
  n: number,
  library: Library,
): ShownSlice {
  const { speaker, paragraph, start, end } = statement;
  const position = positionOf(article.id, library);
  return { n, text, kind: 'reported', speaker, paragraph, article, position, start, end };
}

function positionOf(id: string, library: Library): number | null {
  const position = library.articles().findIndex((article) => article.id === id);
  return position < 0 ? null : position;
}
