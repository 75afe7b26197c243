import type { LanguageData } from '../language-data.js';
import type { Gender, GrammaticalNumber } from '../lexicon/lexicon.js';
import type { Token } from '../narration/token.js';
import type { Mention } from './mention.js';
import { isGivenName, joinTokens, type NameReading, readName } from './read-name.js';

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

function readPronoun(
  first: Token,
  from: number,
  sentence: number,
  { lexicon }: LanguageData,
): Mention | null {
  const agreement = lexicon.pronouns.get(first.lower.replace(/^-(?:t-)?/, ''));
  if (!agreement) return null;
  const { gender, number } = agreement;
  return bare(first, from, from + 1, sentence, 'pronoun', gender === 'either' ? null : gender, number);
}

function readLatter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sentence: number,
  data: LanguageData,
): Mention | null {
  const { grammar } = data;
  for (let index = from; index <= from + 1 && index < limit; index++) {
    const token = tokens[index];
    const agreement = token && grammar.latter.get(token.lower);
    const next = tokens[index + 1];
    const endsPhrase = next?.kind !== 'word' || !next.capitalised;
    if (token && agreement && endsPhrase && (index === from || isDeterminer(tokens[from], data))) {
      if (index === from && !token.lower.includes('-')) return null;
      const gender = agreement.gender === 'either' ? null : agreement.gender;
      const mention = bare(token, from, index + 1, sentence, 'latter', gender, agreement.number);
      const start = tokens[from]?.start ?? token.start;
      return { ...mention, start, text: joinTokens(tokens.slice(from, index + 1)) };
    }
  }
  return null;
}

function bare(
  token: Token,
  from: number,
  to: number,
  sentence: number,
  kind: Mention['kind'],
  gender: Gender | null,
  number: GrammaticalNumber,
): Mention {
  const text = token.text.replace(/^-?(?:t-)?/, '');
  return {
    start: token.end - text.length,
    end: token.end,
    kind,
    text,
    from,
    to,
    sentence,
    name: null,
    head: null,
    description: [],
    complements: [],
    determiner: null,
    gender,
    number,
    joined: [],
  };
}

export function isDeterminer(
  token: Token | undefined,
  { determiners }: Pick<LanguageData, 'determiners'>,
): boolean {
  return token?.kind === 'word' && determiners.has(token.lower);
}

function readNounPhrase(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sentence: number,
  data: LanguageData,
): Mention | null {
  let start = from;
  while (start < limit && (isDeterminer(tokens[start], data) || /^\d/.test(tokens[start]?.text ?? '')))
    start += 1;
  const hasDeterminer = start > from && isDeterminer(tokens[from], data);
  if (start > from && standsAlone(tokens[start - 1], start < limit ? tokens[start] : undefined, data))
    start -= 1;
  const first = tokens[start];
  if (!first || start >= limit) return null;
  if (data.grammar.timeWords.has(first.lower)) return null;
  const quoted = hasDeterminer && first.kind === 'quote';
  if (first.kind !== 'word' && !quoted) return null;
  if (!hasDeterminer && !quoted && !opensBarePhrase(first, data)) return null;
  const to = phraseEnd(tokens, start, limit, !hasDeterminer && first.capitalised, data);
  if (to <= start) return null;
  return describe(tokens, from, start, to, sentence, data);
}

/** "l'un de ses proches", "deux d'entre eux", "nuance un autre": the determiner is the noun. */
function standsAlone(determiner: Token | undefined, next: Token | undefined, data: LanguageData): boolean {
  const { grammar, lexicon } = data;
  if (!determiner || !grammar.indefinite.has(determiner.lower)) return false;
  if (lexicon.anonymous.has(determiner.lower) && (next?.kind !== 'word' || isFunctionWord(next, data)))
    return true;
  if (!next) return false;
  return grammar.ofPrepositions.has(next.lower) && !grammar.definite.has(next.lower) && next.lower !== 'des';
}

/** A phrase without determiner begins with a name, a title, or a role ("spokesman John Doe"). */
function opensBarePhrase(token: Token, data: LanguageData): boolean {
  const { lexicon, grammar } = data;
  if (lexicon.titles.has(token.lower) || token.capitalised) return !isFunctionWord(token, data);
  if (lexicon.roles.has(token.lower) || lexicon.anonymous.has(token.lower)) return true;
  return (
    lexicon.language === 'en' &&
    !isFunctionWord(token, data) &&
    !grammar.adverbs.has(token.lower) &&
    !grammar.plainVerbs.has(token.lower) &&
    !lexicon.verbForms.has(token.lower)
  );
}

