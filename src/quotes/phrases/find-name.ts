import type { Token } from '../sentences/index.js';
import { isDeterminer, isOneOf, isUsedAs, PERSON, WordClass, WordUse } from '../words/index.js';
import type { NounPhrase } from './noun-phrase.js';
import { opensParty } from './opens-party.js';
import { opensTie } from './opens-tie.js';
import { isFormOfAddress, isGivenName, type NameReading, readName } from './read-name.js';

/**
 * The last run of capitalised words before `to` that names somebody: not the complement in "ministre de l'Intérieur".
 */
export function findName(phrase: NounPhrase, before: number): NameReading | null {
  const { tokens, start, data } = phrase;
  const to = beforeParty(phrase, before);
  const atHead = personAtHead(phrase, to);
  if (atHead) return atHead;
  const end = endBeforeBrackets(phrase, to);
  if (end <= start || !isNameWord(tokens, end - 1)) return null;
  let from = end - 1;
  while (from > start && continuesName(phrase, from - 1)) from -= 1;
  const governorEnd = from > start ? endOfGovernor(tokens, from) : null;
  const reading =
    readAroundOf(phrase, from, end) ?? readName(tokens, from, end, data.lexicon, governorEnd !== null);
  // "une source | à Berlin"
  if (from > start && reading?.name.kind !== 'person' && isUsedAs(tokens[from - 1], WordUse.locative))
    return null;
  if (reading || governorEnd === null || !data.grammar.headFinal) return reading;
  // "Mr. Morgan | of the Sierra Club"
  const governor = findName(phrase, governorEnd);
  return governor?.name.kind === 'person' ? governor : null;
}

/** "a spokeswoman | for Mr Hill", "a person | close to Mr Hill" name somebody else. */
function beforeParty({ tokens, start, data }: NounPhrase, to: number): number {
  for (let at = start + 1; at < to; at++) if (opensParty(tokens, at) || opensTie(tokens, at, data)) return at;
  return to;
}

/** "Marie Dupont | (PS)"; `start` where nothing opens the bracket. */
function endBeforeBrackets({ tokens, start }: NounPhrase, to: number): number {
  let end = to;
  while (end > start && tokens[end - 1]?.text === ')') {
    end -= 1;
    while (end > start && tokens[end]?.text !== '(') end -= 1;
  }
  return end;
}

/** Where the words end of which a run of capitals at `from` is the complement with "de" or "of", if it is one. */
function endOfGovernor(tokens: readonly Token[], from: number): number | null {
  if (isOf(tokens[from - 1])) return from - 1;
  return isDeterminer(tokens[from - 1]) && isOf(tokens[from - 2]) ? from - 2 : null;
}

function isOf(token: Token | undefined): boolean {
  return isOneOf(token, WordClass.of);
}

/**
 * "Marie Dupont | de l'Institut Pasteur", "l'archéologue Marie Dupont | de l'Institut Pasteur", "Marie Dupont | spécialiste des …":
 * the person a phrase begins with, where what follows is plainly no part of the name.
 */
function personAtHead(phrase: NounPhrase, to: number): NameReading | null {
  const { tokens, data } = phrase;
  const { lexicon, grammar } = data;
  const start = behindCalling(phrase, to);
  let end = start;
  while (end < to && tokens[end]?.capitalised) end += 1;
  const next = tokens[end];
  if (end - start < 2 || end >= to || next?.kind !== 'word') return null;
  if (grammar.headFinal) return isOf(next) ? bearerOf(phrase, start, end, to) : null;
  if (!isOneOf(next, WordClass.of | WordClass.role)) return null;
  const nameEnd = isOf(next) && isSurname(phrase, end + 1) ? end + 2 : end;
  const reading = readName(tokens, start, nameEnd, lexicon, false);
  return reading?.name.kind === 'person' || reading?.name.kind === 'unknown' ? reading : null;
}

