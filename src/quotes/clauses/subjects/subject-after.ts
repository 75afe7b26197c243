import type { Mention } from '../../phrases/index.js';
import type { Token } from '../../sentences/index.js';
import { isDeterminer, isFunctionWord, isOneOf, type LanguageData, WordClass } from '../../words/index.js';
import { withApposition } from '../apposition.js';
import { withJoined } from '../joined-phrases.js';
import type { Parse } from '../parse.js';
import { isPassedOver, opensTime } from '../passed-over.js';
import { phraseAt } from '../phrase-at.js';

/**
 * The subject that stands after its verb ("explique vendredi à l'agence Marie Dupont"): the first phrase that no
 * preposition governs, before any sign or quotation.
 */
export function subjectAfter(parse: Parse, from: number): Mention | null {
  return isPluralArticle(parse, from) ? freePhrase(parse, from) : firstUngoverned(parse, from);
}

function firstUngoverned(parse: Parse, from: number): Mention | null {
  const { tokens } = parse;
  for (let at = from, governed = false; at < tokens.length; ) {
    const beyond = afterInsertion(tokens, at);
    if (beyond !== null) {
      at = beyond;
      continue;
    }
    const token = tokens[at];
    if (token?.kind !== 'word' || opensClause(token, governed)) return personBehindComma(parse, from, at);
    governed = isOneOf(token, WordClass.coordinator | WordClass.preposition | WordClass.of);
    if (governed) {
      const { end, person } = complementAt(parse, at + 1);
      if (person !== null) return phraseAt(parse, person);
      at = end;
    } else if (isPassedOver(token) || opensTime(tokens, at)) at += 1;
    else return freePhrase(parse, at);
  }
  return null;
}

/**
 * "a indiqué à l'AFP, | le capitaine Paul Martin", "a dit à Lyon, ville du Rhône, | la ministre Anne Petit": a comma, or an
 * addition, that parts the subject from what the verb governs.
 */
function personBehindComma(parse: Parse, from: number, comma: number): Mention | null {
  const { tokens } = parse;
  if (comma === from || tokens[comma]?.text !== ',') return null;
  const next = comma + 1;
  const insertion = tokens.slice(next, next + LONGEST_INSERTION).findIndex(({ text }) => text === ',');
  for (const at of insertion < 0 ? [next] : [next, next + insertion + 1]) {
    const phrase = phraseAt(parse, at);
    if (phrase?.name?.kind === 'person' && phrase.head !== null) return phrase;
  }
  return null;
}

/** "estiment | des experts", "ont crié | des élèves": right behind a verb in the plural it is no "of". */
function isPluralArticle({ tokens, data: { grammar } }: Parse, at: number): boolean {
  if (!grammar.pluralArticles.has(tokens[at]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => grammar.pluralVerb.test(lower));
}

function freePhrase(parse: Parse, at: number): Mention | null {
  const phrase = phraseAt(parse, at);
  return phrase && withApposition(parse, withJoined(parse, phrase));
}

/** A conjunction joins only what the preposition before it governs: "à Marie Dupont et | à Paul Martin". */
function opensClause(token: Token, governed: boolean): boolean {
  if (isOneOf(token, WordClass.coordinator)) return !governed;
  return isOneOf(token, WordClass.relative);
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

/** What a preposition before this position governs: where it ends, and where a person begins who is no part of it. */
function complementAt(parse: Parse, at: number): { readonly end: number; readonly person: number | null } {
  const { tokens, data } = parse;
  const phrase = phraseAt(parse, at);
  if (!phrase) return { end: afterParticiple(tokens, endOfBareNoun(tokens, at), data), person: null };
  return {
    end: afterParticiple(tokens, phrase.to, data),
    person: personWithin(tokens, phrase) ?? personBehindMedia(tokens, phrase, data),
  };
}

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

/** "à l'AFP | Erwan, chaudronnier": a single name behind that of a newspaper, before a comma. */
function personBehindMedia(
  tokens: readonly Token[],
  { name, to }: Mention,
  { lexicon }: LanguageData,
): number | null {
  const [media = '', person] = name?.words ?? [];
  if (name?.words.length !== 2 || !person || !lexicon.media.has(media)) return null;
  return tokens[to]?.text === ',' && !lexicon.media.has(name.text) ? to - 1 : null;
}

/** "à l'AFP Marie Dupont": where in a governed phrase a person begins who is no part of it. */
function personWithin(
  tokens: readonly Token[],
  { name, head, start, description, complements }: Mention,
): number | null {
  if (name?.kind !== 'person' || name.start === start) return null;
  const isRole = head !== null && description[0] === head && !complements.includes(head);
  if (isRole && description.length > 1) return null;
  return tokens.findIndex((token) => token.start === name.start);
}
