import { type Agreement, asFormer, type Gender, type GrammaticalNumber } from '../../languages/index.js';
import type { Token } from '../sentences/index.js';
import {
  isDeterminer,
  isOneOf,
  isUsedAs,
  type LanguageData,
  mayBePerson,
  mayBeSomebody,
  PERSON,
  SOMEBODY,
  WordClass,
  WordUse,
} from '../words/index.js';
import { findName } from './find-name.js';
import type { Mention } from './mention.js';
import type { NounPhrase } from './noun-phrase.js';
import { isLoneTitle, joinTokens, type NameReading } from './read-name.js';

/** The mention of a phrase that ends before `to`. */
export function describePhrase(phrase: NounPhrase, to: number): Mention | null {
  const { tokens, sentence, from, start, data } = phrase;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || (to === start + 1 && isLoneTitle(last))) return null;
  const { reading, inhabitant } = nameIn(phrase, to);
  const described = tokens.slice(start, reading ? reading.from : to);
  const words = described.filter(({ kind }) => kind === 'word');
  const description = words.map(({ lower }) => lower);
  // A quotation is there where there are no words.
  if (words.length === 0 && !reading) description.push(joinTokens(described).toLowerCase());
  const counted = countedIn(words, data);
  const head = inhabitant ?? headOf(counted ?? words, data) ?? description[0] ?? null;
  const agreement = agreementOf(head, data);
  return {
    start: first.start,
    end: last.end,
    kind: reading ? 'name' : 'nominal',
    text: joinTokens(tokens, from, to),
    from,
    to,
    sentence,
    name: reading && nameOf(phrase, to, reading, head),
    head,
    description,
    complements: described.filter(({ capitalised }) => capitalised).map(({ lower }) => lower),
    determiner: determinerOf(phrase, first, described),
    gender: reading?.gender ?? genderOf(phrase, head, agreement),
    number: numberOf(phrase, counted ? 'plural' : agreement?.number, reading),
    joined: [],
  };
}

/** The name of whom the phrase describes, or else the noun for an inhabitant that looks like a name. */
function nameIn(
  phrase: NounPhrase,
  to: number,
): { readonly reading: NameReading | null; readonly inhabitant: string | null } {
  const found = findName(phrase, to);
  const inhabitant = found && isDetermined(phrase) ? inhabitantIn(found, phrase.data) : null;
  return { inhabitant, reading: found && !inhabitant && isOwn(phrase, found) ? found : null };
}

/** Whether a name in the phrase is that of whom it describes. */
function isOwn(phrase: NounPhrase, found: NameReading): boolean {
  return !(
    isPrintedOffice(phrase, found) ||
    isTakenUpBody(phrase, found) ||
    isAnothersName(phrase, found) ||
    isNamedComplement(phrase, found) ||
    isOfficeIn(phrase.tokens.slice(phrase.start, found.from), found, phrase.data)
  );
}

function isDetermined({ from, start }: NounPhrase): boolean {
  return from < start;
}

/** "la jeune | Suédoise", "le | Liégeois": of what country or town somebody is names nobody, though it is printed with a capital. */
function inhabitantIn({ name }: NameReading, { lexicon, grammar }: LanguageData): string | null {
  const [word = '', ...others] = name.words.map((part) => part.toLowerCase());
  if (!grammar.capitalisedInhabitants || others.length > 0) return null;
  return lexicon.demonyms.has(word) || (name.kind === 'unknown' && grammar.inhabitant.test(word))
    ? word
    : null;
}

/**
 * "le président du groupe PS", "le responsable de la fondation Saint-Jean", "le Premier Ministre", "le PDG": nobody is named, the
 * office is in the body or is all there is.
 */
function isOfficeIn(described: readonly Token[], { name, from }: NameReading, data: LanguageData): boolean {
  const { lexicon, grammar } = data;
  const first = described[0]?.lower ?? '';
  const last = described.at(-1)?.lower ?? '';
  const isOffice = lexicon.roles.has(name.words.at(-1)?.toLowerCase() ?? '');
  if (described.length === 0 && isOffice && name.words.length === 1 && /^\p{Lu}{2,}$/u.test(name.text))
    return true;
  if (grammar.capitalMeansName && described.length === 0 && name.words.length > 1 && isOffice && from > 0)
    return grammar.capitalisedOffices.has(name.text.toLowerCase());
  if (name.kind === 'unknown' && name.words.length === 1 && described.length > 1 && isNamedThing(last, data))
    return lexicon.roles.has(first);
  // "a postdoctoral fellow | at the Max Planck Institute"
  const isOfficeAt = (word: Token, at: number) =>
    lexicon.roles.has(word.lower) &&
    !lexicon.institutions.has(word.lower) &&
    (at === 0 || isOneOf(described[at + 1], WordClass.preposition));
  return isBody(name) && described.some(isOfficeAt);
}

/**
 * "the Prime Minister", "Palestinian Ambassador": where the head comes last and is an office, its capitals name nobody;
 * without a determiner only where it is no surname, too ("Sarah Baker").
 */
