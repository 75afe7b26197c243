import { addTo } from '../../add-to.js';
import type { Content } from '../../index/index.js';
import type { Steps } from '../../steps.js';
import { overlaps, type Span } from '../../text/index.js';

/** For each speaker's canonical name, the passages that hold words of theirs, ascending. */
export type Voices = ReadonlyMap<string, readonly number[]>;

/** Where each speaker's words stand, quoted or reported. Passages and what is said both stand in the order of the text. */
export function* voiceSteps({ passages, quotes, statements }: Content): Steps<Voices> {
  const voices = new Map<string, number[]>();
  let article = -1;
  let quotesIn = readerOf<Voiced>([]);
  let statementsIn = readerOf<Voiced>([]);
  for (const [number, passage] of passages.entries()) {
    yield;
    if (passage.article !== article) {
      article = passage.article;
      quotesIn = readerOf<Voiced>(quotes[article] ?? []);
      statementsIn = readerOf<Voiced>(statements[article] ?? []);
    }
    for (const { speaker } of [...quotesIn(passage), ...statementsIn(passage)]) {
      if (speaker !== null && voices.get(speaker)?.at(-1) !== number) addTo(voices, speaker, number);
    }
  }
  return voices;
}

interface Voiced extends Span {
  readonly speaker: string | null;
}

/** A function that gives what overlaps a passage, for the passages of an article in their order. */
function readerOf<Item extends Span>(items: readonly Item[]): (passage: Span) => readonly Item[] {
  let first = 0;
  return (passage) => {
    while ((items[first]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) first += 1;
    let end = first;
    while ((items[end]?.start ?? Number.POSITIVE_INFINITY) < passage.end) end += 1;
    return items.slice(first, end).filter((item) => overlaps(item, passage));
  };
}
