import type { Token } from '../sentences/index.js';
import { isDeterminer, isOneOf, isUsedAs, type LanguageData, WordClass, WordUse } from '../words/index.js';
import type { NounPhrase } from './noun-phrase.js';
import { isGivenName } from './read-name.js';

/**
 * Whether what is joined at `at` belongs to the name of one body: "the Bureau of Harbours | and Inland Waters", "the Food | and
 * Drug Administration", "l'association Quai | et Territoires".
 */
export function isWithinBodyName(phrase: NounPhrase, at: number): boolean {
  const { tokens, data } = phrase;
  if (!isOneOf(tokens[at], WordClass.coordinator)) return false;
  if (!isField(tokens[at - 1], data) || !isField(tokens[at + 1], data)) return false;
  return isOfBody(phrase, at) || isBodyBehind(phrase, at) || isBodyInFront(phrase, at);
}

/** What a body is for, in capitals: nobody's name, no body's and no place's. */
function isField(token: Token | undefined, { lexicon }: LanguageData): boolean {
  if (token?.kind !== 'word' || !token.capitalised) return false;
  if (isOneOf(token, WordClass.role | WordClass.title | WordClass.institution | WordClass.time)) return false;
  return (
    !isGivenName(token, lexicon) && !lexicon.institutions.has(token.text) && !lexicon.metonyms.has(token.text)
  );
}

/** "the Bureau of Harbours |". */
function isOfBody({ tokens, start }: NounPhrase, at: number): boolean {
  let of = startOfCapitals(tokens, start, at) - 1;
  while (of > start && isDeterminer(tokens[of])) of -= 1;
  const body = tokens[of - 1];
  return of > start && isOneOf(tokens[of], WordClass.of) && isBody(body) && body?.capitalised === true;
}

/** "the Food | and Drug Administration": one body, whose noun ends the run of capitals. */
function isBodyBehind({ tokens, from, start, limit, data }: NounPhrase, at: number): boolean {
  if (!data.grammar.headFinal || !isOneOf(tokens[from], WordClass.definite)) return false;
  if (startOfCapitals(tokens, start, at) !== start) return false;
  let end = at + 1;
  while (end < Math.min(limit, at + LONGEST) && tokens[end]?.capitalised) end += 1;
  return end > at + 2 && isBody(tokens[end - 1]);
}

/** "l'association Quai | et Territoires": the noun in front tells of one body. */
function isBodyInFront({ tokens, from, start, data }: NounPhrase, at: number): boolean {
  const { grammar } = data;
  const noun = tokens[start];
  const isOne = from < start && !isUsedAs(tokens[from], WordUse.plural);
  if (grammar.headFinal || !isOne || !isBody(noun) || noun?.capitalised) return false;
  return at > start + 1 && startOfCapitals(tokens, start, at) === start + 1;
}

/** In tokens, behind the coordinator. */
const LONGEST = 6;

function isBody(token: Token | undefined): boolean {
  return isOneOf(token, WordClass.institution);
}

/** Where the run of capitals begins that ends before `at`. */
function startOfCapitals(tokens: readonly Token[], start: number, at: number): number {
  let first = at;
  while (first > start && tokens[first - 1]?.capitalised) first -= 1;
  return first;
}
