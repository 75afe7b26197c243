import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { SOMEBODY } from './may-be-somebody.js';
import { nameBeyond } from './name-beyond.js';
import { isGivenName } from './read-name.js';
import { isDeterminer, isFunctionWord } from './word-class.js';

/** Where a phrase whose first noun or name stands at `start` ends. */
export function phraseEnd(
  tokens: readonly Token[],
  start: number,
  limit: number,
  bare: boolean,
  data: LanguageData,
): number {
  const { grammar } = data;
  let index = start + 1;
  let nameLength = 0;
  while (bare && start + nameLength < limit && isWithinName(tokens[start + nameLength])) nameLength += 1;
  while (index < limit) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (!token || !previous) break;
    if (token.text === '&' && previous.capitalised) {
      index += 1;
    } else if (isSuperlative(token, tokens[index + 1], data)) {
      index += 2;
    } else if (
      (bare ? index === start + nameLength : endsPersonName(tokens, start, index, data)) &&
      !continuesBarePhrase(tokens, index, limit, data)
    ) {
      break;
    } else if (token.text === '(') {
      const close = closingBracket(tokens, index, limit);
      if (close === null || close - index > 6) break;
      index = close + 1;
    } else if (token.kind !== 'word') {
      break;
    } else if (isWithinOffice(tokens, start, index, data)) {
      index += 1;
    } else if (isPartyAt(tokens, start, index, limit, data)) {
      index += 2;
    } else if (token.classes & WordClass.of || grammar.possessiveEndings.has(token.lower)) {
      if (bare && isManner(tokens, index)) break;
      if (!continuesComplement(tokens, index + 1, limit, data)) break;
      index = afterDeterminers(tokens, index + 1, limit) + 1;
    } else if (token.classes & WordClass.coordinator) {
      const next = tokens[index + 1];
      if (!isOneOf(next, WordClass.of)) break;
      if (!continuesComplement(tokens, index + 2, limit, data)) break;
      index += 1;
    } else if (!token.capitalised && (endsPhrase(token, data) || isReducedClause(tokens, index, data))) {
      const name = hasRole(tokens, start, index) ? nameBeyond(tokens, index, limit, data) : null;
      if (name === null) break;
      index = name;
    } else if (token.capitalised && (token.classes & WordClass.time || startsTitle(token, previous))) {
      break;
    } else {
      index += 1;
    }
  }
  return index;
}

function isWithinName(token: Token | undefined): boolean {
  return token !== undefined && (token.capitalised || token.text === '&');
}

/** "le ministre Paul Morel | travaille": whether a given name and a surname end before this lower-case word. */
function endsPersonName(tokens: readonly Token[], start: number, at: number, data: LanguageData): boolean {
  if (tokens[at]?.kind !== 'word' || tokens[at]?.capitalised) return false;
  for (let index = at - 1; index >= start; index--) {
    const token = tokens[index];
    if (!token?.capitalised) return false;
    if (index < at - 1 && isGivenName(token, data.lexicon)) return true;
  }
  return false;
}

/** "le fonctionnaire le plus expérimenté". */
function isSuperlative(token: Token, next: Token | undefined, { grammar }: LanguageData): boolean {
  return isOneOf(token, WordClass.definite) && grammar.degrees.has(next?.lower ?? '');
}

/**
 * Whether a lower-case word after a bare name belongs to its phrase: a particle or a complement does, and where the
 * head comes last the nouns up to a role ("Clinton communications director"). Any other word is taken for a verb.
 */
function continuesBarePhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { lexicon, grammar }: LanguageData,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return token?.text === '(';
  if (token.classes & WordClass.of || lexicon.particles.has(token.lower)) return true;
  if (grammar.possessiveEndings.has(token.lower)) return true;
  if (!grammar.headFinal) return isOneOf(token, WordClass.role);
  for (let index = at; index < Math.min(limit, at + 4); index++) {
    if (tokens[index]?.kind !== 'word' || isOneOf(tokens[index], WordClass.plainVerb)) return false;
    if (isOneOf(tokens[index], SOMEBODY)) return true;
  }
  return false;
}

