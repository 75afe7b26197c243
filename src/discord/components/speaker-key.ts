import { createHash } from 'node:crypto';
import { addTo } from '../../add-to.js';
import type { SpeakerRecord } from '../../library.js';
import { oncePerList } from '../../once-per-list.js';
import { lengthMark, MARK_LENGTH } from './length-mark.js';

const KEY_LENGTH = 8;

/** Names a speaker in eight characters of base64url, in every index in which they are known by this name. */
export function speakerKey({ name }: Pick<SpeakerRecord, 'name'>): string {
  const digest = createHash('sha256').update(name).digest('base64url');
  return `${lengthMark(name)}${digest.slice(0, KEY_LENGTH - MARK_LENGTH)}`;
}

/** Whoever has the name of that key, else whoever alone has it as an alias: a name grows fuller. Null where nobody. */
export function speakerOfKey(speakers: readonly SpeakerRecord[], key: string): SpeakerRecord | null {
  const mark = key.slice(0, MARK_LENGTH);
  const isMeant = (name: string) => lengthMark(name) === mark && speakerKey({ name }) === key;
  const named = byName(speakers)
    .get(mark)
    ?.find(({ name }) => isMeant(name));
  if (named) return named;
  const [known, ...others] =
    byAlias(speakers)
      .get(mark)
      ?.filter(({ aliases }) => aliases.some(isMeant)) ?? [];
  return known && others.length === 0 ? known : null;
}

const byName = oncePerList((speakers: readonly SpeakerRecord[]) => grouped(speakers, ({ name }) => [name]));

const byAlias = oncePerList((speakers: readonly SpeakerRecord[]) =>
  grouped(speakers, ({ aliases }) => aliases),
);

/** The speakers by the marks of their names. */
function grouped(
  speakers: readonly SpeakerRecord[],
  namesOf: (speaker: SpeakerRecord) => readonly string[],
): ReadonlyMap<string, readonly SpeakerRecord[]> {
  const groups = new Map<string, SpeakerRecord[]>();
  for (const speaker of speakers) {
    for (const mark of new Set(namesOf(speaker).map(lengthMark))) addTo(groups, mark, speaker);
  }
  return groups;
}