/** Whether the word belongs to a closed class other than the determiners, or is a word of time. */
export function isFunctionWord(token: Token, data: LanguageData): boolean {
  const { lower, capitalised } = token;
  return data.functionWords.has(lower) || (!capitalised && data.smallFunctionWords.has(lower));
}

/** Where a phrase whose first noun or name stands at `start` ends. */
function phraseEnd(
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
    } else if (grammar.ofPrepositions.has(token.lower) || token.lower === "'s" || token.lower === "'") {
      if (!continuesComplement(tokens, index + 1, limit, data)) break;
      index = afterDeterminers(tokens, index + 1, limit, data) + 1;
    } else if (grammar.coordinators.has(token.lower)) {
      const next = tokens[index + 1];
      if (!next || !grammar.ofPrepositions.has(next.lower)) break;
      index += 1;
    } else if (!token.capitalised && (endsPhrase(token, data) || isReducedClause(tokens, index, data))) {
      const name = hasRole(tokens, start, index, data) ? nameBeyond(tokens, index, limit, data) : null;
      if (name === null) break;
      index = name;
    } else if (
      token.capitalised &&
      (grammar.timeWords.has(token.lower) || startsTitle(token, previous, data))
    ) {
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
  return grammar.definite.has(token.lower) && next !== undefined && /^(?:plus|moins)$/.test(next.lower);
}

/**
 * Whether a lower-case word after a bare name belongs to its phrase: a particle or a complement does, and in
 * English the nouns up to a role ("Clinton communications director"). Any other word is taken for a verb.
 */
function continuesBarePhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { lexicon, grammar }: LanguageData,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return token?.text === '(';
  if (grammar.ofPrepositions.has(token.lower) || lexicon.particles.has(token.lower)) return true;
  if (token.lower === "'s" || token.lower === "'") return true;
  if (lexicon.language !== 'en') return lexicon.roles.has(token.lower);
  for (let index = at; index < Math.min(limit, at + 4); index++) {
    const lower = tokens[index]?.lower ?? '';
    if (tokens[index]?.kind !== 'word' || grammar.plainVerbs.has(lower)) return false;
    if (lexicon.roles.has(lower) || lexicon.anonymous.has(lower) || lexicon.institutions.has(lower))
      return true;
  }
  return false;
}

function closingBracket(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let index = from; index < Math.min(limit, from + 8); index++) {
    if (tokens[index]?.text === ')') return index;
  }
  return null;
}

function afterDeterminers(tokens: readonly Token[], from: number, limit: number, data: LanguageData): number {
  let index = from;
  while (index < limit && isDeterminer(tokens[index], data)) index += 1;
  return index;
}

function continuesComplement(
  tokens: readonly Token[],
  from: number,
  limit: number,
  data: LanguageData,
): boolean {
  const next = tokens[afterDeterminers(tokens, from, limit, data)];
  return next?.kind === 'word' && !isFunctionWord(next, data);
}

/** "un message | posté par", "a letter | sent to": a participle with its own complement. */
function isReducedClause(tokens: readonly Token[], at: number, { grammar }: LanguageData): boolean {
  const next = tokens[at + 1];
  return (
    grammar.participle.test(tokens[at]?.lower ?? '') &&
    next?.kind === 'word' &&
    (grammar.prepositions.has(next.lower) || grammar.timeWords.has(next.lower))
  );
}

/** Whether a lower-case word cannot belong to the phrase before it. */
function endsPhrase(token: Token, data: LanguageData): boolean {
  const { lexicon, grammar } = data;
  const { lower } = token;
  if (isFunctionWord(token, data) || grammar.plainVerbs.has(lower) || lexicon.pronouns.has(lower))
    return true;
  if (grammar.adverbs.has(lower) || isDeterminer(token, data)) return true;
  if (lexicon.roles.has(lower) || lexicon.anonymous.has(lower) || lexicon.institutions.has(lower))
    return false;
  if (lower.endsWith(grammar.adverbSuffix) && lower.length > grammar.adverbSuffix.length + 4) return true;
  return lexicon.verbForms.get(lower)?.some(({ form }) => form !== 'past-participle') ?? false;
}

/** A title after a name begins another phrase: "sur France Inter M. Taché". */
function startsTitle(token: Token, previous: Token, { lexicon }: LanguageData): boolean {
  if (!previous.capitalised || !lexicon.titles.has(token.lower)) return false;
  return token.text.endsWith('.') || (token.text.length <= 4 && !lexicon.roles.has(token.lower));
}

