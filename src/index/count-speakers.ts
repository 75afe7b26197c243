import type { Speaker } from '../quotes/quote.js';
import { speakerRole } from '../quotes/speaker-role.js';
import type { Content } from './content.js';

/** A speaker with their role, the number of their quotes, and of the articles that quote them. */
export interface SpeakerRecord extends Speaker {
  /** "ministre russe des Affaires étrangères": words of the articles; null where they describe nobody so. */
  readonly role: string | null;
  readonly quotes: number;
  readonly articles: number;
}

/** Everybody quoted in `content`, most quoted first, then by name. */
export function countSpeakers({ quotes, speakers }: Content): SpeakerRecord[] {
  const counts = new Map<string, Count>(
    speakers.map(({ name }) => [name, { quotes: 0, articles: 0, mentions: [] }]),
  );
  for (const ofArticle of quotes) {
    const met = new Set<Count>();
    for (const { speaker, mention } of ofArticle) {
      const count = counts.get(speaker ?? '');
      if (!count) continue;
      count.quotes += 1;
      if (mention !== null) count.mentions.push(mention);
      met.add(count);
    }
    for (const count of met) count.articles += 1;
  }
  return speakers
    .map((speaker) => {
      const { quotes = 0, articles = 0, mentions = [] } = counts.get(speaker.name) ?? {};
      return { ...speaker, role: speakerRole(speaker, mentions), quotes, articles };
    })
    .sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name, 'fr'));
}

interface Count {
  quotes: number;
  articles: number;
  readonly mentions: string[];
}
