import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { describePhrase } from './describe-phrase.js';
import type { Mention } from './mention.js';
import { phraseEnd } from './phrase-end.js';
import { readLatter, readPronoun } from './read-pronoun.js';
import { isDeterminer, isFunctionWord } from './word-class.js';

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
    readPronoun(first, from, sentence, data) ??
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
  if (data.grammar.preverbal.has(tokens[from - 1]?.lower ?? '')) return null;
  let start = from;
  while (start < limit && (isDeterminer(tokens[start]) || isNumber(tokens[start]))) {
    // "sur Europe 1 | la présidente": the number belongs to what stands before it.
    if (isNumber(tokens[start]) && isDefinite(tokens[start + 1])) return null;
    start += 1;
  }
  const hasDeterminer = start > from && isDeterminer(tokens[from]);
  if (start > from && standsAlone(tokens[start - 1], start < limit ? tokens[start] : undefined)) start -= 1;
  const first = tokens[start];
  if (!first || start >= limit) return null;
  if (first.classes & WordClass.time) return null;
  const quoted = hasDeterminer && first.kind === 'quote';
  if (first.kind !== 'word' && !quoted) return null;
  if (!hasDeterminer && !quoted && !opensBarePhrase(first, data)) return null;
  const to = phraseEnd(
    tokens,
    start,
    Math.min(limit, start + LONGEST_PHRASE),
    !hasDeterminer && first.capitalised,
    data,
  );
  if (to <= start) return null;
  return describePhrase(tokens, from, start, to, sentence, data);
}

/** In tokens: more than any writer's, and few enough for each to look back to its beginning. */
const LONGEST_PHRASE = 60;

/** A turn of a dialogue may begin with a number, too. */
function isNumber(token: Token | undefined): boolean {
  if (token?.kind === 'quote') return /^\d/.test(token.text);
  return token !== undefined && (token.classes & WordClass.digits) !== 0;
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

/** A phrase without determiner begins with a name, a title, or a role ("spokesman John Doe"). */
function opensBarePhrase(token: Token, { grammar }: LanguageData): boolean {
  if (token.classes & WordClass.title || token.capitalised) return !isFunctionWord(token);
  if (token.classes & (WordClass.role | WordClass.anonymous)) return true;
  return (
    grammar.bareNominals &&
    !isFunctionWord(token) &&
    !isOneOf(token, WordClass.adverb | WordClass.plainVerb) &&
    !(token.verbal && token.classes & WordClass.verbForm)
  );
}
