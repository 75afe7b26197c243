import type { Mention } from '../../phrases/index.js';
import type { LanguageData } from '../../words/index.js';
import type { VerbGroup } from '../verb-groups/index.js';

/** Whether the phrase may be the verb's subject by its number: "une poignée de dockers" goes with either. */
export function agreesInNumber({ number }: VerbGroup, subject: Mention, { grammar }: LanguageData): boolean {
  if (number === null || subject.number === number || subject.joined.length > 0) return true;
  const [noun = '', of = ''] = subject.description;
  return grammar.collectives.has(noun) && grammar.ofPrepositions.has(of);
}