function isPrintedOffice(phrase: NounPhrase, { name }: NameReading): boolean {
  const { lexicon, grammar } = phrase.data;
  const last = name.words.at(-1)?.toLowerCase() ?? '';
  if (!grammar.headFinal || lexicon.roles.get(last)?.number !== 'singular') return false;
  const isOfBody = grammar.ofPrepositions.has(name.words.at(-2) ?? '');
  if (isOfBody || name.kind === 'metonym' || lexicon.institutions.has(name.text)) return false;
  return (
    isDetermined(phrase) ||
    (name.kind !== 'person' && name.words.length > 1 && !grammar.surnamesLikeRoles.has(last))
  );
}

/** "le Conseil", "la haute Cour": a body spoken of before by its full name, though a capital makes it look like one. */
function isTakenUpBody(phrase: NounPhrase, { name }: NameReading): boolean {
  const { grammar } = phrase.data;
  if (!grammar.capitalMeansName || !isDetermined(phrase) || name.words.length > 1) return false;
  return grammar.takenUpBodies.has(name.text.toLowerCase());
}

/**
 * "le porte-parole du maire de Lyon | Jean Dupont": the name is the maire's, of whom the office is. With a title it would be
 * the other's: "l'avocat du maire, Me Dupont".
 */
function isAnothersName({ tokens, start, data }: NounPhrase, { name, from }: NameReading): boolean {
  if (data.grammar.headFinal || name.kind !== 'person' || name.start !== tokens[from]?.start) return false;
  let of = from - 1;
  while (of > start && !isPersonOf(tokens, of, data)) of -= 1;
  return of > start && isOneOf(tokens[start], SOMEBODY);
}

/** "chief executive of the Bristol-based website | Full Tide": whose, or what, the office is of has the name, unless it is in full. */
function isNamedComplement({ tokens, start, data }: NounPhrase, { name, from }: NameReading): boolean {
  if (!data.grammar.headFinal || name.kind === 'person') return false;
  // "the lawyer of the former president | Trump", but "Director of public health | Okafor"
  if (name.words.length > 1 === isOneOf(tokens[from - 1], PERSON)) return false;
  const described = tokens.slice(start, from);
  const of = described.findIndex((token) => isOneOf(token, WordClass.of));
  return (
    of > 0 &&
    isDeterminer(described[of + 1]) &&
    described.slice(0, of).some((token) => isOneOf(token, PERSON))
  );
}

/** "du | maire", "de l'|ancien ministre": one person of whom something is. */
function isPersonOf(tokens: readonly Token[], of: number, { lexicon, grammar }: LanguageData): boolean {
  if (!isOneOf(tokens[of], WordClass.of)) return false;
  let at = of + 1;
  while (isDeterminer(tokens[at])) at += 1;
  const isDefinite = at > of + 1 || isUsedAs(tokens[of], WordUse.contracted);
  if (!isDefinite) return false;
  const first = tokens[at]?.lower ?? '';
  const isQualified = grammar.formers.has(first) || grammar.newcomers.has(first);
  return isOffice(isQualified ? (tokens[at + 1]?.lower ?? '') : first, lexicon);
}

function isOffice(word: string, { roles, institutions }: LanguageData['lexicon']): boolean {
  return roles.get(word)?.number === 'singular' && !institutions.has(word);
}

function isBody({ kind }: NameReading['name']): boolean {
  return kind === 'institution' || kind === 'metonym';
}

/** "la fondation | Saint-Jean", "l'émission | Grand Large": what has a name of its own. */
function isNamedThing(noun: string, { lexicon, grammar }: LanguageData): boolean {
  return lexicon.institutions.has(noun) || (grammar.naming.has(noun) && !lexicon.roles.has(noun));
}

/**
 * A surname beside a body names the body: "l'administration Trump" is not Trump. A name beside a description of a person
 * ("le ministre Jean Dupont") is a person's.
 */
function nameOf(
  phrase: NounPhrase,
  to: number,
  { name }: NameReading,
  head: string | null,
): NameReading['name'] {
  const { tokens, start, data } = phrase;
  const first = tokens[start];
  if (mayBePerson(head, data)) {
    const isPerson = name.kind === 'unknown' || data.lexicon.givenNames.has(name.words[0] ?? '');
    return isPerson ? { ...name, kind: 'person' } : name;
  }
  if (isBodyNamed(phrase, head, name)) return { ...name, kind: 'institution' };
  const isBodyWithSurname = mayBeSomebody(head, data) && head === first?.lower && name.words.length === 1;
  if (!first || !isBodyWithSurname || isBody(name) || !isDetermined(phrase)) return name;
  const words = tokens.slice(start, to);
  return {
    start: first.start,
    end: name.end,
    text: joinTokens(words),
    words: words.map(({ text }) => text),
    kind: 'institution',
  };
}

