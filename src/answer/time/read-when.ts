import { languageOf } from '../../languages/index.js';
import {
  asksForWords,
  joinedWords,
  type Phrasing,
  type QuestionWord,
  questionWords,
  type WordRange,
} from '../question/index.js';
import type { Order } from './compare-dates.js';
import type { Period } from './period.js';
import { findTime, type Today } from './read-times.js';

/** When the words that a question asks for were said, as far as it tells. */
export interface When {
  /** The question without the words that tell when. */
  readonly rest: string;
  /** Null where it tells none. */
  readonly period: Period | null;
  /**
   * The period is that of the saying: "what did X say in 2015 about …". Else it may belong to what is spoken of: "… say
   * about the attack in 2015".
   */
  readonly isOfSaying: boolean;
  /** What an article that itself speaks of that time would say: "2015". Folded. */
  readonly named: readonly string[];
  readonly order: Order | null;
}

/** Reads it off a question for somebody's words; null where it tells nothing, or asks for something else. */
export function readWhen(question: string, phrasing: Phrasing, now: Today): When | null {
  const words = questionWords(question, phrasing);
  const first = words.findIndex((word) => isOfSpeech(word, phrasing));
  const ordered = readOrder(words, phrasing, first >= 0);
  const mayTell = first >= 0 || ordered !== null || words.length <= SHORT;
  const said = mayTell ? saidWhen(words, phrasing, now) : null;
  const time = first >= 0 || ordered !== null || isAllOf(words, said) ? said : null;
  const cuts = [...(ordered ? [ordered] : []), ...(time ? [time] : [])];
  if (cuts.length === 0) return null;
  return {
    rest: without(question, words, cuts),
    period: time?.period ?? null,
    isOfSaying: time?.isOfSaying ?? false,
    named: (time ? words.slice(time.from, time.to) : []).flatMap(({ folded, isStop }) =>
      isStop ? [] : folded,
    ),
    order: ordered?.order ?? null,
  };
}

/** "And in 2016?" */
const SHORT = 8;

/** Whether the words say nothing but a time. */
function isAllOf(words: readonly QuestionWord[], range: WordRange | null): boolean {
  return range !== null && words.every(({ isStop }, i) => isStop || (i >= range.from && i < range.to));
}

/** Whether a word asks for somebody's words, or names such ("statement"). */
function isOfSpeech({ folded }: QuestionWord, phrasing: Phrasing): boolean {
  return asksForWords(folded, phrasing) || phrasing.speechNouns.has(folded);
}

function readOrder(
  words: readonly QuestionWord[],
  { language }: Phrasing,
  isForWords: boolean,
): (WordRange & { readonly order: Order }) | null {
  const { newest, oldest } = languageOf(language).times;
  const joined = joinedWords(words);
  for (const [order, pattern] of [
    ['newest', newest],
    ['oldest', oldest],
  ] as const) {
    const match = pattern.exec(joined);
    if (!match || !(isForWords || order === 'newest')) continue;
    const from = countWords(joined.slice(0, match.index));
    return { from, to: from + countWords(match[0]), order };
  }
  return null;
}

function countWords(joined: string): number {
  return joined.split(' ').filter((word) => word !== '').length;
}

/** The first time in a question that may be that of the saying. */
function saidWhen(words: readonly QuestionWord[], phrasing: Phrasing, now: Today) {
  const folded = words.map((word) => word.folded);
  for (let offset = 0; offset < words.length; ) {
    const found = findTime(folded.slice(offset), phrasing.language, now);
    if (!found) return null;
    const range = { from: offset + found.from, to: offset + found.to };
    const isOther = found.isOf
      ? !phrasing.speechNouns.has(words[range.from - 1]?.folded ?? '')
      : isOfTopic(range, words, phrasing);
    if (!isOther) {
      return { ...range, period: found.period, isOfSaying: isOfSaying(range, words, phrasing) };
    }
    offset = range.to;
  }
  return null;
}

/** "About last week", "last week's attack", "since 2015 elections": the time tells which one is spoken of. */
function isOfTopic({ from, to }: WordRange, words: readonly QuestionWord[], phrasing: Phrasing): boolean {
  const before = words[from - 1];
  const after = words[to];
  if (before && phrasing.about.has(before.folded)) return true;
  if (!after || words[to - 1]?.followedBy.match(/[,;:?!.]/)) return false;
  if (phrasing.possessives.has(after.folded)) return true;
  return !after.isStop && !after.isCapitalised && !isOfSpeech(after, phrasing);
}

/** Whether a time opens the question, or stands beside what asks for words, before anything says what about. */
function isOfSaying({ from }: WordRange, words: readonly QuestionWord[], phrasing: Phrasing): boolean {
  const before = words.slice(0, from);
  const asking = before.findLastIndex((word) => isOfSpeech(word, phrasing));
  if (asking < 0) return before.every(({ isStop }) => isStop);
  const between = before.slice(asking + 1);
  if (between.some(({ folded }) => phrasing.about.has(folded) || phrasing.conjunctions.has(folded)))
    return false;
  if (between.every(({ isStop }) => isStop)) return true;
  if (phrasing.whoSaid.test(joinedWords(words))) return false;
  return phrasing.isVerbFirst || between.every(({ isStop, isCapitalised }) => isStop || isCapitalised);
}

function without(question: string, words: readonly QuestionWord[], cuts: readonly WordRange[]): string {
  return cuts
    .map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }))
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}${rest.slice(end)}`, question)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+/, '')
    .trim();
}
