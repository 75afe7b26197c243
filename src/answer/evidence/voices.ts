import { addTo } from '../../add-to.js';
import type { Content } from '../../index/index.js';
import type { Quote } from '../../quotes/index.js';
import type { Steps } from '../../steps.js';
import { overlaps, type Span } from '../../text/index.js';

/** For each speaker's canonical name, the passages that hold words of theirs, ascending. */
export type Voices = ReadonlyMap<string, readonly number[]>;

/** Where each speaker's words stand. Passages and quotes both stand in the order of the text. */
export function* voiceSteps({ passages, quotes }: Content): Steps<Voices> {
  const voices = new Map<string, number[]>();
  let article = -1;
  let quotesIn = quoteReader([]);
  for (const [number, passage] of passages.entries()) {
    yield;
    if (passage.article !== article) {
      article = passage.article;
      quotesIn = quoteReader(quotes[article] ?? []);
    }
    for (const { speaker } of quotesIn(passage)) {
      if (speaker !== null && voices.get(speaker)?.at(-1) !== number) addTo(voices, speaker, number);
    }
  }
  return voices;
}

/** A function that gives the quotes that overlap a passage, for the passages of an article in their order. */
function quoteReader(quotes: readonly Quote[]): (passage: Span) => readonly Quote[] {
  let first = 0;
  return (passage) => {
    while ((quotes[first]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) first += 1;
    let end = first;
    while ((quotes[end]?.start ?? Number.POSITIVE_INFINITY) < passage.end) end += 1;
    return quotes.slice(first, end).filter((quote) => overlaps(quote, passage));
  };
}
