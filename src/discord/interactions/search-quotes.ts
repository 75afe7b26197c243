import type { Article } from '../../articles/index.js';
import type { QuoteRecord } from '../../library.js';
import type { Turn } from '../turn.js';
import type { Needs } from './services.js';

interface QuotesWanted {
  /** Any name, alias or role, in any spelling. */
  readonly speaker: string;
  readonly article: Article | null;
  readonly about: string | null;
}

/** The quotes of somebody, in its turn at the desk: in one article, and about a topic, where those are given. */
export function searchQuotes(
  { speaker, article, about }: QuotesWanted,
  { user, guild }: Turn,
  { library, desk }: Needs<'library' | 'desk'>,
): Promise<readonly QuoteRecord[]> {
  return desk.search(user, guild, () =>
    library.quotes({
      speaker,
      ...(article === null ? {} : { article: article.id }),
      ...(about === null ? {} : { about }),
    }),
  );
}
