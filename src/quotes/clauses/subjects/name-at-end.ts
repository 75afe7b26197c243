import type { Mention } from '../../phrases/index.js';
import type { Parse } from '../parse.js';
import { phraseAt } from '../phrase-at.js';
import { phrasesIn } from '../phrases-in.js';

/**
 * "explique avant la réunion | Pimba Ourla": the verb needs a subject, so that a name nobody knows at the end of its clause
 * is no part of what a preposition governs, unless that is a body or a text with a name of its own.
 */
export function nameAtEnd(parse: Parse, from: number): Mention | null {
  const { tokens, data } = parse;
  let end = from;
  while (end < from + LONGEST_CLAUSE && tokens[end]?.kind === 'word') end += 1;
  if (tokens[end]?.kind === 'word') return null;
  const last = phrasesIn(parse, from, end).at(-1)?.mention;
  if (last?.to !== end || last.name?.kind !== 'unknown' || last.name.words.length < 2) return null;
  const noun = last.description.at(-1);
  if (!noun || data.lexicon.institutions.has(noun) || data.lexicon.speechNouns.has(noun)) return null;
  const first = tokens.findIndex(({ start }) => start === last.name?.start);
  return phraseAt(parse, first);
}

/** In tokens. */
const LONGEST_CLAUSE = 20;
