import { languageOf } from '../../languages/index.js';
import {
  findCounted,
  joinedWords,
  type Phrasing,
  type QuestionWord,
  questionWords,
} from '../question/index.js';

const MOST_PARTS = 3;
/** Words of a question that can stand alone, at least. */
export const SHORTEST = 3;

/**
 * The questions that a message puts one after the other, at most three: "what did X say about A, and how many B were
 * there?". Itself alone where it puts one: what is joined are whole questions, each with something to look for.
 */
export function splitQuestion(question: string, phrasing: Phrasing): readonly string[] {
  const words = questionWords(question, phrasing);
  const starts = [0];
  for (let place = SHORTEST; place < words.length && starts.length < MOST_PARTS; place += 1) {
    const first = starts.at(-1) ?? 0;
    const start = openingAt(words, first, place, phrasing);
    if (
      start !== null &&
      isQuestion(words.slice(first, place), phrasing) &&
      standsAlone(words.slice(start), phrasing)
    )
      starts.push(start);
  }
  if (starts.length === 1) return [question];
  const { joins } = languageOf(phrasing.language).parts;
  return starts.map((start, i) => {
    const next = starts[i + 1] ?? words.length;
    const end = joins.has(words[next - 1]?.folded ?? '') ? next - 1 : next;
    const from = words[start]?.start ?? 0;
    return i + 1 < starts.length
      ? question.slice(from, endWithMark(words[end - 1], question))
      : question.slice(from);
  });
}

/** Where a question ends with this word, and with the mark that shows it as one. */
function endWithMark(last: QuestionWord | undefined, question: string): number | undefined {
  return last?.followedBy === '?' ? question.indexOf('?', last.end) + 1 : last?.end;
}

/** Where the question begins that is joined to the one before it at a place; null where none is. */
function openingAt(
  words: readonly QuestionWord[],
  first: number,
  place: number,
  phrasing: Phrasing,
): number | null {
  const { joins, opens, asks } = languageOf(phrasing.language).parts;
  const mark = words[place - 1]?.followedBy ?? '';
  const isJoined = joins.has(words[place]?.folded ?? '');
  const start = isJoined ? place + 1 : place;
  if (!isJoined && !/[?!;]/.test(mark)) return null;
  if (!opens.test(joinedWords(words.slice(start, start + SHORTEST)))) return null;
  // "What did X say about who was hurt and how many died": what asks a second time belongs to what was said.
  const asked = joinedWords(words.slice(first, place)).match(asks)?.length ?? 0;
  return /[?!;,]/.test(mark) || asked === 1 ? start : null;
}

/** Whether words ask for something that can be looked for. */
export function isQuestion(words: readonly QuestionWord[], { language, speechVerbs }: Phrasing): boolean {
  const { asks } = languageOf(language).parts;
  const hasTopic = words.some(({ isStop, folded }) => !isStop || speechVerbs.has(folded));
  return hasTopic && joinedWords(words).search(asks) >= 0;
}

/**
 * Whether a question says enough to be answered by itself: on what words are wanted, or of what it wants the number, or at
 * least two words and none that stands for something named before. "… and how old are they" asks on about the same.
 */
function standsAlone(words: readonly QuestionWord[], phrasing: Phrasing): boolean {
  const asksForWords = words.some(({ folded }) => phrasing.speechVerbs.has(folded));
  if (asksForWords) return topicOf(words, phrasing).length > 0;
  if (words.length > SHORTEST && findCounted(words, phrasing).length > 0) return true;
  return saysAll(words, phrasing);
}

/** Whether a question names two things at least, such as who speaks and what about, and stands for none named before. */
export function saysAll(words: readonly QuestionWord[], phrasing: Phrasing): boolean {
  return topicOf(words, phrasing).length > 1 && !words.some(({ folded }) => phrasing.pronouns.has(folded));
}

function topicOf(words: readonly QuestionWord[], { speechVerbs }: Phrasing): readonly QuestionWord[] {
  return words.filter(({ isStop, folded }) => !isStop && !speechVerbs.has(folded));
}
