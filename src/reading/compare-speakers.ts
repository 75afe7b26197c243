import type { Library, QuoteRecord } from '../library.js';

/** One speaker's quotes on the topic, best first; none where they are not quoted on it. */
export interface Side {
  /** As the articles name them; as they were asked for where nobody of that name is quoted. */
  readonly speaker: string;
  readonly quotes: readonly QuoteRecord[];
}

/** What each of those meant by `names`, in any spelling, said on a topic; once for each, whatever they are called. */
export async function compareSpeakers(
  library: Library,
  about: string,
  names: readonly string[],
): Promise<readonly Side[]> {
  const sides = await Promise.all(
    names.map(async (name) => {
      const quotes = await library.quotes({ speaker: name, about });
      const [known] = quotes.length > 0 ? quotes : await library.quotes({ speaker: name });
      return { speaker: known?.quote.speaker ?? name, quotes };
    }),
  );
  return [...new Map(sides.map((side) => [side.speaker, side])).values()];
}
