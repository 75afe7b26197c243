import type { ParsedSentence } from '../clauses/index.js';
import type { Token } from '../sentences/index.js';
import {
  isDeterminer,
  isFiniteVerb,
  isFunctionWord,
  isOneOf,
  isUsedAs,
  type LanguageData,
  WordClass,
  WordUse,
} from '../words/index.js';

/** What a verb reports: a clause ("que …"), an infinitive ("to leave"), or an object ("la décision", a quotation). */
export type Complement = 'clause' | 'infinitive' | 'object';

/** What the verb that ends before a position reports; null where nothing follows but adjuncts, or a question. */
export function complementAt(sentence: ParsedSentence, from: number, data: LanguageData): Complement | null {
  let at = from;
  while (at < from + FARTHEST) {
    const step = stepAt(sentence, at, data);
    if (typeof step !== 'number') return step ?? null;
    at = step;
  }
  return null;
}

/** The first of the steps that has a say at a position. */
function stepAt(sentence: ParsedSentence, at: number, data: LanguageData): ReturnType<Step> {
  for (const take of STEPS) {
    const step = take(sentence, at, data);
    if (step !== undefined) return step;
  }
  return undefined;
}

/** In tokens: how far the adjuncts behind a verb may go. */
const FARTHEST = 30;

/** What stands at a position: the complement, or an adjunct with its end; undefined where it is something else. */
type Step = (
  sentence: ParsedSentence,
  at: number,
  data: LanguageData,
) => Complement | number | null | undefined;

const STEPS: readonly Step[] = [
  ({ tokens }, at) => (opensQuotation(tokens, at) ? 'object' : undefined),
  ({ tokens }, at, { grammar }) => (grammar.indirectQuestions.has(lowerAt(tokens, at)) ? null : undefined),
  ({ tokens }, at, { grammar }) => (grammar.contentClauses.has(lowerAt(tokens, at)) ? 'clause' : undefined),
  ({ tokens }, at) => (isOneOf(tokens[at], PASSED_OVER) ? at + 1 : undefined),
  ({ tokens }, at, data) => (isInfinitive(tokens, at, data) ? 'infinitive' : undefined),
  afterInsertion,
  afterPreposition,
  complementWithPhrase,
  ({ tokens }, at) => (isDeterminer(tokens[at]) ? 'object' : undefined),
  bareGerund,
];

const PASSED_OVER = WordClass.time | WordClass.digits | WordClass.adverb | WordClass.adverbial;

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** A whole utterance may follow a comma or a colon: 'said: "We …"'. */
function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'quote') return true;
  const next = tokens[at + 1];
  return /^[,:]$/.test(token?.text ?? '') && next?.kind === 'quote' && /^\P{L}*\p{Lu}/u.test(next.text);
}

/** What stands between commas or brackets. */
function afterInsertion({ tokens }: ParsedSentence, at: number): number | null | undefined {
  const opening = tokens[at]?.text;
  if (opening !== ',' && opening !== '(') return undefined;
  const closing = opening === ',' ? ',' : ')';
  const end = tokens.slice(at + 1, at + FARTHEST).findIndex(({ text }) => text === closing);
  return end < 0 ? null : at + end + 2;
}

function afterPreposition(sentence: ParsedSentence, at: number): number | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!isOneOf(token, WordClass.preposition | WordClass.of)) return undefined;
  const end = phraseEnd(sentence, at + 1);
  if (end !== null) return end;
  let to = at + 1;
  // "au quotidien The Guardian": the article is in the preposition.
  while (isUsedAs(token, WordUse.contracted) && isPlain(tokens[to])) to += 1;
  return to;
}

function isPlain(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isFunctionWord(token) && !isOneOf(token, WordClass.subordinator);
}

/** A phrase without a preposition: the subject of what is reported, the hearer, or the object. */
function complementWithPhrase(
  sentence: ParsedSentence,
  at: number,
  data: LanguageData,
): Complement | undefined {
  const { tokens } = sentence;
  const end = phraseEnd(sentence, at);
  if (end === null) return undefined;
  const { contentClauses, bareContentClauses } = data.grammar;
  if (contentClauses.has(lowerAt(tokens, end))) return 'clause';
  if (bareContentClauses && (tokens[end]?.kind === 'quote' || isVerb(tokens, end, data))) return 'clause';
  for (let next = end; next < end + BEHIND_HEARER && tokens[next]?.kind === 'word'; next++)
    if (isInfinitive(tokens, next, data)) return 'infinitive';
  return 'object';
}

/** In tokens: how far an infinitive may stand behind the hearer. */
const BEHIND_HEARER = 8;

function phraseEnd({ phrases }: ParsedSentence, from: number): number | null {
  return phrases.find(({ mention }) => mention.from === from)?.mention.to ?? null;
}

/** "de réduire", "à se rassembler", "avoir", "to leave". */
function isInfinitive(tokens: readonly Token[], at: number, { grammar }: LanguageData): boolean {
  const { infinitivePrepositions, infinitiveEnding } = grammar;
  const isMarked = infinitivePrepositions.has(lowerAt(tokens, at));
  let verb = isMarked ? at + 1 : at;
  // "a ordonné | le premier départ": behind the verb itself "le" is an article.
  while (isOneOf(tokens[verb], WordClass.clitic) && (isMarked || !isDeterminer(tokens[verb]))) verb += 1;
  const token = tokens[verb];
  const mayBeVerb = token?.kind === 'word' && !token.capitalised && !isDeterminer(token);
  if (!mayBeVerb || isOneOf(token, WordClass.preposition | WordClass.pronoun)) return false;
  return infinitiveEnding === null ? verb > at : infinitiveEnding.test(token.lower);
}

/** "proposed | closing the road": where infinitives are marked, a gerund stands for one. */
function bareGerund(
  { tokens }: ParsedSentence,
  at: number,
  { grammar }: LanguageData,
): Complement | undefined {
  const { infinitiveEnding, gerund } = grammar;
  return infinitiveEnding === null && gerund.test(lowerAt(tokens, at)) ? 'infinitive' : undefined;
}

/** A finite verb, perhaps behind adverbs. */
function isVerb(tokens: readonly Token[], from: number, data: LanguageData): boolean {
  let at = from;
  while (at < from + 2 && isOneOf(tokens[at], WordClass.adverb | WordClass.adverbial)) at += 1;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const looksFinite = !token.capitalised && !isFunctionWord(token) && data.grammar.finite.test(token.lower);
  return looksFinite || isFiniteVerb(token, data);
}
