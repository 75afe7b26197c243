import type { Phrasing } from '../phrasing.js';
import { joinedWords, type QuestionWord } from '../question-words.js';

/** A range of the question's words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** How far a speech verb may stand from its subject, in words that carry no topic. */
const REACH = 6;
/** An office before a name takes no more words. */
const LONGEST_OFFICE = 2;
/** From here on a mention is taken for the speaker. */
const ENOUGH = 2;

/**
 * Which of the named ranges the question asks the words of, or null: the subject of a verb of speech ("what
 * did X say", "que dit X"), a source ("selon X"), an owner of words ("quotes by X"), or a name set before its
 * topic ("X sur Y", "X: …").
 *
 * @param asksWho it asks for the subject: whoever follows the verb is its object
 */
export function findSpeakerRange<Range extends WordRange>(
  ranges: readonly Range[],
  words: readonly QuestionWord[],
  phrasing: Phrasing,
  asksWho: boolean,
): Range | null {
  let best: { range: Range; score: number } | null = null;
  for (const range of ranges) {
    const score = subjectScore(range, words, phrasing, asksWho);
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { range, score };
  }
  return best?.range ?? null;
}

function subjectScore(
  { from, to }: WordRange,
  words: readonly QuestionWord[],
  phrasing: Phrasing,
  asksWho: boolean,
): number {
  const isVerb = (word: QuestionWord | undefined) =>
    word !== undefined && (phrasing.speechVerbs.has(word.folded) || phrasing.stanceVerbs.has(word.folded));
  const before = words.slice(0, from);
  const after = words.slice(to);
  const previous = before.findLast((word) => !phrasing.articles.has(word.folded));
  const isObject = previous !== undefined && phrasing.about.has(previous.folded);
  let score = 0;
  if (isSource(before, phrasing)) score += 4;
  if (isOwner(before, phrasing) || isOwnerBefore(after, phrasing)) score += 4;
  else if (isObject) score -= 2;
  if (isVerb(after[distanceTo(after, isVerb)]) || phrasing.attitude.test(joinedWords(after))) score += 3;
  const mayFollow = phrasing.isVerbFirst && !asksWho && !isObject && !opensClause(before, phrasing);
  if (mayFollow && isVerb(before[before.length - 1 - distanceTo(before.toReversed(), isVerb)])) score += 3;
  const isFirst = before.every(({ isStop }) => isStop);
  if (isFirst && phrasing.speechNouns.has(after[0]?.folded ?? '')) score += 3;
  if (isRequest(before, phrasing)) score += 3;
  const mark = words[to - 1]?.followedBy;
  const next = after[0];
  if (isFirst && (mark === ':' || mark === ',')) score += 3;
  if (isFirst && next && phrasing.about.has(next.folded) && after.length > 1) score += isObject ? 0 : 2.5;
  if (isFirst && isTakenUp(after, phrasing)) score += 2;
  const isAlone = isFirst && after.every(({ isStop }) => isStop);
  if (isAlone && !asksForAThing(before, phrasing) && !asksForAThing(after, phrasing)) score += 2;
  return score;
}

/** "quote X", "citations X": the message opens with what is wanted, and whose. */
function isRequest(before: readonly QuestionWord[], phrasing: Phrasing): boolean {
  const [only, ...more] = before.filter(({ isStop }) => !isStop);
  return (
    only !== undefined && more.length === 0 && only === before.at(-1) && phrasing.speechNouns.has(only.folded)
  );
}

/** "Dupont | il veut quoi": chat names the subject and takes it up by a pronoun. */
function isTakenUp(after: readonly QuestionWord[], phrasing: Phrasing): boolean {
  const [next] = after;
  const isPronoun = next !== undefined && phrasing.pronouns.has(next.folded);
  return phrasing.isVerbFirst && isPronoun && !asksForAThing(after, phrasing);
}

/** "La police pense que X …": what follows the conjunction is the subject of a clause of its own. */
function opensClause(before: readonly QuestionWord[], { conjunctions }: Phrasing): boolean {
  return conjunctions.has(before.findLast(({ isArticle }) => !isArticle)?.folded ?? '');
}

/** "How many …", "which …": whoever follows is what the question is about. */
function asksForAThing(words: readonly QuestionWord[], { answerTypes }: Phrasing): boolean {
  const joined = joinedWords(words);
  return answerTypes.some(([, pattern]) => pattern.test(joined));
}

/** Place of the first word that passes, over words that carry no topic; −1 if there is none in reach. */
function distanceTo(words: readonly QuestionWord[], passes: (word: QuestionWord) => boolean): number {
  for (let i = 0; i < Math.min(words.length, REACH); i += 1) {
    const word = words[i] as QuestionWord;
    if (passes(word)) return i;
    if (!word.isStop && !word.isArticle) return -1;
  }
  return -1;
}

/** "According to X", "selon la procureure X": an office may stand before the name. */
function isSource(before: readonly QuestionWord[], phrasing: Phrasing): boolean {
  const words = before.filter(({ folded }) => !phrasing.articles.has(folded));
  for (let to = words.length; to >= words.length - LONGEST_OFFICE && to > 0; to -= 1) {
    const joined = words
      .slice(0, to)
      .map(({ folded }) => folded)
      .join(' ');
    if (phrasing.sources.some((source) => joined === source || joined.endsWith(` ${source}`))) return true;
    if (words[to - 1]?.isStop) return false;
  }
  return false;
}

/** "quotes by X", "l'avis de X". */
function isOwner(before: readonly QuestionWord[], phrasing: Phrasing): boolean {
  const words = before.filter(({ folded }) => !phrasing.articles.has(folded));
  const link = words.at(-1);
  const noun = words.at(-2);
  return (
    link !== undefined &&
    noun !== undefined &&
    phrasing.of.has(link.folded) &&
    phrasing.speechNouns.has(noun.folded)
  );
}

/** "X's opinion". */
function isOwnerBefore(after: readonly QuestionWord[], phrasing: Phrasing): boolean {
  return after[0]?.folded === 's' && after[1] !== undefined && phrasing.speechNouns.has(after[1].folded);
}
