import type { Answer } from '../../answer/index.js';
import type { Frame } from './frame.js';
import { headingText } from './heading-text.js';
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
    text(headingText(answer, words) ?? words.answer.notFound),
    ...questionButtons(nearest, frame),
  ];
}
