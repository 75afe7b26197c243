import type { QuoteRecord } from '../library.js';

/** Who is quoted in some quotes, with their number of quotes, most quoted first. */
export function quotedSpeakers(
  quotes: readonly QuoteRecord[],
): readonly (readonly [name: string, quotes: number])[] {
  const counts = new Map<string, number>();
  for (const { quote } of quotes) {
    if (quote.speaker !== null) counts.set(quote.speaker, (counts.get(quote.speaker) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
