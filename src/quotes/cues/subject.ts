import type { LanguageData } from '../language-data.js';
import type { Mention } from '../mentions/mention.js';
import { isDeterminer, isFunctionWord, readPhrase } from '../mentions/read-phrase.js';
import type { Token } from '../narration/token.js';

/** Where a phrase is looked for: the tokens of one sentence, with the sentence's position in the article. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly sentence: number;
}

/**
 * The subject that stands after its verb ("explique vendredi à l'agence Marie Dupont"): the first phrase that no
 * preposition governs, before any sign or quotation.
 */
export function subjectAfter({ tokens, sentence }: Clause, from: number, data: LanguageData): Mention | null {
  const { grammar } = data;
  let index = from;
  let governed = false;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    const { lower } = token;
    const coordinated: boolean = governed && grammar.coordinators.has(lower);
    if (grammar.relatives.has(lower) || (grammar.coordinators.has(lower) && !coordinated)) return null;
    governed = coordinated || grammar.prepositions.has(lower) || grammar.ofPrepositions.has(lower);
    if (coordinated || grammar.prepositions.has(lower) || grammar.ofPrepositions.has(lower)) {
      const phrase = readPhrase(tokens, index + 1, tokens.length, sentence, data);
      const person = phrase && personBeyond(phrase);
      if (person !== null && phrase)
        return readPhrase(tokens, tokenAt(tokens, person), tokens.length, sentence, data);
      index = phrase ? phrase.to : endOfBareNoun(tokens, index + 1, data);
    } else if (isPassedOver(token, data) || opensTime(tokens, index, data)) {
      index += 1;
    } else {
      const phrase = readPhrase(tokens, index, tokens.length, sentence, data);
      if (!phrase) return null;
      return withApposition({ tokens, sentence }, withJoined({ tokens, sentence }, phrase, data), data);
    }
  }
  return null;
}

/** "par téléphone", "en conférence de presse": where a noun without determiner after a preposition ends. */
function endOfBareNoun(tokens: readonly Token[], from: number, data: LanguageData): number {
  const token = tokens[from];
  if (token?.kind !== 'word' || token.capitalised || isFunctionWord(token, data) || isDeterminer(token, data))
    return from;
  return from + 1;
}

/** "à l'AFP Marie Dupont": where in a governed phrase a person begins who is no part of it. */
function personBeyond({ name, head, start, description }: Mention): number | null {
  if (name?.kind !== 'person' || name.start === start) return null;
  const isRole = head !== null && description[0] === head && !/^\p{Lu}/u.test(head);
  return isRole && description.length > 1 ? null : name.start;
}

function tokenAt(tokens: readonly Token[], start: number): number {
  return tokens.findIndex((token) => token.start === start);
}

/** "la semaine dernière", "ce matin". */
function opensTime(tokens: readonly Token[], at: number, data: LanguageData): boolean {
  return isDeterminer(tokens[at], data) && data.grammar.timeWords.has(tokens[at + 1]?.lower ?? '');
}

function isPassedOver(token: Token, { grammar }: LanguageData): boolean {
  const { lower } = token;
  return (
    grammar.timeWords.has(lower) ||
    /^\d/.test(lower) ||
    (!token.capitalised &&
      (grammar.adverbs.has(lower) ||
        lower.startsWith('-') ||
        (lower.endsWith(grammar.adverbSuffix) && lower.length > grammar.adverbSuffix.length + 3)))
  );
}

/**
 * The subject that stands before a finite verb. An insertion between commas is passed over ("Jean Dupont, maire
 * de Lyon, a dit"), a relative pronoun leads to its antecedent, a coordinated verb shares the subject of the
 * verb before it.
 */
export function subjectBefore(clause: Clause, verb: number, data: LanguageData, depth = 0): Mention | null {
  const { tokens } = clause;
  const { grammar } = data;
  if (depth > 4) return null;
  const at = skipBack(tokens, verb - 1, data);
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'word' && grammar.relatives.has(token.lower) && (token.lower !== 'that' || at > 0)) {
    return antecedent(clause, at, data);
  }
  if (token.kind === 'word' && (grammar.coordinators.has(token.lower) || CONTRASTS.has(token.lower))) {
    return subjectOfEarlierVerb(clause, at, data, depth);
  }
  if (token.text === ',') {
    const comma = previousComma(tokens, at);
    if (comma !== null) {
      const before = lastPhrase(clause, regionStart(tokens, comma, data), comma, data);
      if (before && before.to >= comma - 1) return before;
    }
    return subjectOfEarlierVerb(clause, at, data, depth);
  }
  return lastPhrase(clause, regionStart(tokens, at + 1, data), at + 1, data, 0);
}

