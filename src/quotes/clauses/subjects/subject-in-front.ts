import type { Mention } from '../../phrases/index.js';
import type { LanguageData } from '../../words/index.js';
import { isLikelySpeaker } from '../likely-speaker.js';
import type { Parse } from '../parse.js';
import { firstPhrase } from '../phrases-in.js';
import type { VerbGroup } from '../verb-groups/index.js';
import { agreesInNumber } from './agrees-in-number.js';
import { subjectBefore } from './subject-before.js';

/**
 * The nearest phrase before the verb; where it does not agree with the verb ("De nombreuses voix, dont le président Paul
 * Martin, | ont salué …"), the first of the sentence that is in the plural, too, and nobody where there is none.
 */
export function subjectInFront(parse: Parse, group: VerbGroup): Mention | null {
  const nearest = subjectBefore(parse, group.from);
  if (!nearest || !mayBeSubject(nearest, parse.data)) return null;
  if (group.number !== 'plural' || nearest.kind === 'pronoun' || agreesInNumber(group, nearest, parse.data))
    return nearest;
  const first = firstPhrase(parse, group.from);
  return first && agreesInNumber(group, first, parse.data) ? first : null;
}

/** A bare singular noun is the subject of no English verb: what looks like one is a compound ("voter fraud"). */
function mayBeSubject(subject: Mention, data: LanguageData): boolean {
  return subject.determiner !== null || subject.number === 'plural' || isLikelySpeaker(subject, data);
}