/** "l'ONG Mer Propre": an unknown name of several words beside a body; not "à la presse | Jean Dupont". */
function isBodyNamed(
  { tokens, from, start, data }: NounPhrase,
  head: string | null,
  { kind, words }: NameReading['name'],
): boolean {
  if (kind !== 'unknown' || words.length === 1 || from === start) return false;
  return mayBeSomebody(head, data) && !isUsedAs(tokens[from - 1], WordUse.locative);
}

/**
 * The first word of the description that is known as a role, a body or a source, or else its first word; a former
 * holder of an office is known by the office ("l'ex-ministre", "l'ancien ministre").
 */
function headOf(words: readonly Token[], { grammar }: LanguageData): string | null {
  const [first, second] = words;
  if (!first) return null;
  if (second && isOneOf(second, WordClass.role)) {
    if (grammar.formers.has(first.lower)) return asFormer(second.lower);
    if (grammar.newcomers.has(first.lower)) return grammar.headFinal ? lastHead(words) : second.lower;
  }
  if (grammar.headFinal) return lastHead(words);
  return second && !isOneOf(first, SOMEBODY) && isOneOf(second, SOMEBODY) ? second.lower : first.lower;
}

/** "une poignée de | jeunes dockers", "l'une de ses | collègues": of whom there are so many, or one. */
function countedIn(words: readonly Token[], { grammar }: LanguageData): readonly Token[] | null {
  const [noun, of, ...rest] = words;
  const isNumber = isUsedAs(noun, WordUse.collective) || isOneOf(noun, WordClass.indefinite);
  if (!isNumber || !isOneOf(of, WordClass.of)) return null;
  const at = rest.findIndex((word) => !isDeterminer(word));
  const first = rest[at];
  if (!first || first.capitalised) return null;
  return isOneOf(first, PERSON) || grammar.pluralNoun.test(first.lower) ? rest.slice(at) : null;
}

const GOVERNING = WordClass.of | WordClass.preposition;

/** What a phrase is comes last: "the party's former spokesman"; a person before what he is of: "the mother | of two children". */
function lastHead(words: readonly Token[]): string | null {
  const last = words.at(-1);
  // "the local | authority", "the mayor's | office"
  if (last && isOneOf(last, SOMEBODY) && !words.some((word) => isOneOf(word, GOVERNING))) return last.lower;
  const of = words.findIndex((word) => isOneOf(word, WordClass.of));
  const head =
    words.findLast((word, at) => at < of && isOneOf(word, PERSON)) ??
    words.findLast((word) => isOneOf(word, PERSON)) ??
    words.find((word) => isOneOf(word, SOMEBODY)) ??
    words.at(-1);
  return head?.lower ?? null;
}

/**
 * "au | ministre": a contracted preposition before the phrase holds its article; "Carter 's | uncle": an owner stands for one.
 */
function determinerOf(phrase: NounPhrase, first: Token, described: readonly Token[]): Mention['determiner'] {
  const { tokens, from } = phrase;
  if (isOneOfSeveral(phrase)) return 'indefinite';
  if (!isDetermined(phrase)) {
    if (described.some((token) => isUsedAs(token, WordUse.possessiveEnding))) return 'possessive';
    return isUsedAs(tokens[from - 1], WordUse.contracted) ? 'definite' : null;
  }
  if (isOneOf(first, WordClass.definite)) return 'definite';
  return isOneOf(first, WordClass.possessive) ? 'possessive' : 'indefinite';
}

/** What the head tells of the gender, or else the determiners. */
function genderOf(
  { tokens, from, start, data: { grammar } }: NounPhrase,
  head: string | null,
  agreement: Agreement | undefined,
): Gender | null {
  const gender = agreement?.gender ?? 'either';
  if (gender !== 'either') return gender;
  if (head !== null && grammar.ofNoGender.has(head)) return null;
  for (let index = from; index <= start; index++) {
    if (isUsedAs(tokens[index], WordUse.feminine)) return 'f';
    if (isUsedAs(tokens[index], WordUse.masculine)) return 'm';
  }
  return null;
}

/** "l'|une des figures du mouvement", "l'|un de ses proches". */
function isOneOfSeveral({ tokens, from, start }: NounPhrase): boolean {
  for (let at = from; at <= start; at++) {
    const token = tokens[at];
    if (!isOneOf(token, WordClass.indefinite) || isOneOf(token, WordClass.of)) continue;
    if (isOneOf(tokens[at + 1], WordClass.of) && !isUsedAs(token, WordUse.plural)) return true;
  }
  return false;
}

/** What the determiners tell, or a person's name, or else the head. */
function numberOf(
  phrase: NounPhrase,
  ofHead: GrammaticalNumber | undefined,
  reading: NameReading | null,
): GrammaticalNumber {
  if (isOneOfSeveral(phrase)) return 'singular';
  if (isDetermined(phrase) && isUsedAs(phrase.tokens[phrase.from], WordUse.plural)) return 'plural';
  if (reading?.name.kind === 'person') return 'singular';
  return ofHead ?? 'singular';
}

function agreementOf(head: string | null, { lexicon }: LanguageData): Agreement | undefined {
  return head ? (lexicon.roles.get(head) ?? lexicon.anonymous.get(head)) : undefined;
}
