import type { Speaker } from '../quotes/quote.js';
import type { Content } from './content.js';

/** A speaker with the number of their quotes, and of the articles that quote them. */
export interface SpeakerRecord extends Speaker {
  readonly quotes: number;
  readonly articles: number;
}

/** Everybody quoted in `content`, most quoted first, then by name. */
export function countSpeakers({ quotes, speakers }: Content): SpeakerRecord[] {
  const counts = new Map(speakers.map(({ name }) => [name, { quotes: 0, articles: 0 }]));
  for (const ofArticle of quotes) {
    const names = ofArticle.flatMap(({ speaker }) => speaker ?? []);
    for (const name of names) (counts.get(name) ?? { quotes: 0 }).quotes += 1;
    for (const name of new Set(names)) (counts.get(name) ?? { articles: 0 }).articles += 1;
  }
  return speakers
    .map((speaker) => ({ ...speaker, ...(counts.get(speaker.name) ?? { quotes: 0, articles: 0 }) }))
    .sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name, 'fr'));
}