/** "… mais déplore", "… but says": the same subject goes on. */
const CONTRASTS = new Set(['mais', 'puis', 'but', 'then']);

/** The subject of a present participle: the phrase that it directly follows, or that of the main clause. */
export function subjectOfParticiple(
  clause: Clause,
  verb: number,
  data: LanguageData,
  depth = 0,
): Mention | null {
  const before = clause.tokens[skipBack(clause.tokens, verb - 1, data)];
  const follows = before?.kind === 'word' && !isFunctionWord(before, data);
  if (!follows) return controllingSubject(clause, verb, data, depth);
  const at = skipBack(clause.tokens, verb - 1, data) + 1;
  const phrases = phrasesIn(clause, regionStart(clause.tokens, at, data), at, data);
  const last = phrases.at(-1)?.mention;
  return last && last.to >= at ? last : subjectBefore(clause, verb, data, depth);
}

/** The subject of the verb that governs an infinitive or a participle: that of the main clause. */
export function controllingSubject(
  clause: Clause,
  verb: number,
  data: LanguageData,
  depth = 0,
): Mention | null {
  if (depth > 4) return null;
  return subjectOfEarlierVerb(clause, verb, data, depth) ?? firstPhrase(clause, verb, data);
}

function subjectOfEarlierVerb(
  clause: Clause,
  before: number,
  data: LanguageData,
  depth: number,
): Mention | null {
  const { tokens } = clause;
  for (let index = before - 1; index > 0; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.capitalised) continue;
    const forms = data.lexicon.verbForms.get(token.lower)?.map(({ form }) => form) ?? [];
    const finite = data.grammar.plainVerbs.has(token.lower) || forms.includes('finite');
    if (!(finite || forms.includes('present-participle')) || isDeterminer(tokens[index - 1], data)) continue;
    const next = tokens[index + 1];
    if (next?.lower.startsWith('-')) return readPhrase(tokens, index + 1, index + 2, clause.sentence, data);
    const subject = finite
      ? subjectBefore(clause, index, data, depth + 1)
      : subjectOfParticiple(clause, index, data, depth + 1);
    if (subject) return subject;
  }
  return firstPhrase(clause, before, data);
}

/** The first phrase of the sentence that no preposition governs. */
export function firstPhrase(clause: Clause, limit: number, data: LanguageData): Mention | null {
  return phrasesIn(clause, 0, limit, data).find(({ governed }) => !governed)?.mention ?? null;
}

function lastPhrase(
  clause: Clause,
  from: number,
  to: number,
  data: LanguageData,
  listFrom = from,
): Mention | null {
  const free = phrasesIn(clause, from, to, data).filter(({ governed }) => !governed);
  const last = free.at(-1)?.mention;
  const first = free.at(-2)?.mention;
  if (!last) return null;
  const between = first && clause.tokens.slice(first.to, last.from);
  const isJoint = between?.length === 1 && data.grammar.coordinators.has(between[0]?.lower ?? '');
  if (!first || !isJoint) return last;
  const isOneDescription = last.determiner === null && last.kind === 'nominal' && last.number === 'singular';
  if (isOneDescription) return { ...first, to: last.to };
  const listed = phrasesIn(clause, listFrom, last.from, data)
    .map(({ mention }) => mention)
    .filter(({ from: at }) => at !== first.from);
  listed.push(first);
  return join(clause, startOfList(clause, first, listed), last);
}

/** "Paris, Londres | et Berlin": the first phrase of a list that ends with this one. */
function startOfList({ tokens }: Clause, last: Mention, phrases: readonly Mention[]): Mention {
  let start = last;
  for (let index = phrases.indexOf(last) - 1; index >= 0; index--) {
    const before = phrases[index];
    const isListed =
      before?.name && start.name && before.to === start.from - 1 && tokens[before.to]?.text === ',';
    if (!before || !isListed) break;
    start = before;
  }
  return start;
}

/** A phrase with the preposition that governs it, if one does. */
export interface Phrase {
  readonly mention: Mention;
  readonly governed: boolean;
  readonly located: boolean;
}

/** The phrases that begin between two positions, each with whether a preposition governs it. */
export function phrasesIn(clause: Clause, from: number, to: number, data: LanguageData): Phrase[] {
  const { tokens, sentence } = clause;
  const found: Phrase[] = [];
  let governed = false;
  for (let index = from; index < to; ) {
    const token = tokens[index];
    const mention = readPhrase(tokens, index, to, sentence, data);
    if (mention) {
      const located = data.grammar.locatives.has(tokens[mention.from - 1]?.lower ?? '');
      found.push({ mention, governed, located });
      governed = false;
      index = mention.to;
      continue;
    }
    governed =
      token?.kind === 'word' &&
      (data.grammar.prepositions.has(token.lower) || data.grammar.ofPrepositions.has(token.lower)
        ? true
        : governed && isPassedOver(token, data));
    index += 1;
  }
  return found;
}

