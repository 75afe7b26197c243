import { type Speaker, speakerRole } from '../speakers/index.js';
import type { Steps } from '../steps.js';
import type { Content } from './content.js';

/** A speaker with their role, the number of their quotes, and of the articles that quote them. */
export interface SpeakerRecord extends Speaker {
  /** "ministre russe des Affaires étrangères": words of the articles; null where they describe nobody so. */
  readonly role: string | null;
  readonly quotes: number;
  readonly articles: number;
}

/** As `localeCompare` does, many times as fast. */
const IN_FRENCH = new Intl.Collator('fr');

/** Everybody quoted in `content`, most quoted first, then by name; whoever is only reported is none of them. */
export function* countSpeakerSteps({ quotes, speakers }: Content): Steps<SpeakerRecord[]> {
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
    yield;
  }
  const records: SpeakerRecord[] = [];
  for (const speaker of speakers) {
    const { quotes = 0, articles = 0, mentions = [] } = counts.get(speaker.name) ?? {};
    if (quotes > 0) records.push({ ...speaker, role: speakerRole(speaker, mentions), quotes, articles });
    yield;
  }
  return records.sort((a, b) => b.quotes - a.quotes || IN_FRENCH.compare(a.name, b.name));
}

interface Count {
  quotes: number;
  articles: number;
  readonly mentions: string[];
}
