import type { LexicalIndex } from '../../../index/index.js';
import { asksForWords, type Phrasing } from '../phrasing.js';
import { joinedWords, type QuestionWord } from '../question-words.js';
import type { QuestionReading } from './question-reading.js';
import type { WordRange } from './word-range.js';

/** No name or office takes more words. */
const LONGEST = 8;

/** Words of a full name, at least. */
const FULL_NAME = 2;

/** Words of a phrase such as "in the words of", at most. */
const LONGEST_SOURCE = 4;

/** Marks that end a sentence. */
const ENDS_SENTENCE = /[?!;]/;

/** Where the words may name whose words are wanted. */
export interface SubjectRange extends WordRange {
  /** Behind "according to": what is asked for may be a fact and its source anything in print. */
  readonly isSource: boolean;
}

/**
 * The words that stand where the question names whose words it wants, though nobody quoted bears that name:
 * before or after the verb of speech, as the owner of words, or behind "according to", without articles; likeliest first.
 */
export function subjectRanges(reading: QuestionReading, index: LexicalIndex): readonly SubjectRange[] {
  const { words, phrasing, asksWho } = reading;
  const verbs = asksWho
    ? []
    : words.flatMap(({ folded }, i) => (phrasing.speechVerbs.has(folded) ? [i] : []));
  const besideVerbs = verbs.flatMap((verb) => [
    before(words, verb, phrasing),
    phrasing.isVerbFirst ? after(words, verb + 1, phrasing) : null,
  ]);
  const besideNouns = words.flatMap(({ folded }, i) =>
    phrasing.speechNouns.has(folded) ? ownerOf(words, i, phrasing) : [],
  );
  const sources = words.map((_, from) => {
    const length = sourceLength(words, from, phrasing);
    return length > 0 ? after(words, from + length, phrasing) : null;
  });
  const ranges = [
    ...[...besideVerbs, ...besideNouns, beforeTopic(words, phrasing)].map(
      (range) => range && { ...range, isSource: false },
    ),
    ...sources.map((range) => range && { ...range, isSource: true }),
  ];
  return ranges.flatMap((range) => (range ? withoutTopic(range, reading, index) : []));
}

/**
 * The range and what is left of it before each word that may open the topic: "l'ingénieur | du fleuve", but "le
 * patron de Renault": of what somebody is head belongs to the office.
 */
function withoutTopic(
  range: SubjectRange,
  { words, phrasing }: QuestionReading,
  { isName, numberOf }: LexicalIndex,
): SubjectRange[] {
  const isNamed = (word: QuestionWord | undefined) =>
    word !== undefined && (word.isCapitalised || isName(numberOf.get(word.folded) ?? -1));
  // "Le préfet de | la | Nièvre"
  const nounBehind = (i: number) => words.slice(i + 1).find(({ isArticle }) => !isArticle);
  const ends = words.flatMap(({ folded }, i) =>
    i > range.from && i < range.to && phrasing.about.has(folded) && !isNamed(nounBehind(i)) ? [i] : [],
  );
  return [range.to, ...ends.toReversed()].map((to) => ({ ...range, to }));
}

/** "L'avis | de la maire", "the mayor 's | view": whose words those are that a noun calls so. */
function ownerOf(
  words: readonly QuestionWord[],
  noun: number,
  phrasing: Phrasing,
): readonly (WordRange | null)[] {
  const isPossessive = (at: number) => phrasing.possessives.has(words[at]?.folded ?? '');
  const isOf = phrasing.of.has(words[noun + 1]?.folded ?? '');
  const owner = isOf ? after(words, noun + 2, phrasing) : null;
  return [
    isPossessive(noun - 1) ? before(words, noun - 1, phrasing) : null,
    // "Quotes by the mayor's husband"
    owner && !isPossessive(owner.to) ? owner : null,
  ];
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
  return !word.isStop && !asksForWords(word.folded, phrasing);
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

/** How many words from a place on say that a source follows: "according to"; 0 where none do. */
function sourceLength(words: readonly QuestionWord[], from: number, phrasing: Phrasing): number {
  const rest = joinedWords(words.slice(from, from + LONGEST_SOURCE));
  const source = phrasing.sources.find((candidate) => rest === candidate || rest.startsWith(`${candidate} `));
  return source ? source.split(' ').length : 0;
}
