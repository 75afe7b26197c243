import { asFormer, type Gender, type GrammaticalNumber } from '../../languages/index.js';
import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { findName } from './find-name.js';
import { mayBePerson, mayBeSomebody } from './may-be-somebody.js';
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
  if (!first || !last || isLoneTitle(tokens.slice(start, to))) return null;
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
  const determiner = isContracted ? 'definite' : determinerOf(first, from < start);
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

/** "la jeune | Suédoise": of what country somebody is names nobody, though it is printed with a capital. */
function inhabitantIn({ name }: NameReading, { lexicon, grammar }: LanguageData): string | null {
  const [word = '', ...others] = name.words.map((part) => part.toLowerCase());
  return grammar.capitalisedInhabitants && others.length === 0 && lexicon.demonyms.has(word) ? word : null;
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
  data: LanguageData,
): NameReading['name'] {
  const isRole = mayBePerson(head, data);
  const isBody = head !== null && !isRole && mayBeSomebody(head, data) && head === words[0]?.lower;
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
function headOf(words: readonly string[], data: LanguageData): string | null {
  const { lexicon, grammar } = data;
  const [opening = '', office = ''] = words;
  if (words.length > 1 && lexicon.roles.has(office)) {
    if (grammar.formers.has(opening)) return asFormer(office);
    if (grammar.newcomers.has(opening)) return grammar.headFinal ? lastHead(words, data) : office;
  }
  if (grammar.headFinal) return lastHead(words, data);
  const [first, second] = words;
  if (first === undefined || mayBeSomebody(first, data)) return first ?? null;
  return second !== undefined && mayBePerson(second, data) ? second : first;
}

/** What a phrase is comes last: "the party's former spokesman". */
function lastHead(words: readonly string[], data: LanguageData): string | null {
  const person = words.findLast((word) => mayBePerson(word, data));
  return person ?? words.find((word) => mayBeSomebody(word, data)) ?? words.at(-1) ?? null;
}

function determinerOf(first: Token, present: boolean): Mention['determiner'] {
  if (!present) return null;
  if (isOneOf(first, WordClass.definite)) return 'definite';
  return isOneOf(first, WordClass.possessive) ? 'possessive' : 'indefinite';
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
