import type { Gender, Lexicon } from '../../languages/index.js';
import type { Token } from '../sentences/index.js';
import { isDeterminer, isOneOf, WordClass } from '../words/index.js';
import type { Name } from './mention.js';

/** A name with what its title or given name tells of the gender. */
export interface NameReading {
  readonly name: Name;
  readonly gender: Gender | null;
  /** Where the name begins, title included, and the token after it. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a run of capitalised tokens (and particles within) as a name. In "Intérieur Christophe Castaner" or
 * "House Speaker Paul Ryan" the person begins at the title or at the given name; what stands before it is
 * part of the description.
 * @param isComplement the run stands after "de" or "of": without a person in it, it is nobody's name here
 */
export function readName(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  isComplement: boolean,
): NameReading | null {
  const person = personStart(tokens, from, to, lexicon);
  if (isComplement && (person === null || person === from)) return null;
  const start = person ?? from;
  const { first, gender: titleGender, calling } = readTitles(tokens, start, to, lexicon);
  const words = tokens.slice(first, isCallingBehind(tokens, first, to, lexicon) ? to - 1 : to);
  const [head] = words;
  const last = words.at(-1);
  if (!head || !last || isComplementOfOffice(tokens[first - 1], head, lexicon)) return null;
  const given = lexicon.givenNames.get(givenOf(head));
  const own = first > start ? 'person' : kindOf(words, lexicon, start > from || given !== undefined);
  const { text, kind } = asPrinted(tokens, first, words, own, lexicon);
  const gender = titleGender ?? (words.length > 1 ? toldBy(given) : null);
  return {
    name: {
      start: head.start,
      end: last.end,
      text,
      words: words.filter(({ quote }) => quote === null).map(({ text }) => text),
      kind,
      calling,
      titled: first > start ? joinTokens(tokens, start, to) : undefined,
    },
    gender: kind === 'person' ? gender : null,
    from: start,
    to,
  };
}

/** "a écrit | Le Figaro", "told | The Guardian": an article with a capital belongs to what a newspaper is called. */
function asPrinted(
  tokens: readonly Token[],
  first: number,
  words: readonly Token[],
  kind: Name['kind'],
  { institutions }: Lexicon,
): Pick<Name, 'text' | 'kind'> {
  const article = tokens[first - 1];
  const text = joinTokens(words);
  if (!article?.capitalised || !isOneOf(article, WordClass.definite)) return { text, kind };
  const withArticle = joinTokens(tokens, first - 1, first + words.length);
  const isBody = kind === 'institution' || institutions.has(withArticle);
  return isBody ? { text: withArticle, kind: 'institution' } : { text, kind };
}

/** "Jane Hill | MP", "Duncan Hill | KC": an office or a rank in letters behind a given name and a surname. */
function isCallingBehind(tokens: readonly Token[], first: number, to: number, lexicon: Lexicon): boolean {
  const [given, last] = [tokens[first], tokens[to - 1]];
  if (!given || !isGivenName(given, lexicon) || isDeterminer(tokens[first - 1])) return false;
  if (to - first < 3 || !last || !/^\p{Lu}{2,4}$/u.test(last.text)) return false;
  return isOneOf(last, WordClass.role) || lexicon.postnominals.has(last.text);
}

/** "Cofounder | of Square" names nobody; "Mme | d'Orsenne" does. */
function isComplementOfOffice(office: Token | undefined, head: Token, lexicon: Lexicon): boolean {
  if (!office || !isOneOf(head, WordClass.of)) return false;
  return isOneOf(office, WordClass.role) && !isFormOfAddress(office, lexicon);
}

/** The titles and offices before a name, the last word of the run aside: where they end and what they tell. */
function readTitles(tokens: readonly Token[], start: number, to: number, lexicon: Lexicon) {
  let first = start;
  let gender: Gender | null = null;
  let calling: string | undefined;
  for (; first < to - 1; first++) {
    const told = genderOfTitle(tokens[first], lexicon);
    if (told === undefined || (first > start && mayOpenName(tokens[first], lexicon))) break;
    gender = told ?? gender;
    calling = callingOfTitle(tokens[first], lexicon) ?? calling;
  }
  return { first, gender, calling };
}

/** What a title or an office before a name tells of the gender; undefined where the word is neither. */
function genderOfTitle(word: Token | undefined, lexicon: Lexicon): Gender | null | undefined {
  if (!word) return undefined;
  const title = lexicon.titles.get(word.lower) ?? lexicon.titles.get(word.lower.replace(/\.$/, ''));
  const role = lexicon.roles.get(word.lower);
  if (title === undefined && (role === undefined || isGivenName(word, lexicon))) return undefined;
  return toldBy(title) ?? toldBy(role?.gender);
}

/** "Gov. | Earl Tomblin": a title that is a given name, too, behind another. */
function mayOpenName(word: Token | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && !word.text.endsWith('.') && isGivenName(word, lexicon);
}

function callingOfTitle(word: Token | undefined, { callings, roles }: Lexicon): string | undefined {
  const title = word?.lower.replace(/\.$/, '') ?? '';
  return callings.get(title) ?? (roles.has(title) ? title : undefined);
}

function toldBy(gender: Gender | 'either' | undefined): Gender | null {
  return gender === undefined || gender === 'either' ? null : gender;
}

/**
 * Where in the run a person begins who does not stand at its start ("le Turc | Bora Aksu"), or the start itself for
 * one who does.
 */
function personStart(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | null {
  if (isBranch(tokens, from, to, lexicon)) return null;
  const behind = afterKnownName(tokens, from, to, lexicon);
  if (behind === null && isNameOfPlace(tokens.slice(from, to), lexicon)) return null;
  const start = lastOffice(tokens, from, to, lexicon) ?? behind;
  if (start !== null) return start;
  for (let index = from; index < to - 1; index++) {
    const isTitled = isTitleInBody(tokens[index], tokens[to - 1], lexicon);
    if (isTitled || !opensPerson(tokens[index], index === from, lexicon)) continue;
    if (isOfBody(tokens, from, index, lexicon)) continue;
    return opensRareName(tokens, from, index, lexicon) ? from : index;
  }
  const nationality = tokens[from];
  const isNationality = to - from > 2 && nationality && lexicon.demonyms.has(nationality.lower);
  return isNationality ? from + 1 : null;
}

/**
 * "a dit | Keisha Luce Morel": right behind a verb or an office, a word before a given name is one, too, unless it is known
 * to be something else.
 */
function opensRareName(tokens: readonly Token[], from: number, given: number, lexicon: Lexicon): boolean {
  const [first, previous] = [tokens[from], tokens[from - 1]];
  if (given !== from + 1 || !first || previous?.capitalised || isTitle(tokens[given] as Token)) return false;
  if (!isOneOf(previous, WordClass.verbForm | WordClass.role)) return false;
  const isKnown =
    isOneOf(first, WordClass.role | WordClass.title | WordClass.institution | WordClass.anonymous) ||
    lexicon.demonyms.has(first.lower) ||
    lexicon.metonyms.has(first.text) ||
    lexicon.institutions.has(first.text);
  return !isKnown && !/^\p{Lu}{2}/u.test(first.text);
}

/** "the Institute of | Marine Research": what a body is of is in its name, though it begins like a person's. */
function isOfBody(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const body = tokens[from];
  return (
    at > from && body !== undefined && isOneOf(tokens[at - 1], WordClass.of) && isKindOfBody(body, lexicon)
  );
}

/** "Amnesty International | France": a known body, there. */
function isBranch(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const isKnown = to - from > 1 && lexicon.institutions.has(joinTokens(tokens, from, to - 1));
  return isKnown && lexicon.metonyms.has(tokens[to - 1]?.text ?? '');
}

/** A title, or a given name: a particle within a run is none, nor a body at its beginning. */
function opensPerson(token: Token | undefined, isFirst: boolean, lexicon: Lexicon): boolean {
  if (!token) return false;
  if (isTitle(token)) return true;
  if (!isGivenName(token, lexicon)) return false;
  return isFirst ? !isKindOfBody(token, lexicon) : !lexicon.particles.has(token.lower);
}

/** "Environmental | Justice Alliance": a title within what ends with a kind of body. */
function isTitleInBody(title: Token | undefined, last: Token | undefined, lexicon: Lexicon): boolean {
  if (!title || !last || title.text.endsWith('.') || isGivenName(title, lexicon)) return false;
  return isKindOfBody(last, lexicon) && !isGivenName(last, lexicon);
}

/** "AFP | Marie Dupont", "Maison Blanche | Jean Dupont": where a name of two words or more begins behind a known one. */
function afterKnownName(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | null {
  for (let end = Math.min(to - 2, from + LONGEST_BODY); end > from; end--) {
    const before = joinTokens(tokens, from, end);
    if (lexicon.institutions.has(before)) return end;
    if (lexicon.metonyms.has(before) && opensPerson(tokens[end], false, lexicon)) return end;
  }
  return null;
}

/**
 * "Charlotte | Mayor Jane Hill", "Marine Corps | Major General Jane Hill": the last office or rank in capitals before a given
 * name, with those right before it.
 */
function lastOffice(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | null {
  for (let at = to - 3; at > from; at--) {
    const next = tokens[at + 1];
    if (!isPrintedOffice(tokens[at], lexicon) || !next || !isGivenName(next, lexicon)) continue;
    while (at > from && isPrintedOffice(tokens[at - 1], lexicon)) at -= 1;
    return at > from ? at : null;
  }
  return null;
}

/** In capitals, and nobody's given name. */
function isPrintedOffice(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token?.capitalised || isGivenName(token, lexicon)) return false;
  return isOneOf(token, WordClass.title) || lexicon.roles.get(token.lower)?.number === 'singular';
}

/** "San Pedro", "Sokoine Street"; what begins with a given name and ends like a place is rather somebody's: "Chloe Street". */
function isNameOfPlace(words: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || words.length < 2 || words.length > LONGEST_PLACE || !last?.capitalised) return false;
  if (words.some((word) => isTitle(word) && word.text.endsWith('.'))) return false;
  if (first.capitalised && lexicon.placeOpeners.has(first.lower)) return true;
  return lexicon.placeEndings.has(last.lower) && !isGivenName(first, lexicon);
}

/** In words. */
const LONGEST_PLACE = 3;

/** In tokens, more than the longest name of a body in the lexicon has. */
const LONGEST_BODY = 12;

/** "M.", from which a line break parts the name. */
export function isLoneTitle(token: Token): boolean {
  return token.text.endsWith('.') && isTitle(token);
}

/** "M.", "Madame": a title that tells a gender, or is no office. */
export function isFormOfAddress(token: Token, { titles }: Lexicon): boolean {
  return isTitle(token) && (titles.get(token.lower) !== 'either' || !isOneOf(token, WordClass.role));
}

function isTitle(token: Token): boolean {
  return isOneOf(token, WordClass.title) && (token.text.endsWith('.') || token.capitalised);
}

export function isGivenName(token: Token, lexicon: Lexicon): boolean {
  return lexicon.givenNames.has(givenOf(token));
}

/** "Jean-Luc" is known by "Jean" where it is not listed whole; "Val-d'Oise" is not by "Val". */
function givenOf({ text }: Token): string {
  const hyphen = text.indexOf('-');
  return hyphen > 0 && /^\p{Lu}/u.test(text.slice(hyphen + 1)) ? text.slice(0, hyphen) : text;
}

function kindOf(words: readonly Token[], lexicon: Lexicon, isPerson: boolean): Name['kind'] {
  const text = joinTokens(words);
  if (lexicon.metonyms.has(text)) return 'metonym';
  if (lexicon.institutions.has(text) || words.some((word) => isPartOfBody(word, lexicon)))
    return 'institution';
  if (isNameOfPlace(words, lexicon)) return 'metonym';
  // "Greenpeace France"
  if (!isPerson && words.length > 1 && lexicon.metonyms.has(words.at(-1)?.text ?? '')) return 'institution';
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(text)) return 'institution';
  return isPerson ? 'person' : 'unknown';
}

function isPartOfBody(token: Token, lexicon: Lexicon): boolean {
  return token.text === '&' || isKindOfBody(token, lexicon);
}

function isKindOfBody(token: Token, lexicon: Lexicon): boolean {
  return isOneOf(token, WordClass.institution) || lexicon.institutions.has(token.text);
}

/** The tokens between two positions as printed, with single spaces for white space, quotations without their marks. */
export function joinTokens(tokens: readonly Token[], from = 0, to = tokens.length): string {
  let text = '';
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (index > from && token.start > (tokens[index - 1] as Token).end) text += ' ';
    text += token.kind === 'quote' ? withoutMarks(token.text) : token.text;
  }
  return text;
}

function withoutMarks(quotation: string): string {
  let end = quotation.length;
  while (end > 0 && /["»”’'\s]/.test(quotation[end - 1] ?? '')) end -= 1;
  return quotation.slice(0, end).replace(/^["«“‘'\s]+/, '');
}
