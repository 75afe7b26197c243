import type { Parse } from '../parse.js';
import { readBarePassive } from './bare-passive.js';
import { readCatenative } from './catenative.js';
import { readCompound } from './compound.js';
import { readPhrasal } from './phrasal.js';
import { readSimple } from './simple.js';
import { withUnknownVerbs } from './unknown.js';
import type { VerbGroup } from './verb-group.js';

/** The verbs of a sentence that may report words, in order; they never overlap. */
export function findVerbGroups(parse: Parse): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < parse.tokens.length; ) {
    const group = readGroup(parse, at);
    if (group) groups.push(group);
    at = group?.to ?? at + 1;
  }
  return withUnknownVerbs(parse, groups);
}

/** Each reads the group whose verb or auxiliary stands at a position; the first that can has it. */
const READERS: readonly ((parse: Parse, at: number) => VerbGroup | null)[] = [
  readCatenative, // "a tenu à préciser"
  readCompound, // "a-t-il toujours dit", "has said"
  readPhrasal, // "fait valoir", "pointed out"
  readBarePassive, // "qualifiée par le ministre de « … »"
  readSimple, // "déclare", "says"
];

function readGroup(parse: Parse, at: number): VerbGroup | null {
  const token = parse.tokens[at];
  if (token?.kind !== 'word' || !token.verbal) return null;
  for (const read of READERS) {
    const group = read(parse, at);
    if (group) return group;
  }
  return null;
}
