import type { Agreement } from '../../languages/index.js';
import type { Token } from '../sentences/index.js';
import {
  isDeterminer,
  isFunctionWord,
  isOneOf,
  isVerbal,
  type LanguageData,
  SOMEBODY,
  verbReadings,
  WordClass,
  withoutLink,
} from '../words/index.js';
import type { Mention } from './mention.js';
import { joinTokens } from './read-name.js';

export function readPronoun(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sentence: number,
  data: LanguageData,
): Mention | null {
  const first = tokens[from];
  const quantity = readQuantity(tokens, from, limit, sentence, data);
  if (quantity) return quantity;
  if (!first || !isOneOf(first, WordClass.pronoun | WordClass.inverted)) return null;
  if (determinesNoun(first, from + 1 < limit ? tokens[from + 1] : undefined, data)) return null;
  const pronoun = withoutLink(first.lower, data.grammar);
  const agreement = data.lexicon.pronouns.get(pronoun);
  if (!agreement) return null;
  const text = first.text.slice(-pronoun.length);
  const printed = { start: first.end - text.length, end: first.end, text };
  return bareMention(printed, from, from + 1, sentence, 'pronoun', agreement);
}

/** "d'autres | affirment", but "d'autres | syndicats". */
function readQuantity(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sentence: number,
  data: LanguageData,
): Mention | null {
  const first = tokens[from];
  const second = tokens[from + 1];
  if (!first || !isOneOf(first, WordClass.of | WordClass.definite)) return null;
  if (second?.kind !== 'word' || from + 1 >= limit || !isNoNoun(tokens[from + 2], data)) return null;
  const text = joinTokens(tokens, from, from + 2);
  const lower = text.toLowerCase();
  const agreement = data.grammar.quantities.has(lower) && data.lexicon.pronouns.get(lower);
  if (!agreement) return null;
  return bareMention(
    { start: first.start, end: second.end, text },
    from,
    from + 2,
    sentence,
    'pronoun',
    agreement,
  );
}

/** Nothing, or what cannot be a noun: an auxiliary, a finite verb. */
function isNoNoun(next: Token | undefined, data: LanguageData): boolean {
  if (next?.kind !== 'word') return true;
  if (isFunctionWord(next) || isOneOf(next, NO_NOUN | WordClass.auxiliary)) return true;
  return verbReadings(next, data).some(({ form }) => form === 'finite');
}

/**
 * "both | ports", "one | of them", "plusieurs | syndicats" against "plusieurs | assurent": whether what is a pronoun by itself
 * stands before its noun.
 */
function determinesNoun(first: Token, next: Token | undefined, data: LanguageData): boolean {
  if (!isDeterminer(first) || next?.kind !== 'word') return false;
  if (isOneOf(next, WordClass.of)) return !isVerbal(next);
  if (isFunctionWord(next) || isOneOf(next, NO_NOUN)) return false;
  if (!isVerbal(next) && !isOneOf(next, WordClass.adverbial)) return true;
  if (next.capitalised || isDeterminer(next)) return false;
  if (isOneOf(next, SOMEBODY) || !isOneOf(next, WordClass.verbForm)) return true;
  return !verbReadings(next, data).some(({ form }) => form === 'finite');
}

const NO_NOUN = WordClass.adverb | WordClass.plainVerb | WordClass.pronoun;

/** "celui-ci", or with a determiner before it "ce dernier", "the latter"; before a name it is no pronoun. */
export function readLatter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sentence: number,
  { grammar }: LanguageData,
): Mention | null {
  const first = tokens[from];
  const at = isOneOf(first, WordClass.latter) && !goesOnToName(tokens[from + 1]) ? from : from + 1;
  const token = tokens[at];
  const agreement = at < limit && isOneOf(token, WordClass.latter) && grammar.latter.get(token?.lower ?? '');
  if (!first || !token || !agreement || goesOnToName(tokens[at + 1])) return null;
  if (at === from ? !token.lower.includes('-') : !isDeterminer(first)) return null;
  if (at > from && goesOnToNoun(first, token, tokens[at + 1], grammar)) return null;
  const text = joinTokens(tokens, from, at + 1);
  const printed = { start: first.start, end: token.end, text };
  return bareMention(printed, from, at + 1, sentence, 'latter', agreement);
}

/** "les derniers | chiffres", "le même | jour", "cette même | source"; "ce dernier" takes somebody up whatever follows. */
function goesOnToNoun(
  determiner: Token,
  { lower }: Token,
  next: Token | undefined,
  { demonstratives, latterSpeakers }: LanguageData['grammar'],
): boolean {
  if (latterSpeakers.has(lower) && isOneOf(next, WordClass.time)) return true;
  const mayBeNoun =
    next?.kind === 'word' && !isVerbal(next) && !isFunctionWord(next) && !isOneOf(next, ADVERB);
  return mayBeNoun && (latterSpeakers.has(lower) || !demonstratives.has(determiner.lower));
}

const ADVERB = WordClass.adverb | WordClass.adverbial;

function goesOnToName(next: Token | undefined): boolean {
  return next?.kind === 'word' && next.capitalised;
}

/** A mention of words that name nobody and describe nobody; a gender of `either` says nothing. */
export function bareMention(
  { start, end, text }: Pick<Token, 'start' | 'end' | 'text'>,
  from: number,
  to: number,
  sentence: number,
  kind: Mention['kind'],
  { gender, number }: Agreement,
): Mention {
  return {
    start,
    end,
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
    gender: gender === 'either' ? null : gender,
    number,
    joined: [],
  };
}
