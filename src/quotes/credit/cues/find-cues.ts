import type { LanguageData } from '../../words/index.js';
import { behindColon } from './behind-colon.js';
import { claim } from './claim.js';
import { cry } from './cry.js';
import type { CueReader, NamedCue, QuotationPlace } from './cue.js';
import { governingVerb } from './governing-verb.js';
import { markedVerb } from './marked-verb.js';
import { parentheticalAfter } from './parenthetical-after.js';
import { parentheticalBefore } from './parenthetical-before.js';
import { sourcePhrase } from './source-phrase.js';

export const CUE_READERS: readonly CueReader[] = [
  parentheticalAfter,
  governingVerb,
  parentheticalBefore,
  sourcePhrase,
  claim,
  cry,
  markedVerb,
  behindColon,
];

/** What may be cues for a quotation in its own sentence. */
export function findCues(quotation: QuotationPlace, data: LanguageData): NamedCue[] {
  const cues: NamedCue[] = [];
  for (const { name: rule, read } of CUE_READERS)
    for (const cue of read(quotation, data)) cues.push({ rule, cue });
  return cues;
}
