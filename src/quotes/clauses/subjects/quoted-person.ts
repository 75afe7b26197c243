import type { Mention } from '../../phrases/index.js';
import { withApposition } from '../apposition.js';
import type { Parse } from '../parse.js';
import { phraseAt } from '../phrase-at.js';
import type { VerbGroup } from '../verb-groups/index.js';
import { subjectBefore } from './subject-before.js';

/**
 * "The agency quoted | the general, Viktor Sabo, | as saying …", "| Ana Ruiz | was cited by the agency as saying …": whoever
 * is quoted speaks, not who quotes.
 */
export function quotedPerson(parse: Parse, { from }: VerbGroup): Mention | null {
  const { tokens, data } = parse;
  const { comparisons, citing, copulas, passive } = data.grammar;
  if (!comparisons.has(tokens[from - 1]?.lower ?? '')) return null;
  for (let verb = from - 2; verb >= Math.max(0, from - FARTHEST); verb--) {
    if (!citing.has(tokens[verb]?.lower ?? '')) continue;
    const before = tokens[verb - 1]?.lower ?? '';
    if (copulas.has(before) || passive.has(before)) return subjectBefore(parse, verb - 1);
    const quoted = phraseAt(parse, verb + 1, from - 1);
    return quoted && withApposition(parse, quoted);
  }
  return null;
}

/** In tokens: how far before "as saying" the verb stands. */
const FARTHEST = 25;
