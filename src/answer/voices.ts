import type { Content } from '../index/content.js';
import type { Quote } from '../quotes/index.js';
import { atOnce, type Steps } from '../steps.js';
import { overlaps, type Span } from '../text/span.js';

/** For each speaker's canonical name, the passages that hold words of theirs, ascending. */
export type Voices = ReadonlyMap<string, readonly number[]>;

/** Where each speaker's words stand. Passages and quotes both stand in the order of the text. */
export function voicesIn(content: Content): Voices {
  return atOnce(voiceSteps(content));
}

/** The same in steps. */
export function* voiceSteps({ passages, quotes }: Content): Steps<Voices> {
  const voices = new Map<string, number[]>();
  let article = -1;
  let next = 0;
  for (const [number, passage] of passages.entries()) {
    yield;
    if (passage.article !== article) [article, next] = [passage.article, 0];
    const ofArticle = quotes[article] ?? [];
    while (next < ofArticle.length && (ofArticle[next] as Span).end <= passage.start) next += 1;
    for (let i = next; i < ofArticle.length; i += 1) {
      const quote = ofArticle[i] as Quote;
      if (quote.start >= passage.end) break;
      if (quote.speaker === null || !overlaps(quote, passage)) continue;
      const heard = voices.get(quote.speaker);
      if (!heard) voices.set(quote.speaker, [number]);
      else if (heard.at(-1) !== number) heard.push(number);
    }
  }
  return voices;
}
