import type { LanguageCode } from '../../languages/index.js';
import { goOn, isBare, pointsBack } from './follow-up.js';
import type { Phrasing } from './phrasing.js';
import { phrasingFor } from './phrasing.js';
import { questionLanguage } from './question-language.js';
import { joinedWords, type QuestionWord, questionWords } from './question-words.js';
import { nameFromWords, type SpeakerMeant, type Understanding } from './speaker/index.js';
import type { SpokenOf } from './spoken-of.js';
import { understandAlone } from './understand-alone.js';
import type { UnderstoodQuestion } from './understood-question.js';
import { withNames } from './with-names.js';

/** What else is known where a question is asked. */
export interface Asked {
  /** Whose quotes alone are wanted, whatever the question says. */
  readonly speaker?: string | undefined;
  /** Canonical names of those whose words the answer before showed. */
  readonly shown?: readonly string[];
  /** The language of whoever asks. */
  readonly reader?: LanguageCode | undefined;
}

/** Understands a question, with the earlier ones of its conversation (oldest first) where it leans on them. */
export function understandQuestion(
  question: string,
  known: Understanding,
  history: readonly string[] = [],
  { speaker, shown = [], reader }: Asked = {},
): UnderstoodQuestion {
  const phrasing = phrasingFor(questionLanguage(question, known, reader));
  const all = questionWords(question, phrasing);
  const correction = openingOf(all, phrasing.correction);
  const words = all.slice(correction);
  const alone = (own: readonly QuestionWord[]) =>
    understandAlone({ question, words: own, phrasing, speaker }, known);
  const previous = history.at(-1);
  if (previous === undefined) return alone(words);
  const opening = openingOf(words, phrasing.followUp);
  const rest = words.slice(opening);
  const asTyped = alone(rest);
  const isOpened = correction > 0 || opening > 0;
  if (!isOpened && !pointsBack(asTyped, words, phrasing)) return asTyped;
  const before = understandQuestion(previous, known, history.slice(0, -1), { reader });
  const people = [...before.people, ...shown.flatMap((name) => asSpokenOf(name, known))];
  const named = withNames(rest, asTyped.people, people, phrasing);
  const own =
    named.length === rest.length && named.every((word, i) => word === rest[i]) ? asTyped : alone(named);
  const setsRight = correction > 0 && !phrasing.about.has(all[correction - 1]?.folded ?? '');
  const mayName = (opening > 0 || setsRight) && !isBare({ words, phrasing });
  const isNext = mayName && own.speaker === null && before.speaker !== null;
  const next = isNext ? nextSpeaker(rest, phrasing, known) : null;
  return goOn(next ? { ...own, speaker: next, topic: [] } : own, before, { words, rest, isOpened, phrasing });
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
  if (to === 0) return null;
  return nameFromWords({ from: 0, to }, { words, isCommon: words.map(() => true), phrasing }, known);
}

function asSpokenOf(name: string, { directory }: Understanding): SpokenOf[] {
  return directory
    .named(name)
    .slice(0, 1)
    .map((speaker) => ({ ...speaker, at: -1 }));
}
