import type { LanguageData } from '../../words/index.js';
import { claim } from './claim.js';
import type { Cue, CueReader, QuotationPlace } from './cue.js';
import { governingVerb } from './governing-verb.js';
import { parentheticalAfter } from './parenthetical-after.js';
import { parentheticalBefore } from './parenthetical-before.js';
import { sourcePhrase } from './source-phrase.js';

/** Of two that are as sure, the first counts. */
export const CUE_READERS: readonly CueReader[] = [
  parentheticalAfter,
  governingVerb,
  parentheticalBefore,
  sourcePhrase,
  claim,
];

/** The surest cue for a quotation in its own sentence; null where that has none. */
export function findCue(quotation: QuotationPlace, data: LanguageData): Cue | null {
  let best: Cue | null = null;
  for (const { read } of CUE_READERS) {
    const cue = read(quotation, data);
    if (cue && (best === null || cue.confidence > best.confidence)) best = cue;
  }
  return best;
}
