import { detectQuestionLanguage } from '../../text/index.js';
import { goOn, leansOnHistory } from './follow-up.js';
import type { Phrasing } from './phrasing.js';
import { phrasingFor } from './phrasing.js';
import { joinedWords, type QuestionWord, questionWords, readPart } from './question-words.js';
import { nameFromWords, type SpeakerMeant, type Understanding } from './speaker/index.js';
import { understandAlone } from './understand-alone.js';
import type { UnderstoodQuestion } from './understood-question.js';

/**
 * Understands a question, with the earlier ones of its conversation (oldest first) where it leans on them.
 *
 * @param speaker whose quotes alone are wanted, whatever the question says
 */
export function understandQuestion(
  question: string,
  known: Understanding,
  history: readonly string[] = [],
  speaker?: string,
): UnderstoodQuestion {
  const phrasing = phrasingFor(detectQuestionLanguage(readPart(question)));
  const all = questionWords(question, phrasing);
  const correction = openingOf(all, phrasing.correction);
  const words = all.slice(correction);
  const previous = history.at(-1);
  if (previous === undefined) return understandAlone({ question, words, phrasing, speaker }, known);
  const opening = openingOf(words, phrasing.followUp);
  const rest = words.slice(opening);
  const own = understandAlone({ question, words: rest, phrasing, speaker }, known);
  if (correction === 0 && !leansOnHistory(own, words, phrasing)) return own;
  const before = understandQuestion(previous, known, history.slice(0, -1));
  const setsRight = correction > 0 && !phrasing.about.has(all[correction - 1]?.folded ?? '');
  const isNext = (opening > 0 || setsRight) && own.speaker === null && before.speaker !== null;
  const next = isNext ? nextSpeaker(rest, phrasing, known) : null;
  return goOn(next ? { ...own, speaker: next, topic: [] } : own, before, words, phrasing);
}

/** How many words the pattern takes off the beginning. */
function openingOf(words: readonly QuestionWord[], pattern: RegExp): number {
  const opening = pattern.exec(joinedWords(words))?.[0].trim() ?? '';
  return opening === '' ? 0 : opening.split(' ').length;
}

/** Whom "and Tillerson?" asks the same of: the words are a name, though nobody quoted bears it. */
function nextSpeaker(
  words: readonly QuestionWord[],
  phrasing: Phrasing,
  known: Understanding,
): SpeakerMeant | null {
  const to = words.findLastIndex(({ isStop }) => !isStop) + 1;
  return to === 0
    ? null
    : nameFromWords({ from: 0, to }, { words, isCommon: words.map(() => true), phrasing }, known);
}
