import type { Gender, Lexicon } from '../../languages/index.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
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
  const start = personStart(tokens, from, to, lexicon);
  if (isComplement && (start === null || start === from)) return null;
  let first = start ?? from;
  let gender: Gender | null = null;
  let titled = false;
  for (let title = tokens[first]; title && first < to - 1; title = tokens[first]) {
    const known = lexicon.titles.get(title.lower) ?? lexicon.titles.get(title.lower.replace(/\.$/, ''));
    const role = lexicon.roles.get(title.lower);
    if (known === undefined && (role === undefined || isGivenName(title, lexicon))) break;
    if (known === 'm' || known === 'f') gender = known;
    else if (role && role.gender !== 'either') gender = role.gender;
    titled = true;
    first += 1;
  }
  const words = tokens.slice(first, to);
  const [head] = words;
  const last = words.at(-1);
  if (!head || !last) return null;
  const given = lexicon.givenNames.get(givenOf(head));
  if (gender === null && (given === 'm' || given === 'f') && words.length > 1) gender = given;
  const kind = titled ? 'person' : kindOf(words, lexicon, given !== undefined || (start ?? from) > from);
  return {
    name: {
      start: head.start,
      end: last.end,
      text: joinTokens(words),
      words: words.map(({ text }) => text),
      kind,
    },
    gender: kind === 'person' ? gender : null,
    from: start ?? from,
    to,
  };
}

/**
 * Where in the run a person begins who does not stand at its start ("le Turc | Bora Aksu"), or the start itself for
 * one who does.
 */
function personStart(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | null {
  const behind = afterKnownBody(tokens, from, to, lexicon);
  if (behind !== null) return behind;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    const hasNext = index + 1 < to;
    if (hasNext && isTitle(token)) return index;
    const isParticle = index > from && lexicon.particles.has(token.lower);
    if (
      hasNext &&
      !isParticle &&
      isGivenName(token, lexicon) &&
      !isFirstOfInstitution(tokens, from, index, lexicon)
    )
      return index;
  }
  const nationality = tokens[from];
  const isNationality = to - from > 2 && nationality && lexicon.demonyms.has(nationality.lower);
  return isNationality ? from + 1 : null;
}

/** "AFP | Marie Dupont": where a name of two words or more begins behind the known name of a body. */
function afterKnownBody(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | null {
  for (let end = Math.min(to - 2, from + LONGEST_BODY); end > from; end--) {
    if (lexicon.institutions.has(joinTokens(tokens.slice(from, end)))) return end;
  }
  return null;
}

/** In tokens, more than the longest name of a body in the lexicon has. */
const LONGEST_BODY = 12;

function isFirstOfInstitution(
  tokens: readonly Token[],
  from: number,
  index: number,
  lexicon: Lexicon,
): boolean {
  return index === from && kindOfBody(tokens[from], lexicon);
}

/** "M.", from which a line break parts the name. */
export function isLoneTitle([title, ...others]: readonly Token[]): boolean {
  return others.length === 0 && title !== undefined && title.text.endsWith('.') && isTitle(title);
}

function isTitle(token: Token): boolean {
  return isOneOf(token, WordClass.title) && (token.text.endsWith('.') || token.capitalised);
}

export function isGivenName(token: Token, lexicon: Lexicon): boolean {
  return lexicon.givenNames.has(givenOf(token));
}

/** "Jean-Luc" is known by "Jean" where it is not listed whole. */
function givenOf(token: Token): string {
  return token.text.split('-')[0] ?? token.text;
}

function kindOf(words: readonly Token[], lexicon: Lexicon, given: boolean): Name['kind'] {
  const text = joinTokens(words);
  if (lexicon.metonyms.has(text)) return 'metonym';
  if (lexicon.institutions.has(text) || words.some((word) => kindOfBody(word, lexicon))) return 'institution';
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(text)) return 'institution';
  if (given) return 'person';
  return 'unknown';
}

function kindOfBody(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token) return false;
  return isOneOf(token, WordClass.institution) || lexicon.institutions.has(token.text);
}

/** The tokens as printed, with single spaces for white space, quotations without their marks. */
export function joinTokens(tokens: readonly Token[]): string {
  let text = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (index > 0 && token.start > (tokens[index - 1] as Token).end) text += ' ';
    text += token.kind === 'quote' ? withoutMarks(token.text) : token.text;
  }
  return text;
}

function withoutMarks(quotation: string): string {
  let end = quotation.length;
  while (end > 0 && /["»”’'\s]/.test(quotation[end - 1] ?? '')) end -= 1;
  return quotation.slice(0, end).replace(/^["«“‘'\s]+/, '');
}
