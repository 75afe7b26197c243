import type { Phrasing } from '../phrasing.js';
import type { QuestionWord } from '../question-words.js';
import type { WordRange } from './named-as-speaker.js';

/** No name or office takes more words. */
const LONGEST = 8;

/** Words of a full name, at least. */
const FULL_NAME = 2;

/** Marks that end a sentence. */
const ENDS_SENTENCE = /[?!;]/;

/** Where the words may name whose words are wanted. */
export interface SubjectRange extends WordRange {
  /** Behind "according to": what is asked for may be a fact and its source anything in print. */
  readonly isSource: boolean;
}

/**
 * The words that stand where the question names whose words it wants, though nobody quoted bears that name:
 * before or after the verb of speech or behind "according to", without articles; likeliest first.
 *
 * @param asksWho it asks for the subject: nobody beside the verb is it
 */
export function findSubjectRanges(
  words: readonly QuestionWord[],
  phrasing: Phrasing,
  asksWho: boolean,
): SubjectRange[] {
  const ranges: SubjectRange[] = [];
  const add = (range: WordRange | null, isSource: boolean) => {
    if (range && range.to > range.from) ranges.push({ ...range, isSource });
  };
  words.forEach(({ folded }, verb) => {
    if (!phrasing.speechVerbs.has(folded) || asksWho) return;
    add(before(words, verb, phrasing), false);
    if (phrasing.isVerbFirst) add(after(words, verb + 1, phrasing), false);
  });
  add(beforeTopic(words, phrasing), false);
  for (let from = 0; from < words.length; from += 1) {
    const length = sourceLength(words, from, phrasing);
    if (length > 0) add(after(words, from + length, phrasing), true);
  }
  return ranges;
}

/** "Jeanne Dupont sur le pont": a full name right before its topic. */
function beforeTopic(words: readonly QuestionWord[], phrasing: Phrasing): WordRange | null {
  const to = words.findIndex((word) => !isNominal(word, phrasing));
  const isTopic = to >= FULL_NAME && to + 1 < words.length && phrasing.about.has(words[to]?.folded ?? '');
  return isTopic && !phrasing.inNames.has(words[to]?.folded ?? '')
    ? trim(words, { from: 0, to }, phrasing)
    : null;
}

function before(words: readonly QuestionWord[], verb: number, phrasing: Phrasing): WordRange | null {
  let to = verb;
  while (to > 0 && phrasing.auxiliaries.has(words[to - 1]?.folded ?? '')) to -= 1;
  // "… virer X ? il a dit quoi": the subject is a pronoun of a sentence of its own.
  if (ENDS_SENTENCE.test(words[to - 1]?.followedBy ?? '')) return null;
  let from = to;
  // "The skater at Venice": what stands before the preposition is the subject.
  const isInside = (word: QuestionWord | undefined) =>
    isNominal(word, phrasing) || (word !== undefined && phrasing.prepositions.has(word.folded));
  while (from > 0 && to - from < LONGEST && isInside(words[from - 1])) from -= 1;
  const previous = words[from - 1]?.folded ?? '';
  if (phrasing.interrogatives.has(previous)) return null;
  return trim(words, { from, to }, phrasing);
}

function after(words: readonly QuestionWord[], start: number, phrasing: Phrasing): WordRange | null {
  let from = start;
  while (phrasing.auxiliaries.has(words[from]?.folded ?? '')) from += 1;
  // "Ils disent quoi de X": what comes behind the pronoun is the topic.
  if (from > start && phrasing.about.has(words[from]?.folded ?? '')) return null;
  let to = from;
  while (to < words.length && to - from < LONGEST && isNominal(words[to], phrasing)) {
    to += 1;
    if (words[to - 1]?.followedBy.match(/[,:;?!]/)) break;
  }
  return trim(words, { from, to }, phrasing);
}

/** Whether the word can stand inside a name or an office. */
function isNominal(word: QuestionWord | undefined, phrasing: Phrasing): boolean {
  if (!word) return false;
  if (phrasing.articles.has(word.folded) || phrasing.inNames.has(word.folded)) return true;
  return !word.isStop && !phrasing.speechVerbs.has(word.folded) && !phrasing.stanceVerbs.has(word.folded);
}

function trim(words: readonly QuestionWord[], range: WordRange, phrasing: Phrasing): WordRange | null {
  let { from, to } = range;
  const isEdge = (i: number) => {
    const folded = words[i]?.folded ?? '';
    return phrasing.articles.has(folded) || phrasing.inNames.has(folded) || phrasing.prepositions.has(folded);
  };
  while (from < to && isEdge(from)) from += 1;
  while (to > from && isEdge(to - 1)) to -= 1;
  return from < to ? { from, to } : null;
}

function sourceLength(words: readonly QuestionWord[], from: number, phrasing: Phrasing): number {
  const rest = words
    .slice(from, from + 4)
    .map(({ folded }) => folded)
    .join(' ');
  const source = phrasing.sources.find((candidate) => rest === candidate || rest.startsWith(`${candidate} `));
  return source ? source.split(' ').length : 0;
}
