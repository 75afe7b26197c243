import type { Mention } from '../../phrases/mention.js';
import type { VerbGroup } from '../verb-groups/index.js';

/** Whether the phrase may be the verb's subject by its number. */
export function agreesInNumber({ number }: VerbGroup, subject: Mention): boolean {
  return number === null || subject.number === number || subject.joined.length > 0;
}
