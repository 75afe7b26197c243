import { bareMention, type Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import {
  isDeterminer,
  isOneOf,
  isUsedAs,
  type LanguageData,
  mayBeSomebody,
  WordClass,
  WordUse,
  withoutLink,
} from '../words/index.js';
import { isFormOf } from './form-of.js';
import { withJoined } from './joined-phrases.js';
import { isLikelySpeaker } from './likely-speaker.js';
import type { Parse } from './parse.js';
import { firstPhrase } from './phrases-in.js';
import { readSource } from './read-source.js';
import { antecedent } from './subjects/index.js';

/** "selon le ministre", "according to her": a preposition that names the source of the sentence. */
export interface SourcePhrase {
  readonly source: Mention;
  /** The preposition as the language lists it. */
  readonly cue: string;
  readonly from: number;
  /** Where the preposition ends and the source begins. */
  readonly cueEnd: number;
  readonly to: number;
  /** It tells where somebody speaks whom nobody names: "souffle-t-on | au siège". */
  readonly place: boolean;
}

/** The source phrases of a sentence, in order. */
export function findSourcePhrases(parse: Parse): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  for (let at = 0; at < parse.tokens.length; ) {
    const phrase = sourcePhraseAt(parse, at);
    if (phrase) found.push(phrase);
    at = phrase?.to ?? at + 1;
  }
  return found;
}

function sourcePhraseAt(parse: Parse, from: number): SourcePhrase | null {
  const words = cueAt(parse, from);
  if (!words) return null;
  const cue = words.join(' ');
  const cueEnd = from + words.length;
  const phrase = { cue, from, cueEnd, place: false };
  const possessor = words.indexOf(POSSESSIVE);
  if (possessor >= 0) {
    const source = possessorAs(parse, from + possessor);
    return source && { ...phrase, source, to: cueEnd };
  }
  if (isRelative(parse, cue, from, cueEnd)) {
    const source = antecedent(parse, from);
    return source && { ...phrase, source, to: cueEnd + 1 };
  }
  const { pointsOfView, placesOfSpeech } = parse.data.grammar;
  const isPlace = placesOfSpeech.has(cue);
  const isView = pointsOfView.has(cue);
  // "de | source policière": the noun of the cue is what the source is called.
  const start = isOneOf(parse.tokens[cueEnd - 1], WordClass.anonymous) ? cueEnd - 1 : cueEnd;
  if (!isPlace) {
    const source = isView ? holderOfView(parse, cue, from, start) : readSource(parse, start);
    if (source) return { ...phrase, source, to: source.to };
  }
  const source = isPlace || isView ? placeOfSpeech(parse, from, start) : null;
  return source && { ...phrase, source, to: source.to, place: true };
}

/** "Marie Dupont, pour | qui « … »"; not "l'affirmation de Marie Dupont selon | laquelle": that is what she claims. */
function isRelative({ tokens, data }: Parse, cue: string, from: number, cueEnd: number): boolean {
  const { opinions, pointsOfView, placesOfSpeech } = data.grammar;
  const isSource = opinions.has(cue) || !(pointsOfView.has(cue) || placesOfSpeech.has(cue));
  if (!isSource || !isOneOf(tokens[cueEnd], WordClass.relative) || isDeterminer(tokens[cueEnd])) return false;
  const before = tokens.slice(Math.max(0, from - LONGEST_CLAIM), from);
  return !before.some(({ lower }) => data.lexicon.speechNouns.has(lower));
}

/** In tokens: a noun of speech and whose it is. */
const LONGEST_CLAIM = 6;

/** "souffle-t-on | au siège de Renault", "a appris l'AFP | auprès de la mairie", "Au siège de Renault, | on souffle": where somebody speaks whom nobody names. */
function placeOfSpeech(parse: Parse, from: number, start: number): Mention | null {
  const { tokens, data } = parse;
  const before = tokens.slice(Math.max(0, from - LONGEST_GROUP), from);
  const isBehind = before.some(
    (token) =>
      (isOneOf(token, WordClass.inverted) && isImpersonal(token, data)) ||
      (token.kind === 'word' && data.grammar.learning.has(token.lower)),
  );
  if (!isBehind && from > 0) return null;
  const source = readSource(parse, start);
  if (!source || !mayBeSource(source, parse)) return null;
  const isBefore = tokens[source.to]?.text === ',' && isImpersonal(tokens[source.to + 1], data);
  return isBehind || isBefore ? source : null;
}

/** In tokens: an inverted pronoun, and the adverb and the participle behind it. */
const LONGEST_GROUP = 3;