function hasRole(tokens: readonly Token[], from: number, to: number, { lexicon }: LanguageData): boolean {
  return tokens.slice(from, to).some(({ lower }) => lexicon.roles.has(lower));
}

/** "la secrétaire d'État à la Jeunesse | Sarah Dupont": where the name after a further complement begins. */
function nameBeyond(
  tokens: readonly Token[],
  from: number,
  limit: number,
  data: LanguageData,
): number | null {
  const first = tokens[from];
  const before = tokens[from - 1];
  if (!first || !before || !data.grammar.prepositions.has(first.lower) || before.text === ')') return null;
  if (!/^(?:à|au|aux|en|auprès|chargée?|pour|for|at|to|in)$/.test(first.lower)) return null;
  for (let index = from + 1; index < Math.min(limit, from + 9); index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token?.kind !== 'word') return null;
    if (token.capitalised && next?.capitalised && index + 1 < limit && isGivenName(token, data.lexicon))
      return index;
    if (data.lexicon.titles.has(token.lower) && token.text.endsWith('.')) return index;
    if (data.grammar.plainVerbs.has(token.lower) || data.grammar.subordinators.has(token.lower)) return null;
  }
  return null;
}

/** Makes the mention of a phrase whose determiners end at `start`. */
function describe(
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
    name: reading ? asPerson(reading, agreement !== undefined && head !== null) : null,
    head,
    description,
    complements: described.filter(({ capitalised }) => capitalised).map(({ lower }) => lower),
    determiner,
    gender: reading?.gender ?? describedGender ?? genderOfDeterminers(tokens.slice(from, start + 1), data),
    number: numberOf(first, from < start, agreement?.number, reading, data),
    joined: [],
  };
}

/** A name beside a description of a person ("le ministre Jean Dupont") is a person's. */
function asPerson(reading: NameReading, described: boolean): NameReading['name'] {
  return described && reading.name.kind === 'unknown' ? { ...reading.name, kind: 'person' } : reading.name;
}

/** The last run of capitalised words that names somebody: not the complement in "ministre de l'Intérieur". */
function findName(
  tokens: readonly Token[],
  start: number,
  to: number,
  data: LanguageData,
): NameReading | null {
  let end = to;
  while (end > start && (tokens[end - 1]?.text === ')' || !isNameWord(tokens[end - 1], data))) {
    end = tokens[end - 1]?.text === ')' ? openingBracket(tokens, end - 1, start) : -1;
  }
  if (end <= start) return null;
  let from = end - 1;
  while (from > start && continuesName(tokens, from - 1, start, data)) from -= 1;
  const before = tokens[from - 1];
  const beforeThat = tokens[from - 2];
  const isOf = (token: Token | undefined): boolean =>
    token !== undefined && (data.grammar.ofPrepositions.has(token.lower) || token.lower === "d'");
  const isComplement = from > start && (isOf(before) || (isDeterminer(before, data) && isOf(beforeThat)));
  return readName(tokens, from, end, data.lexicon, isComplement);
}

function openingBracket(tokens: readonly Token[], from: number, start: number): number {
  for (let index = from; index > start; index--) if (tokens[index]?.text === '(') return index;
  return -1;
}

function isNameWord(token: Token | undefined, { grammar }: LanguageData): boolean {
  return token?.kind === 'word' && token.capitalised && !grammar.timeWords.has(token.lower);
}

function continuesName(tokens: readonly Token[], index: number, start: number, data: LanguageData): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  if (token.capitalised) return !data.grammar.timeWords.has(token.lower);
  if (data.lexicon.titles.has(token.lower) && token.text.endsWith('.')) return true;
  const previous = tokens[index - 1];
  const isParticle = data.lexicon.particles.has(token.lower) || token.text === '&';
  if (!isParticle || index <= start || previous?.kind !== 'word') return false;
  return (
    previous.capitalised && (isGivenName(previous, data.lexicon) || !/^d(?:e|u|es|')$/.test(token.lower))
  );
}

/** The first word of the description that is known as a role, a body or a source, or else its first word. */
function headOf(description: readonly string[], { lexicon }: LanguageData): string | null {
  const known = description.filter((word) => lexicon.roles.has(word) || lexicon.anonymous.has(word));
  const body = description.find((word) => lexicon.institutions.has(word));
  if (lexicon.language === 'en') return known.at(-1) ?? body ?? description.at(-1) ?? null;
  const [first] = description;
  if (first && (lexicon.roles.has(first) || lexicon.institutions.has(first) || lexicon.anonymous.has(first)))
    return first;
  return known[0] && description.indexOf(known[0]) <= 1 ? known[0] : (first ?? null);
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
