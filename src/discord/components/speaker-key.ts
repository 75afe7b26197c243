import { createHash } from 'node:crypto';
import type { SpeakerRecord } from '../../library.js';
import { oncePerList } from '../../once-per-list.js';

const KEY_LENGTH = 8;

/** Names a speaker in eight characters of base64url, in every index in which they are known by this name. */
export function speakerKey({ name }: Pick<SpeakerRecord, 'name'>): string {
  return keyOf(name);
}

/** Whoever has the name of that key, else whoever alone has it as an alias: a name grows fuller. Null where nobody. */
export function speakerOfKey(speakers: readonly SpeakerRecord[], key: string): SpeakerRecord | null {
  return byName(speakers).get(key) ?? byAlias(speakers).get(key) ?? null;
}

const byName = oncePerList(
  (speakers: readonly SpeakerRecord[]) => new Map(speakers.map((speaker) => [speakerKey(speaker), speaker])),
);

/** Null where several have the alias. */
const byAlias = oncePerList((speakers: readonly SpeakerRecord[]) => {
  const found = new Map<string, SpeakerRecord | null>();
  for (const speaker of speakers) {
    for (const key of new Set(speaker.aliases.map(keyOf))) found.set(key, found.has(key) ? null : speaker);
  }
  return found;
});

function keyOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, KEY_LENGTH);
}
