import { isVerbal } from '../../words/index.js';
import type { Parse } from '../parse.js';
import { readBarePassive } from './bare-passive.js';
import { readCatenative } from './catenative.js';
import { readCompound } from './compound.js';
import { readMarked } from './marked.js';
import { readPhrasal } from './phrasal.js';
import { readSimple } from './simple.js';
import { withUnknownVerbs } from './unknown.js';
import type { VerbGroup } from './verb-group.js';

/** The verbs of a sentence that may report words, in order; they never overlap. */
export function findVerbGroups(parse: Parse): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < parse.tokens.length; ) {
    const group = readGroup(parse, at);
    if (group) groups.push(narrative(parse, group));
    at = group?.to ?? at + 1;
  }
  return withUnknownVerbs(parse, groups);
}

/** "« … », | de conclure | la mairesse": after a quotation an infinitive with its marker tells what was said. */
function narrative({ tokens, data: { grammar } }: Parse, group: VerbGroup): VerbGroup {
  const from = group.from - 1;
  const isNarrative =
    group.form === 'infinitive' &&
    grammar.narrativeMarkers.has(tokens[from]?.lower ?? '') &&
    tokens[from - 1]?.text === ',' &&
    tokens[from - 2]?.kind === 'quote';
  return isNarrative ? { ...group, from, form: 'finite' } : group;
}

/** A way to read the group whose verb or auxiliary stands at a position. */
interface VerbGroupReader {
  readonly name: string;
  /** A group that this one reads, and none before it. */
  readonly example: string;
  readonly read: (parse: Parse, at: number) => VerbGroup | null;
}

/** In order: the first that reads a group has it. */
export const VERB_GROUP_READERS: readonly VerbGroupReader[] = [
  { name: 'catenative', example: 'a tenu à préciser', read: readCatenative },
  { name: 'compound', example: "s'est-il indigné", read: readCompound },
  { name: 'phrasal', example: 'fait valoir', read: readPhrasal },
  { name: 'bare passive', example: 'qualifié par', read: readBarePassive },
  { name: 'simple', example: 'déclare', read: readSimple },
];

function readGroup(parse: Parse, at: number): VerbGroup | null {
  const token = parse.tokens[at];
  if (token?.kind === 'quote') return readMarked(parse, at);
  if (token?.kind !== 'word' || !isVerbal(token)) return null;
  for (const { read } of VERB_GROUP_READERS) {
    const group = read(parse, at);
    if (group) return group;
  }
  return null;
}
