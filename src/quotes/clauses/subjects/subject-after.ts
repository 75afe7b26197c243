import type { Mention } from '../../phrases/index.js';
import type { Token } from '../../sentences/index.js';
import {
  isDeterminer,
  isFunctionWord,
  isOneOf,
  type LanguageData,
  PERSON,
  WordClass,
} from '../../words/index.js';
import { withApposition } from '../apposition.js';
import { withJoined } from '../joined-phrases.js';
import { isLikelySpeaker } from '../likely-speaker.js';
import type { Parse } from '../parse.js';
import { isPassedOver, opensTime } from '../passed-over.js';
import { phraseAt } from '../phrase-at.js';

/**
 * The subject that stands after its verb ("explique vendredi à l'agence Marie Dupont"): the first phrase that no
 * preposition governs, before any quotation, perhaps behind what stands between commas.
 */
export function subjectAfter(parse: Parse, from: number): Mention | null {
  return isPluralArticle(parse, from) ? freePhrase(parse, from) : firstUngoverned(parse, from);
}

function firstUngoverned(parse: Parse, from: number): Mention | null {
  const { tokens } = parse;
  for (let at = from, governed = false; at < tokens.length; ) {
    const beyond = afterAside(parse, at);
    if (beyond !== null) {
      at = beyond;
      continue;
    }
    const token = tokens[at];
    if (token?.kind !== 'word' || opensClause(token, governed)) return behindComma(parse, at, at === from);
    governed = isOneOf(token, WordClass.coordinator | WordClass.preposition | WordClass.of);
    if (governed) {
      const { end, subject } = complementAt(parse, from, at + 1);
      if (subject) return subject;
      at = end;
    } else if (isPassedOver(token) || opensTime(tokens, at)) at += 1;
    else return freePhrase(parse, at);
  }
  return null;
}

function behindComma(parse: Parse, at: number, isBesideVerb: boolean): Mention | null {
  if (parse.tokens[at]?.text !== ',') return null;
  return isBesideVerb ? behindManner(parse, at) : personBehindComma(parse, at);
}

/**
 * "a indiqué à l'AFP, | le capitaine Paul Martin", "a dit à Lyon, ville du Rhône, | la ministre Anne Petit": a comma, or an
 * addition, that parts the subject from what the verb governs.
 */
function personBehindComma(parse: Parse, comma: number): Mention | null {
  const { tokens } = parse;
  const next = comma + 1;
  const insertion = tokens.slice(next, next + LONGEST_INSERTION).findIndex(({ text }) => text === ',');
  for (const at of insertion < 0 ? [next] : [next, next + insertion + 1]) {
    const phrase = freePhrase(parse, at);
    if (phrase?.name?.kind === 'person' && (phrase.head !== null || isNoHearer(parse, phrase, comma)))
      return phrase;
  }
  return null;
}

/** "au micro de Radio Littoral, | Anne Petit, …"; "à sa femme, | Anne Petit, …" is the name of who hears it. */
function isNoHearer({ tokens }: Parse, { name, from, to }: Mention, comma: number): boolean {
  if (from !== comma + 1 || (name?.words.length ?? 0) < 2 || tokens[to]?.kind === 'word') return false;
  const hearer = tokens.slice(Math.max(0, comma - LONGEST_HEARER), comma);
  return !hearer.some((token) => isOneOf(token, PERSON));
}

/** In tokens: "à son ancien homologue français". */
const LONGEST_HEARER = 5;

/** "confiait, les larmes aux yeux, | Nadège Colin": behind how, or when, somebody says it. */
function behindManner(parse: Parse, comma: number): Mention | null {
  const { tokens, data } = parse;
  for (let at = comma + 1; at < comma + LONGEST_INSERTION; at++) {
    if (tokens[at]?.text === ',') {
      const subject = freePhrase(parse, at + 1);
      return subject && isLikelySpeaker(subject, data) ? subject : null;
    }
    if (tokens[at]?.kind !== 'word' || isOneOf(tokens[at], NO_MANNER)) return null;
  }
  return null;
}

const NO_MANNER = WordClass.auxiliary | WordClass.plainVerb | WordClass.inverted | WordClass.relative;

/** "ont martelé | tour à tour | les syndicats". */
function afterPair(tokens: readonly Token[], at: number): number | null {
  const isPair = tokens[at]?.capitalised === false && tokens[at]?.lower === tokens[at + 2]?.lower;
  return isPair && isOneOf(tokens[at + 1], WordClass.preposition) ? at + 3 : null;
}

/** "témoigne | lui aussi | Paul Martin". */
function afterEmphasis({ tokens, data: { grammar } }: Parse, at: number): number | null {
  const isStressed = grammar.stressed.has(tokens[at]?.lower ?? '');
  return isStressed && isOneOf(tokens[at + 1], WordClass.adverb) ? at + 2 : null;
}

/** "ont affirmé à l'AFP | des témoins": no agency is of witnesses. */
function severalBehindMedia(parse: Parse, verb: number, from: number): Mention | null {
  const { tokens, data } = parse;
  const at = isDeterminer(tokens[from]) ? from + 1 : from;
  const isMedia = data.lexicon.media.has(tokens[at]?.text ?? '');
  const isArticle = data.grammar.pluralArticles.has(tokens[at + 1]?.lower ?? '');
  const several = isMedia && isArticle && isPluralVerb(parse, verb) ? freePhrase(parse, at + 1) : null;
  return several && isLikelySpeaker(several, data) ? several : null;
}

/** "estiment | des experts", "ont crié | des élèves": right behind a verb in the plural it is no "of". */
function isPluralArticle(parse: Parse, at: number): boolean {
  return parse.data.grammar.pluralArticles.has(parse.tokens[at]?.lower ?? '') && isPluralVerb(parse, at);
}

/** Whether the verb that ends before a position is in the plural, as it looks. */
function isPluralVerb({ tokens, data: { grammar } }: Parse, to: number): boolean {
  return tokens.slice(Math.max(0, to - 2), to).some(({ lower }) => grammar.pluralVerb.test(lower));
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

/** Where what stands between a verb and its subject, and is governed by nothing, has ended; null where none begins. */
function afterAside(parse: Parse, at: number): number | null {
  return afterInsertion(parse.tokens, at) ?? afterEmphasis(parse, at) ?? afterPair(parse.tokens, at);
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

/** What a preposition before this position governs: where it ends, and the subject that begins in it and is no part of it. */
function complementAt(
  parse: Parse,
  verb: number,
  at: number,
): { readonly end: number; readonly subject: Mention | null } {
  const { tokens, data } = parse;
  const phrase = phraseAt(parse, at);
  const nounEnd = phrase?.to ?? endOfBareNoun(tokens, at);
  const end = afterParticiple(tokens, afterTitle(parse, nounEnd), data);
  if (!phrase) return { end, subject: null };
  const person = personWithin(tokens, phrase) ?? personBehindMedia(tokens, phrase, data);
  const subject = severalBehindMedia(parse, verb, at) ?? (person === null ? null : phraseAt(parse, person));
  return { end, subject };
}

/** "au quotidien | Le Courrier": an article with a capital begins the name of what the noun before it is. */
function afterTitle(parse: Parse, at: number): number {
  const [article, name] = parse.tokens.slice(at, at + 2);
  if (!article?.capitalised || !name?.capitalised || !isDeterminer(article)) return at;
  return phraseAt(parse, at)?.to ?? at;
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
