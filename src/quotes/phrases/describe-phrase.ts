import type { Gender, GrammaticalNumber, Lexicon } from '../../languages/lexicon.js';
import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { findName } from './find-name.js';
import type { Mention } from './mention.js';
import { isLoneTitle, joinTokens, type NameReading } from './read-name.js';

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
  if (!first || !last || isLoneTitle(tokens.slice(start, to), data.lexicon)) return null;
  const found = findName(tokens, start, to, data);
  const inhabitant = found && from < start ? inhabitantIn(found, data) : null;
  const isNamed = found && !inhabitant && !isOfficeIn(tokens.slice(start, found.from), found, data);
  const reading = isNamed ? found : null;
  const descriptionEnd = reading ? reading.from : to;
  const described = tokens.slice(start, descriptionEnd);
  const words = described.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);
  const description = words.length > 0 || reading ? words : [joinTokens(described).toLowerCase()];
  const head = inhabitant ?? headOf(description, data);
  const isContracted = from === start && data.grammar.contracted.has(tokens[from - 1]?.lower ?? '');
  const determiner = isContracted ? 'definite' : determinerOf(first, from < start, data);
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
    gender:
      reading?.gender ??
      describedGender ??
      (data.grammar.ofNoGender.has(head ?? '')
        ? null
        : genderOfDeterminers(tokens.slice(from, start + 1), data)),
    number: numberOf(first, from < start, agreement?.number, reading, data),
    joined: [],
  };
}

/** "la jeune | Suédoise": of what country somebody is names nobody, though French prints it with a capital. */
function inhabitantIn({ name }: NameReading, { lexicon }: LanguageData): string | null {
  const [word = '', ...others] = name.words.map((part) => part.toLowerCase());
  return lexicon.language === 'fr' && others.length === 0 && lexicon.demonyms.has(word) ? word : null;
}

/**
 * "le président du groupe PS", "le responsable de la fondation Saint-Jean", "le Premier Ministre": nobody is named, the
 * office is in the body or is all there is.
 */
function isOfficeIn(described: readonly Token[], { name, from }: NameReading, data: LanguageData): boolean {
  const { lexicon, grammar } = data;
  const last = described.at(-1)?.lower ?? '';
  const isOffice = lexicon.roles.has(name.words.at(-1)?.toLowerCase() ?? '');
  if (grammar.capitalMeansName && described.length === 0 && name.words.length > 1 && isOffice && from > 0)
    return grammar.capitalisedOffices.has(name.text.toLowerCase());
  if (name.kind === 'unknown' && name.words.length === 1 && described.length > 1 && isNamedThing(last, data))
    return lexicon.roles.has(described[0]?.lower ?? '');
  if (name.kind !== 'institution' && name.kind !== 'metonym') return false;
  const first = described[0]?.lower ?? '';
  return lexicon.roles.has(first) && !lexicon.institutions.has(first);
}

/** "la fondation | Saint-Jean", "l'émission | Grand Large": what has a name of its own. */
function isNamedThing(noun: string, { lexicon, grammar }: LanguageData): boolean {
  return lexicon.institutions.has(noun) || (grammar.naming.has(noun) && !lexicon.roles.has(noun));
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

/**
 * The first word of the description that is known as a role, a body or a source, or else its first word; a former
 * holder of an office is known by the office ("l'ex-ministre", "l'ancien ministre").
 */
function headOf(words: readonly string[], { lexicon, grammar }: LanguageData): string | null {
  const [opening = '', office = ''] = words;
  if (words.length > 1 && lexicon.roles.has(office)) {
    if (grammar.formers.has(opening)) return `ex-${office}`;
    if (grammar.newcomers.has(opening)) return lexicon.language === 'en' ? lastHead(words, lexicon) : office;
  }
  if (lexicon.language === 'en') return lastHead(words, lexicon);
  const [first, second] = words;
  if (first === undefined || isKnown(first, lexicon) || lexicon.institutions.has(first)) return first ?? null;
  return second !== undefined && isKnown(second, lexicon) ? second : first;
}

/** In English what a phrase is comes last: "the party's former spokesman". */
function lastHead(words: readonly string[], lexicon: Lexicon): string | null {
  for (let i = words.length - 1; i >= 0; i -= 1) {
    if (isKnown(words[i] as string, lexicon)) return words[i] as string;
  }
  for (const word of words) if (lexicon.institutions.has(word)) return word;
  return words.at(-1) ?? null;
}

function isKnown(word: string, { roles, anonymous }: Lexicon): boolean {
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