function closingBracket(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let index = from; index < Math.min(limit, from + 8); index++) {
    if (tokens[index]?.text === ')') return index;
  }
  return null;
}

function afterDeterminers(tokens: readonly Token[], from: number, limit: number): number {
  let index = from;
  while (index < limit && isDeterminer(tokens[index])) index += 1;
  return index;
}

function continuesComplement(
  tokens: readonly Token[],
  from: number,
  limit: number,
  data: LanguageData,
): boolean {
  const start = afterDeterminers(tokens, from, limit);
  const next = tokens[start];
  if (next?.kind !== 'word' || isFunctionWord(next)) return false;
  return start > from || !isInfinitive(tokens, start, data);
}

/** "demande au maire d'|envoyer un message", "et de | poursuivre": a verb is no complement of a noun. */
function isInfinitive(tokens: readonly Token[], at: number, data: LanguageData): boolean {
  const { lexicon, grammar } = data;
  const token = tokens[at];
  if (!token || token.capitalised || !grammar.markedInfinitive) return false;
  if (lexicon.verbForms.get(token.lower)?.some(({ form }) => form === 'infinitive')) return true;
  return grammar.infinitive.test(token.lower) && isDeterminer(tokens[at + 1]);
}

/** "l'épidémiologiste | en chef", "la secrétaire d'État | auprès de la ministre": what belongs to an office. */
function isWithinOffice(tokens: readonly Token[], start: number, at: number, data: LanguageData): boolean {
  const following = data.grammar.officeComplements.get(tokens[at]?.lower ?? '');
  return (following?.has(tokens[at + 1]?.lower ?? '') ?? false) && hasRole(tokens, start, at);
}

/** "le maire | Les Républicains | de la ville": a party the name of which begins with an article. */
function isPartyAt(
  tokens: readonly Token[],
  start: number,
  at: number,
  limit: number,
  data: LanguageData,
): boolean {
  const [article, name] = [tokens[at], tokens[at + 1]];
  if (!article?.capitalised || !name?.capitalised || at + 1 >= limit || !isDeterminer(article)) return false;
  return data.lexicon.institutions.has(`${article.text} ${name.text}`) && hasRole(tokens, start, at);
}

/** "Martin | d'une voix neutre": how he says it, no part of the name. */
function isManner(tokens: readonly Token[], of: number): boolean {
  return isOneOf(tokens[of + 1], WordClass.indefinite);
}

/** "un message | posté par", "a letter | sent to": a participle with its own complement. */
function isReducedClause(tokens: readonly Token[], at: number, { grammar }: LanguageData): boolean {
  const next = tokens[at + 1];
  return (
    grammar.participle.test(tokens[at]?.lower ?? '') &&
    next?.kind === 'word' &&
    isOneOf(next, WordClass.preposition | WordClass.time)
  );
}

const ENDS_PHRASE = WordClass.plainVerb | WordClass.pronoun | WordClass.adverb | WordClass.determiner;

/** Whether a lower-case word cannot belong to the phrase before it. */
function endsPhrase(token: Token, data: LanguageData): boolean {
  const { lexicon, grammar } = data;
  const { lower } = token;
  if (isFunctionWord(token) || isOneOf(token, ENDS_PHRASE)) return true;
  if (token.classes & SOMEBODY) return false;
  if (grammar.nounsLikeAdverbs.has(lower)) return false;
  if (lower.endsWith(grammar.adverbSuffix) && lower.length > grammar.adverbSuffix.length + 4) return true;
  return (
    token.verbal && (lexicon.verbForms.get(lower)?.some(({ form }) => form !== 'past-participle') ?? false)
  );
}

/** A title after a name begins another phrase: "sur France Inter M. Taché". */
function startsTitle(token: Token, previous: Token): boolean {
  if (!previous.capitalised || !isOneOf(token, WordClass.title)) return false;
  return token.text.endsWith('.') || (token.text.length <= 4 && !isOneOf(token, WordClass.role));
}

function hasRole(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => isOneOf(token, WordClass.role));
}
