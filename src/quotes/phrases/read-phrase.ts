import type { Token } from '../sentences/index.js';
import {
  isDeterminer,
  isFunctionWord,
  isOneOf,
  isUsedAs,
  type LanguageData,
  PERSON,
  WordClass,
  WordUse,
} from '../words/index.js';
import { describePhrase } from './describe-phrase.js';
import type { Mention } from './mention.js';
import { phraseEnd } from './phrase-end.js';
import { isFormOfAddress, joinTokens } from './read-name.js';
import { readLatter, readPronoun } from './read-pronoun.js';

/**
 * Reads the noun phrase, name or pronoun that begins at `from`, as far as it goes before `limit`: determiner,
 * nouns and adjectives, complements with "de" or "of", a name set beside the description. Null where no such
 * phrase begins there.
 */
export function readPhrase(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sentence: number,
  data: LanguageData,
): Mention | null {
  const first = tokens[from];
  if (!first || from >= limit || first.kind !== 'word') return null;
  return (
    readLatter(tokens, from, limit, sentence, data) ??
    readPronoun(tokens, from, limit, sentence, data) ??
    readNounPhrase(tokens, from, limit, sentence, data)
  );
}

function readNounPhrase(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sentence: number,
  data: LanguageData,
): Mention | null {
  if (opensNoPhrase(tokens, from, data)) return null;
  if (isAddressOfOffice(tokens, from, data)) return withAddress(tokens, from, limit, sentence, data);
  const isArticle = isPluralArticle(tokens, from, data);
  const noun = startBehindDeterminers(tokens, isArticle ? from + 1 : from, limit);
  const start = noun > from && data.grammar.headFinal ? startBehindTime(tokens, noun) : noun;
  const first = tokens[start];
  if (!first || start >= limit) return null;
  const hasDeterminer = isArticle || isDeterminer(tokens[from]);
  if (!mayOpenPhrase(tokens, start, hasDeterminer, data)) return null;
  if (!hasDeterminer && isVerbOfPronoun(tokens[from - 1], first)) return null;
  if (isParticiple(tokens, from, first)) return null;
  const end = Math.min(limit, start + LONGEST_PHRASE);
  const bareNameEnd = !hasDeterminer && first.capitalised ? nameEnd(tokens, start, end) : null;
  const phrase = { tokens, sentence, from, start, limit: end, bareNameEnd, data };
  return describePhrase(phrase, phraseEnd(phrase));
}

function opensNoPhrase(tokens: readonly Token[], at: number, data: LanguageData): boolean {
  return (
    isUsedAs(tokens[at - 1], WordUse.preverbal) ||
    isConjunction(tokens, at, data) ||
    (tokens[at]?.capitalised === true && isPostnominal(tokens, at, data))
  );
}

/** "so crowded | that | some companies": before another determiner it opens a clause. */
function isConjunction(tokens: readonly Token[], at: number, { grammar }: LanguageData): boolean {
  return grammar.contentClauses.has(tokens[at]?.lower ?? '') && isDeterminer(tokens[at + 1]);
}

/** "Duncan Hill, | KC, …": letters behind a name tell of whom it names. */
function isPostnominal(tokens: readonly Token[], at: number, { lexicon }: LanguageData): boolean {
  const isBehindName = tokens[at - 1]?.text === ',' && tokens[at - 2]?.capitalised;
  return Boolean(isBehindName) && lexicon.postnominals.has(tokens[at]?.text ?? '');
}

/** "the company she | runs". */
function isVerbOfPronoun(before: Token | undefined, { capitalised }: Token): boolean {
  return !capitalised && isOneOf(before, WordClass.pronoun) && !isDeterminer(before);
}

/** "Madame | le ministre", "Mme | le député Anne Petit". */
function isAddressOfOffice(tokens: readonly Token[], from: number, { lexicon }: LanguageData): boolean {
  const title = tokens[from];
  return (
    title !== undefined &&
    isFormOfAddress(title, lexicon) &&
    isDefinite(tokens[from + 1]) &&
    isOneOf(tokens[from + 2], WordClass.role)
  );
}

/** "| D'|autres habitants", "| de nombreux élus": the article of a plural, where no word stands before that it could attach to. */
function isPluralArticle(tokens: readonly Token[], at: number, { grammar }: LanguageData): boolean {
  const [before, article, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind === 'word' || !isUsedAs(article, WordUse.reducedArticle)) return false;
  return grammar.reducing.has(next?.lower ?? '');
}

/** An office with a form of address, which tells the gender of who holds it. */
function withAddress(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sentence: number,
  data: LanguageData,
): Mention | null {
  const title = tokens[from];
  const office = readNounPhrase(tokens, from + 1, limit, sentence, data);
  if (!title || !office) return null;
  const gender = data.lexicon.titles.get(title.lower);
  const text = joinTokens(tokens, from, office.to);
  return { ...office, start: title.start, from, text, gender: gender === 'either' ? null : (gender ?? null) };
}

/** In tokens: more than any writer's, and few enough for each to look back to its beginning. */
const LONGEST_PHRASE = 60;

/** Numbers included: far more than stand before any noun. */
const MOST_DETERMINERS = 12;

