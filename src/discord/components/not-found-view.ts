import type { Answer } from '../../answer/answer.js';
import { label } from '../text/index.js';
import type { Frame } from './frame.js';
import { questionButtons } from './question-buttons.js';
import { questionText } from './question-text.js';
import { text, type View } from './view.js';

/** That there is no answer, and what could be asked instead. */
export function notFoundView(
  answer: Answer,
  nearest: readonly string[],
  frame: Frame,
  { showQuestion }: { readonly showQuestion: boolean },
): View {
  const { words } = frame;
  return [
    ...(showQuestion ? [questionText(answer.question, words)] : []),
    ...(answer.partlyRead ? [text(`-# ${words.answer.partlyRead}`)] : []),
    text(sentenceFor(answer, frame)),
    ...questionButtons(nearest, frame),
  ];
}

function sentenceFor({ speaker }: Answer, { words }: Frame): string {
  if (speaker === null) return words.answer.notFound;
  const name = label(speaker.name, 150);
  return speaker.quoted ? words.answer.silent(name) : words.answer.notQuoted(name);
}
