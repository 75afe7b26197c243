import type { Mention } from '../../phrases/index.js';
import { lastPhrase } from '../joined-phrases.js';
import type { Parse } from '../parse.js';
import { antecedent } from './antecedent.js';
import { stretchStart } from './looking-back.js';

/**
 * The phrase that a clause before `end` defines, where a pronoun is the subject of that clause: "Le parti | qu'il a fondé | a
 * appelé …", "The company | she runs | has said …". Null where the pronoun stands right before `end`, or in no such clause.
 */
export function definedPhrase(parse: Parse, pronoun: Mention, end: number): Mention | null {
  if (pronoun.kind !== 'pronoun' || pronoun.to >= end) return null;
  const { tokens, data } = parse;
  const before = pronoun.from - 1;
  if (data.grammar.objectRelatives.has(tokens[before]?.lower ?? '')) return antecedent(parse, before);
  if (!data.grammar.dropsObjectRelative) return null;
  const holder = lastPhrase(parse, stretchStart(parse, pronoun.from), pronoun.from);
  return holder?.to === pronoun.from && holder.kind !== 'pronoun' ? holder : null;
}
