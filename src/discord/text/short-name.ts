import type { SpeakerRecord } from '../../library.js';
import { oneLine } from './escape.js';

/** Words that belong to the surname after them: "Le Pen", "von der Leyen". */
const PARTICLE = /^(?:le|la|de|du|des|d[ae]l?|di|dos|van|von|der|den|bin|ben|al|el|st\.?|saint|ter|zu)$/iu;

/** What a person is called in short ("Lavrov", "Le Pen"); bodies, places and long names as they are. */
export function shortName({ name, kind }: Pick<SpeakerRecord, 'name' | 'kind'>): string {
  const line = oneLine(name);
  const words = line.split(' ');
  if (kind !== 'person' || words.length > 5) return line;
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ');
}