/** "on", "-t-on". */
function isImpersonal(token: Token | undefined, { grammar }: LanguageData): boolean {
  return token?.kind === 'word' && grammar.impersonalSpeakers.has(withoutLink(token.lower, grammar));
}

/** A body or a text; a name only with an article: "à | Lyon" tells where. */
function mayBeSource({ name, head, from, determiner }: Mention, { tokens, data }: Parse): boolean {
  if (name) return determiner !== null || !isUsedAs(tokens[from - 1], WordUse.locative);
  return mayBeSomebody(head, data) || data.lexicon.speechNouns.has(head ?? '');
}

/** The words there that name a source: "selon", "aux yeux de", "à ses yeux". A word may be contracted: "aux yeux d'Anne". */
function cueAt(parse: Parse, from: number): readonly string[] | undefined {
  const first = parse.tokens[from];
  const cues =
    first?.kind === 'word' && isUsedAs(first, WordUse.sourceOpener)
      ? parse.data.sourcePatterns.get(first.lower)
      : undefined;
  return cues?.find((words) => goesOn(parse, from, words));
}

/** Whether the words of a cue behind the first follow it. */
function goesOn({ tokens, data }: Parse, from: number, words: readonly string[]): boolean {
  for (let index = 1; index < words.length; index++) {
    const word = words[index] as string;
    const token = tokens[from + index];
    const isWord =
      word === POSSESSIVE ? isOneOf(token, WordClass.possessive) : isFormOf(word, token, data.grammar);
    if (!isWord) return false;
  }
  return true;
}

/** Stands in a pattern for "son", "ses", "her". */
const POSSESSIVE = '*';

/** "à | ses | yeux": whose the view is says a possessive within the cue. */
function possessorAs({ tokens, sentence, data: { grammar } }: Parse, at: number): Mention | null {
  const possessive = tokens[at];
  const agreement = possessive && grammar.possessors.get(possessive.lower);
  if (!agreement) return null;
  return bareMention(possessive, at, at + 1, sentence, 'pronoun', agreement);
}

/**
 * "Pour Marie Dupont et Paul Martin, …": "pour" is everywhere, and tells of a view only where it opens the sentence;
 * "du côté de" also right before the words.
 */
function holderOfView(parse: Parse, cue: string, from: number, start: number): Mention | null {
  const read = readSource(parse, start);
  const source = read && withJoined(parse, read);
  if (!source) return null;
  if (opensClause(parse, from)) return isPointOfView(parse, source) ? source : null;
  return isBeforeSpeech(parse, cue, from, source) ? source : null;
}

/** "Même son de cloche du côté de | la CGT : « … »", where nobody stands before. */
function isBeforeSpeech(parse: Parse, cue: string, from: number, source: Mention): boolean {
  const { tokens, data } = parse;
  if (!data.grammar.sidesOfSpeech.has(cue) || !isLikelySpeaker(source, data)) return false;
  if (tokens[source.to]?.text !== ':' || tokens[source.to + 1]?.kind !== 'quote') return false;
  const first = firstPhrase(parse, from);
  return !first || !isLikelySpeaker(first, data);
}

/**
 * At the head of the sentence, perhaps behind a word, or behind a quotation and a colon: "« … »: | pour Marie Dupont"; there
 * "chez" tells where.
 */
function opensClause({ tokens, data }: Parse, from: number): boolean {
  const [first, second] = tokens;
  if (from < 2) return from === 0 || first?.kind === 'word';
  const isOpinion = data.grammar.opinions.has(tokens[from]?.lower ?? '');
  return isOpinion && from === 2 && first?.kind === 'quote' && second?.text === ':';
}

/** A comma or a quotation ends the phrase: "Pour Marie Dupont, …". */
function isPointOfView({ tokens, data }: Parse, source: Mention): boolean {
  const { kind, name, head, joined } = source;
  const next = tokens[afterPlace(tokens, source.to)];
  const known =
    kind === 'pronoun' || kind === 'latter' || name || mayBeSomebody(head, data) || joined.length > 0;
  return known && (next?.text === ',' || next?.kind === 'quote');
}

/** "le chef du Samu | à Bayonne | ,": where a place after the phrase ends. */
function afterPlace(tokens: readonly Token[], at: number): number {
  if (!isUsedAs(tokens[at], WordUse.locative)) return at;
  let index = at + 1;
  while (tokens[index]?.kind === 'word' && tokens[index]?.capitalised) index += 1;
  return index > at + 1 ? index : at;
}
