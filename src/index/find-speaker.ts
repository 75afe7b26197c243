import { oncePerList } from '../once-per-list.js';
import { fold } from '../text/index.js';
import type { SpeakerRecord } from './ports/index.js';

/** Whoever of `speakers` has this name, else (however it is typed) this name or alias; the first of several; null where nobody. */
export function findSpeaker(speakers: readonly SpeakerRecord[], typed: string): SpeakerRecord | null {
  const wanted = fold(typed).trim();
  const { byName, byFoldedName, byAlias } = namesOnce(speakers);
  return byName.get(typed) ?? byFoldedName.get(wanted) ?? byAlias.get(wanted) ?? null;
}

const namesOnce = oncePerList((speakers: readonly SpeakerRecord[]) => ({
  byName: firstBy(speakers, ({ name }) => [name]),
  byFoldedName: firstBy(speakers, ({ name }) => [fold(name)]),
  byAlias: firstBy(speakers, ({ aliases }) => aliases.map(fold)),
}));

/** For each key, the first speaker who has it. */
function firstBy(
  speakers: readonly SpeakerRecord[],
  keysOf: (speaker: SpeakerRecord) => readonly string[],
): ReadonlyMap<string, SpeakerRecord> {
  const first = new Map<string, SpeakerRecord>();
  for (const speaker of speakers) {
    for (const key of keysOf(speaker)) if (!first.has(key)) first.set(key, speaker);
  }
  return first;
}
