import type { Content } from '../index/content.js';
import { overlaps } from '../text/span.js';

/** For each speaker's canonical name, the passages that hold words of theirs, ascending. */
export type Voices = ReadonlyMap<string, readonly number[]>;

/** Where each speaker's words stand. */
export function voicesIn({ passages, quotes }: Content): Voices {
  const voices = new Map<string, number[]>();
  passages.forEach((passage, number) => {
    for (const quote of quotes[passage.article] ?? []) {
      if (quote.speaker === null || !overlaps(quote, passage)) continue;
      const heard = voices.get(quote.speaker);
      if (!heard) voices.set(quote.speaker, [number]);
      else if (heard.at(-1) !== number) heard.push(number);
    }
  });
  return voices;
}