/** Where the first noun or name behind the determiners and numbers stands; `limit` where there can be none. */
function startBehindDeterminers(tokens: readonly Token[], from: number, limit: number): number {
  const last = Math.min(limit, from + MOST_DETERMINERS);
  let start = from;
  while (start < last && (isDeterminer(tokens[start]) || isNumber(tokens[start]))) {
    // "sur Europe 1 | la présidente": the number belongs to what stands before it.
    if (isNumber(tokens[start]) && isDefinite(tokens[start + 1])) return limit;
    start += 1;
  }
  if (start === from + MOST_DETERMINERS) return limit;
  const next = start < limit ? tokens[start] : undefined;
  return start > from && standsAlone(tokens[start - 1], next) ? start - 1 : start;
}

/** "a | March 2019 | study", "her | Monday | statement": where the noun stands behind a time before it. */
function startBehindTime(tokens: readonly Token[], from: number): number {
  let start = from;
  while (tokens[start]?.capitalised && isOneOf(tokens[start], WordClass.time)) start += 1;
  if (start === from) return from;
  if (isNumber(tokens[start])) start += 1;
  const noun = tokens[start];
  return noun?.kind === 'word' && !noun.capitalised && !isFunctionWord(noun) ? start : from;
}

function nameEnd(tokens: readonly Token[], start: number, limit: number): number {
  const belongs = (at: number): boolean => tokens[at]?.capitalised || tokens[at]?.text === '&';
  let end = start;
  while (end < limit && belongs(end)) end += 1;
  return end;
}

/** A turn of a dialogue may begin with a number, too. */
function isNumber(token: Token | undefined): boolean {
  if (token?.kind === 'quote') return /^\d/.test(token.text);
  return isOneOf(token, WordClass.digits);
}

function isDefinite(token: Token | undefined): boolean {
  return token?.kind === 'word' && isOneOf(token, WordClass.definite);
}

/** "l'un de ses proches", "deux d'entre eux", "nuance un autre": the determiner is the noun. */
function standsAlone(determiner: Token | undefined, next: Token | undefined): boolean {
  if (!isOneOf(determiner, WordClass.indefinite)) return false;
  if (isOneOf(determiner, WordClass.anonymous) && (next?.kind !== 'word' || isFunctionWord(next)))
    return true;
  // "des" is an article more often than "de" with one.
  return isOneOf(next, WordClass.of) && !isDeterminer(next);
}

/** "a | assuré", "ont eux | assuré": behind an auxiliary it is no insured person. */
function isParticiple(tokens: readonly Token[], from: number, first: Token): boolean {
  if (first.capitalised || !isOneOf(first, WordClass.verbForm)) return false;
  const auxiliary = isOneOf(tokens[from - 1], WordClass.pronoun) ? tokens[from - 2] : tokens[from - 1];
  return isOneOf(auxiliary, WordClass.auxiliary);
}

/** A quotation may stand for a noun behind a determiner only. */
function mayOpenPhrase(
  tokens: readonly Token[],
  at: number,
  hasDeterminer: boolean,
  data: LanguageData,
): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!first) return false;
  if (!hasDeterminer && isOfficeOfGerund(tokens, at, data)) return true;
  if (isOneOf(first, WordClass.time)) return false;
  if (hasDeterminer && isLoneAdverb(first, next)) return false;
  // "l' | on"
  if (hasDeterminer && isOneOf(first, WordClass.pronoun) && !isDeterminer(first)) return false;
  if (first.kind !== 'word') return hasDeterminer && first.kind === 'quote';
  return hasDeterminer || opensBarePhrase(first, data);
}

/** "nothing can harm her | simply because": an adverb before no noun. */
function isLoneAdverb(first: Token, next: Token | undefined): boolean {
  return isOneOf(first, WordClass.adverbial) && (next?.kind !== 'word' || isFunctionWord(next));
}

/**
 * "said | managing director | Ann Lee", "“…”, acting head Ann Lee said": right behind the verb, or the quotation, the gerund says
 * which director. Elsewhere he may be its object: "he said, greeting director Ann Lee".
 */
function isOfficeOfGerund(tokens: readonly Token[], at: number, { grammar }: LanguageData): boolean {
  const [before, gerund, role, name] = tokens.slice(Math.max(0, at - 1), at + 3);
  if (at === 0 || !grammar.bareNominals || !gerund || gerund.capitalised) return false;
  if (!grammar.gerund.test(gerund.lower) || !isOneOf(role, WordClass.role) || !name?.capitalised)
    return false;
  return before?.kind === 'quote' || isOneOf(before, WordClass.verbForm);
}

/** A phrase without determiner begins with a name, a title, or a role ("spokesman John Doe"). */
function opensBarePhrase(token: Token, { grammar }: LanguageData): boolean {
  if (token.classes & WordClass.title || token.capitalised) return !isFunctionWord(token);
  if (token.classes & PERSON) return true;
  return (
    grammar.bareNominals &&
    !(grammar.gerund.test(token.lower) && !isOneOf(token, WordClass.institution)) &&
    !isFunctionWord(token) &&
    !isOneOf(token, WordClass.adverb | WordClass.adverbial | WordClass.plainVerb) &&
    !isOneOf(token, WordClass.verbForm)
  );
}