/**
 * The name set beside a description, perhaps after another addition: "le maire de la commune, voisine de Lyon,
 * Jean Dupont, …". The description itself where there is none.
 */
export function withApposition(clause: Clause, mention: Mention, data: LanguageData): Mention {
  const { tokens } = clause;
  if (mention.kind !== 'nominal' || mention.number === 'plural') return mention;
  let comma = mention.to;
  for (let additions = 0; additions < 3 && tokens[comma]?.text === ','; additions++) {
    const next = readPhrase(tokens, comma + 1, tokens.length, clause.sentence, data);
    const end = next && tokens[next.to];
    if (next?.name?.kind === 'person' && end?.kind !== 'word') return { ...mention, ...named(mention, next) };
    const following = tokens.findIndex(
      ({ text, kind }, index) => index > comma && (text === ',' || kind === 'quote'),
    );
    if (following < 0 || following - comma > 8 || tokens[following]?.kind === 'quote') break;
    comma = following;
  }
  return mention;
}

function named(description: Mention, name: Mention): Pick<Mention, 'kind' | 'name' | 'gender' | 'to'> {
  return { kind: 'name', name: name.name, gender: name.gender ?? description.gender, to: name.to };
}

function antecedent(clause: Clause, relative: number, data: LanguageData): Mention | null {
  const comma = clause.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const end = skipBack(clause.tokens, comma - 1, data) + 1;
  const start = regionStart(clause.tokens, end, data);
  const phrases = phrasesIn(clause, start, end, data);
  return phrases.at(-1)?.mention ?? null;
}

function skipBack(tokens: readonly Token[], from: number, data: LanguageData): number {
  let index = from;
  for (;;) {
    const token = tokens[index];
    if (token?.text === ')') {
      const open = openingBracket(tokens, index);
      if (open === null) return index;
      index = open - 1;
    } else if (
      token?.kind === 'word' &&
      !token.capitalised &&
      !data.grammar.latter.has(token.lower) &&
      isPassedOver(token, data)
    ) {
      index -= 1;
    } else {
      return index;
    }
  }
}

function openingBracket(tokens: readonly Token[], close: number): number | null {
  for (let index = close; index >= Math.max(0, close - 8); index--)
    if (tokens[index]?.text === '(') return index;
  return null;
}

function previousComma(tokens: readonly Token[], before: number): number | null {
  for (let index = before - 1; index > 0; index--) {
    if (tokens[index]?.text === ',') return index;
    if (/^[;:]$/.test(tokens[index]?.text ?? '')) return null;
  }
  return null;
}

/** Where the stretch of words that ends at `end` begins: after a sign or a word that opens a clause. */
function regionStart(tokens: readonly Token[], end: number, { grammar }: LanguageData): number {
  let index = end - 1;
  while (index >= 0) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'sign' && !/^[()&'’]$/.test(token.text)) break;
    if (token.kind === 'word' && !token.capitalised && index < end - 1) {
      if (grammar.relatives.has(token.lower) || grammar.subordinators.has(token.lower)) break;
    }
    index -= 1;
  }
  return index + 1;
}

/** Adds what is joined to a phrase after its verb: "ont dit Paris et Berlin". */
function withJoined(clause: Clause, first: Mention, data: LanguageData): Mention {
  const coordinator = clause.tokens[first.to];
  if (coordinator?.kind !== 'word' || !data.grammar.coordinators.has(coordinator.lower)) return first;
  if (first.kind !== 'name') return first;
  const second = readPhrase(clause.tokens, first.to + 1, clause.tokens.length, clause.sentence, data);
  return second?.kind === 'name' ? join(clause, first, second) : first;
}

function join({ tokens }: Clause, first: Mention, second: Mention): Mention {
  const start = tokens[first.from]?.start ?? first.start;
  return {
    ...first,
    start,
    end: second.end,
    to: second.to,
    text: tokens
      .slice(first.from, second.to)
      .map((token, index, all) => token.text + ((all[index + 1]?.start ?? token.end) > token.end ? ' ' : ''))
      .join(''),
    name: null,
    number: 'plural',
    gender: first.gender === second.gender ? first.gender : null,
    joined: [first, second],
  };
}
