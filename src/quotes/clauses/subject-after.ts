import type { LanguageData } from '../language-data.js';
import type { Mention } from '../phrases/mention.js';
import { isDeterminer, isFunctionWord } from '../phrases/word-class.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { withApposition } from './apposition.js';
import { withJoined } from './joined-phrases.js';
import type { Parse } from './parse.js';
import { isPassedOver, opensTime } from './passed-over.js';
import { phraseAt } from './phrase-at.js';

/**
 * The subject that stands after its verb ("explique vendredi à l'agence Marie Dupont"): the first phrase that no
 * preposition governs, before any sign or quotation.
 */
export function subjectAfter(parse: Parse, from: number): Mention | null {
  const { tokens, data } = parse;
  let index = from;
  let governed = false;
  while (index < tokens.length) {
    const token = tokens[index];
    const beyond = afterInsertion(tokens, index);
    if (beyond !== null) {
      index = beyond;
      continue;
    }
    if (token?.kind !== 'word') return null;
    const coordinated: boolean = governed && isOneOf(token, WordClass.coordinator);
    if (isOneOf(token, WordClass.relative | WordClass.coordinator) && !coordinated) return null;
    governed = coordinated || isOneOf(token, WordClass.preposition | WordClass.of);
    if (governed) {
      const phrase = phraseAt(parse, index + 1);
      const person = phrase && personBeyond(phrase);
      if (person !== null && phrase) return phraseAt(parse, tokenAt(tokens, person));
      index = afterParticiple(tokens, phrase ? phrase.to : endOfBareNoun(tokens, index + 1), data);
    } else if (isPassedOver(token) || opensTime(tokens, index)) {
      index += 1;
    } else {
      const phrase = phraseAt(parse, index);
      if (!phrase) return null;
      return withApposition(parse, withJoined(parse, phrase));
    }
  }
  return null;
}

/** "a réagi, au nom de son parti, | Marie Dupont": where an insertion that a preposition opens has ended. */
function afterInsertion(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== ',' || !isOneOf(tokens[at + 1], WordClass.preposition)) return null;
  for (let index = at + 2; index < Math.min(tokens.length, at + LONGEST_INSERTION); index++) {
    if (tokens[index]?.text === ',') return index + 1;
    if (tokens[index]?.kind === 'quote') return null;
  }
  return null;
}

const LONGEST_INSERTION = 12;

/** "dans un entretien | accordé au journal": a participle after a governed phrase belongs to it. */
function afterParticiple(tokens: readonly Token[], at: number, { grammar }: LanguageData): number {
  const isParticiple = tokens[at]?.capitalised === false && grammar.participle.test(tokens[at]?.lower ?? '');
  return isParticiple && isOneOf(tokens[at + 1], WordClass.preposition) ? at + 1 : at;
}

/** "par téléphone", "aux médias locaux": where a noun without determiner after a preposition ends, and its adjective. */
function endOfBareNoun(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 2 && isPlainWord(tokens[end])) end += 1;
  // The second word is an adjective only where a name follows.
  return end === from + 2 && !tokens[end]?.capitalised ? from + 1 : end;
}

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capitalised && !isFunctionWord(token) && !isDeterminer(token);
}

/** "à l'AFP Marie Dupont": where in a governed phrase a person begins who is no part of it. */
function personBeyond({ name, head, start, description, complements }: Mention): number | null {
  if (name?.kind !== 'person' || name.start === start) return null;
  const isRole = head !== null && description[0] === head && !complements.includes(head);
  return isRole && description.length > 1 ? null : name.start;
}

function tokenAt(tokens: readonly Token[], start: number): number {
  return tokens.findIndex((token) => token.start === start);
}
