import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { isGivenName, type NameReading, readName } from './read-name.js';
import { isDeterminer } from './word-class.js';

/** The last run of capitalised words that names somebody: not the complement in "ministre de l'Intérieur". */
export function findName(
  tokens: readonly Token[],
  start: number,
  to: number,
  data: LanguageData,
): NameReading | null {
  const atHead = personAtHead(tokens, start, to, data);
  if (atHead) return atHead;
  let end = to;
  while (end > start && (tokens[end - 1]?.text === ')' || !isNameWord(tokens[end - 1]))) {
    end = tokens[end - 1]?.text === ')' ? openingBracket(tokens, end - 1, start) : -1;
  }
  if (end <= start) return null;
  let from = end - 1;
  while (from > start && continuesName(tokens, from - 1, start, data)) from -= 1;
  const before = tokens[from - 1];
  const beforeThat = tokens[from - 2];
  const isComplement = from > start && (isOf(before) || (isDeterminer(before) && isOf(beforeThat)));
  const reading =
    readAroundOf(tokens, from, end, data) ?? readName(tokens, from, end, data.lexicon, isComplement);
  if (reading || !isComplement || !data.grammar.headFinal) return reading;
  // "Mr. Morgan | of the Sierra Club"
  const governor = findName(tokens, start, isOf(before) ? from - 1 : from - 2, data);
  return governor?.name.kind === 'person' ? governor : null;
}

function isOf(token: Token | undefined): boolean {
  return isOneOf(token, WordClass.of);
}

/**
 * "Marie Dupont | de l'Institut Pasteur", "Marie Dupont | spécialiste des …": the person a phrase begins with, where
 * what follows is plainly no part of the name.
 */
function personAtHead(
  tokens: readonly Token[],
  start: number,
  to: number,
  { lexicon, grammar }: LanguageData,
): NameReading | null {
  if (grammar.headFinal) return null;
  let end = start;
  while (end < to && tokens[end]?.capitalised) end += 1;
  const next = tokens[end];
  if (end - start < 2 || end >= to || next?.kind !== 'word') return null;
  const beyond = tokens[end + 1];
  if (!isOf(next) && !isOneOf(next, WordClass.role)) return null;
  if (isOf(next) && beyond?.capitalised) {
    // "Anne Petit | de Boisfleury" is all name, "Anne Petit | de Greenpeace" is not.
    const isBody = lexicon.institutions.has(beyond.text) || lexicon.metonyms.has(beyond.text);
    const whole = readName(tokens, start, isBody ? end : end + 2, lexicon, false);
    return whole?.name.kind === 'person' || whole?.name.kind === 'unknown' ? whole : null;
  }
  const reading = readName(tokens, start, end, lexicon, false);
  return reading?.name.kind === 'person' || reading?.name.kind === 'unknown' ? reading : null;
}

/** "Secretary of State | Jon Husted", "Charles Rangel | of New York": the person in a run with a complement. */
function readAroundOf(
  tokens: readonly Token[],
  from: number,
  end: number,
  { lexicon, grammar }: LanguageData,
): NameReading | null {
  if (!grammar.headFinal) return null;
  let of = from + 1;
  while (of < end && !isOf(tokens[of])) of += 1;
  if (of >= end) return null;
  const after = readName(tokens, of + 1, end, lexicon, true);
  if (after?.name.kind === 'person') return after;
  const before = readName(tokens, from, of, lexicon, false);
  const isPerson = before?.name.kind === 'person' && !lexicon.roles.has(before.name.text.toLowerCase());
  return isPerson ? before : null;
}

function openingBracket(tokens: readonly Token[], from: number, start: number): number {
  for (let index = from; index > start; index--) if (tokens[index]?.text === '(') return index;
  return -1;
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitalised && !isOneOf(token, WordClass.time);
}

function continuesName(tokens: readonly Token[], index: number, start: number, data: LanguageData): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  if (token.capitalised) return !isOneOf(token, WordClass.time);
  if (token.classes & WordClass.title && token.text.endsWith('.')) return true;
  const isParticle = data.lexicon.particles.has(token.lower) || token.text === '&';
  // "von der": a particle may stand before another.
  const isDouble = data.lexicon.particles.has(tokens[index - 1]?.text ?? '') && index - 1 > start;
  const previous = tokens[isDouble ? index - 2 : index - 1];
  if (!isParticle || index <= start || previous?.kind !== 'word') return false;
  return (
    previous.capitalised &&
    (isGivenName(previous, data.lexicon) || !data.grammar.complementParticles.has(token.lower))
  );
}
