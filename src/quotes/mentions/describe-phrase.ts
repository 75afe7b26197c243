import type { LanguageData } from '../language-data.js';
import type { Gender, GrammaticalNumber } from '../lexicon/lexicon.js';
import type { Token } from '../narration/token.js';
import { findName } from './find-name.js';
import type { Mention } from './mention.js';
import { joinTokens, type NameReading } from './read-name.js';

/** Makes the mention of a phrase whose determiners end at `start`. */
export function describePhrase(
  tokens: readonly Token[],
  from: number,
  start: number,
  to: number,
  sentence: number,
  data: LanguageData,
): Mention | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const reading = findName(tokens, start, to, data);
  const descriptionEnd = reading ? reading.from : to;
  const described = tokens.slice(start, descriptionEnd);
  const words = described.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);
  const description = words.length > 0 || reading ? words : [joinTokens(described).toLowerCase()];
  const head = headOf(description, data);
  const determiner = determinerOf(first, from < start, data);
  const agreement = head ? (data.lexicon.roles.get(head) ?? data.lexicon.anonymous.get(head)) : undefined;
  const describedGender = agreement && agreement.gender !== 'either' ? agreement.gender : null;
  return {
    start: first.start,
    end: last.end,
    kind: reading ? 'name' : 'nominal',
    text: joinTokens(tokens.slice(from, to)),
    from,
    to,
    sentence,
    name: reading && nameOf(tokens.slice(start, to), reading, head, from < start, data),
    head,
    description,
    complements: described.filter(({ capitalised }) => capitalised).map(({ lower }) => lower),
    determiner,
    gender: reading?.gender ?? describedGender ?? genderOfDeterminers(tokens.slice(from, start + 1), data),
    number: numberOf(first, from < start, agreement?.number, reading, data),
    joined: [],
  };
}

/** A surname beside a body names the body: "l'administration Trump" is not Trump. */
function nameOf(
  words: readonly Token[],
  reading: NameReading,
  head: string | null,
  determined: boolean,
  { lexicon }: LanguageData,
): NameReading['name'] {
  const isRole = head !== null && (lexicon.roles.has(head) || lexicon.anonymous.has(head));
  const isBody = head !== null && !isRole && lexicon.institutions.has(head) && head === words[0]?.lower;
  const isOwnName = reading.name.kind === 'institution' || reading.name.kind === 'metonym';
  const [first] = words;
  if (!isBody || isOwnName || !determined || !first || reading.name.words.length > 1)
    return asPerson(reading, isRole);
  return {
    start: first.start,
    end: reading.name.end,
    text: joinTokens(words),
    words: words.map(({ text }) => text),
    kind: 'institution',
  };
}

/** A name beside a description of a person ("le ministre Jean Dupont") is a person's. */
function asPerson(reading: NameReading, described: boolean): NameReading['name'] {
  return described && reading.name.kind === 'unknown' ? { ...reading.name, kind: 'person' } : reading.name;
}

/** The first word of the description that is known as a role, a body or a source, or else its first word. */
function headOf(description: readonly string[], { lexicon }: LanguageData): string | null {
  if (lexicon.language === 'en')
    return (
      description.findLast((word) => isSomebody(word, lexicon)) ??
      description.find((word) => lexicon.institutions.has(word)) ??
      description.at(-1) ??
      null
    );
  const [first, second] = description;
  if (first === undefined || isSomebody(first, lexicon) || lexicon.institutions.has(first))
    return first ?? null;
  return second !== undefined && isSomebody(second, lexicon) ? second : first;
}

function isSomebody(word: string, { roles, anonymous }: LanguageData['lexicon']): boolean {
  return roles.has(word) || anonymous.has(word);
}

function determinerOf(first: Token, present: boolean, { grammar }: LanguageData): Mention['determiner'] {
  if (!present) return null;
  if (grammar.definite.has(first.lower)) return 'definite';
  return grammar.possessive.has(first.lower) ? 'possessive' : 'indefinite';
}

function genderOfDeterminers(determiners: readonly Token[], { grammar }: LanguageData): Gender | null {
  for (const { lower } of determiners) {
    if (grammar.feminineDeterminers.has(lower)) return 'f';
    if (grammar.masculineDeterminers.has(lower)) return 'm';
  }
  return null;
}

function numberOf(
  first: Token,
  present: boolean,
  described: GrammaticalNumber | undefined,
  reading: NameReading | null,
  { grammar }: LanguageData,
): GrammaticalNumber {
  if (present && grammar.pluralDeterminers.has(first.lower)) return 'plural';
  if (reading?.name.kind === 'person') return 'singular';
  return described ?? 'singular';
}
