import { type Speaker, speakerRole } from '../speakers/index.js';
import type { SpeakerRecord } from './ports/index.js';

/** As `localeCompare` does, many times as fast. */
const IN_FRENCH = new Intl.Collator('fr');

/**
 * @param mentions the words that stand for the speaker, once for each quote
 * @param articles how many quote them
 */
export function speakerRecord(
  speaker: Speaker,
  { quotes, articles }: Pick<SpeakerRecord, 'quotes' | 'articles'>,
  mentions: () => readonly string[],
): SpeakerRecord {
  let role: string | null | undefined;
  return {
    ...speaker,
    quotes,
    articles,
    // Few are ever looked at.
    get role() {
      if (role === undefined) role = speakerRole(speaker, mentions());
      return role;
    },
  };
}

/** Most quoted first, then by name. */
export function compareQuoted(a: Pick<SpeakerRecord, 'quotes' | 'name'>, b: typeof a): number {
  return b.quotes - a.quotes || IN_FRENCH.compare(a.name, b.name);
}