/** Where the name stands behind a calling of a word or more: "ancien patron | Paul Martin"; where the phrase starts if none does. */
function behindCalling({ tokens, start, data }: NounPhrase, to: number): number {
  let at = start;
  let isCalling = false;
  for (
    let token = tokens[at];
    at < to && token?.kind === 'word' && !token.capitalised;
    token = tokens[++at]
  ) {
    if (isOf(token)) return start;
    isCalling ||= isOneOf(token, WordClass.role);
  }
  const first = tokens[at];
  // "planetary scientist | Ana Brown": any noun, where the head comes last.
  isCalling ||= data.grammar.headFinal && first !== undefined && isGivenName(first, data.lexicon);
  return isCalling ? at : start;
}

/**
 * "Peter Voss | of London's charity Shelter": a given name and a surname, whatever they belong to; not "Peter Voss | of Shelter's
 * spokesman", who is another.
 */
function bearerOf(phrase: NounPhrase, start: number, end: number, to: number): NameReading | null {
  const { tokens, data } = phrase;
  const isOwner = tokens.slice(end, to).some((token) => isUsedAs(token, WordUse.possessiveEnding));
  const isAnother = isOwner && isOneOf(tokens[to - 1], PERSON);
  const reading = isAnother ? null : readName(tokens, start, end, data.lexicon, false);
  if (!reading) return null;
  // "planetary scientist | Rosaly Sarin | of Cassini's team": behind a calling a name that nobody knows is a person's, too.
  const hasCalling = start > phrase.start && reading.name.kind === 'unknown' && reading.name.words.length > 1;
  const first = tokens[end - reading.name.words.length];
  const isGiven = reading.name.kind === 'person' && first !== undefined && isGivenName(first, data.lexicon);
  return hasCalling || isGiven ? reading : null;
}

/** "Anne Petit | de Boisfleury" is all name, "Anne Petit | de Greenpeace" and "Anne Petit | de la CGT" are not. */
function isSurname({ tokens, data: { lexicon } }: NounPhrase, at: number): boolean {
  const word = tokens[at];
  if (!word?.capitalised || lexicon.metonyms.has(word.text)) return false;
  if (isInLetters(word) && !isInLetters(tokens[at - 2])) return false;
  return !lexicon.institutions.has(word.text) && !lexicon.institutions.has(word.lower);
}

/** "CGT", "SUD-Rail". */
function isInLetters(word: Token | undefined): boolean {
  return /^\p{Lu}{2}/u.test(word?.text ?? '');
}

/** "Secretary of State | Jon Husted", "Charles Rangel | of New York": the person in a run with a complement. */
function readAroundOf({ tokens, data }: NounPhrase, from: number, end: number): NameReading | null {
  const { lexicon, grammar } = data;
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

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return token.capitalised && !isOneOf(token, WordClass.time);
}

/** Whether the word at `index` belongs to the name that goes on behind it. */
function continuesName(phrase: NounPhrase, index: number): boolean {
  const token = phrase.tokens[index];
  if (token?.kind !== 'word') return false;
  if (token.capitalised) return !isOneOf(token, WordClass.time);
  // "the Food and | Drug Administration": a phrase goes over no other coordinator between capitals.
  if (isOneOf(token, WordClass.coordinator)) return phrase.tokens[index - 1]?.capitalised === true;
  if (isOneOf(token, WordClass.title) && token.text.endsWith('.')) return true;
  return index > phrase.start && isParticleOfName(phrase, token, index);
}

/** "Ursula von der Leyen", "Ernst & Young", "M. de Villeray": a particle with a capital before it. */
function isParticleOfName({ tokens, start, data }: NounPhrase, token: Token, index: number): boolean {
  const { lexicon, grammar } = data;
  if (!lexicon.particles.has(token.lower) && token.text !== '&') return false;
  // "von der": a particle may stand before another.
  const isDouble = lexicon.particles.has(tokens[index - 1]?.text ?? '') && index - 1 > start;
  const previous = tokens[isDouble ? index - 2 : index - 1];
  if (previous?.kind !== 'word' || !previous.capitalised) return false;
  if (isFormOfAddress(previous, lexicon)) return true;
  return isGivenName(previous, lexicon) || !grammar.complementParticles.has(token.lower);
}
