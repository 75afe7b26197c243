import type { Answer } from '../../answer/index.js';
import type { Library } from '../../library.js';
import { withoutNames } from '../text/index.js';
import { answerButtons } from './answer-buttons.js';
import type { AnswerExtras } from './answer-extras.js';
import { fitView } from './fitting.js';
import type { Frame } from './frame.js';
import { groupSlices } from './group-slices.js';
import { headingText } from './heading-text.js';
import { PHONE_SCREEN } from './phone-height.js';
import { questionText } from './question-text.js';
import { sliceOfCitation } from './shown-slice.js';
import { text, type View } from './view.js';
import { voiceCards } from './voice-cards.js';

/** For the line that Discord adds under a private message, in px. */
const PRIVATE_LINE = 20;

/** The answer as a message: a card for each speaker, and the buttons that apply to all, within a phone's screen. */
export function answerView(answer: Answer, library: Library, frame: Frame, extras: AnswerExtras): View {
  const { words } = frame;
  const question = extras.showQuestion ? [questionText(answer.question, words)] : [];
  const heading = headingText(answer, words);
  const notes = answer.partlyRead ? [text(`-# ${words.answer.partlyRead}`)] : [];
  const above = [...question, ...notes, ...(heading === null ? [] : [text(heading)])];
  const voices = groupSlices(answer.citations.map((citation) => sliceOfCitation(citation, library)));
  const shown = voices.flatMap(({ speaker }) => speaker ?? []);
  const topic = withoutNames(answer.topic ?? [], answer.speaker ? [...shown, answer.speaker.name] : shown);
  return fitView(voices, PHONE_SCREEN - PRIVATE_LINE, (fit) => [
    ...above,
    ...voiceCards(voices, library, { words, topic, titled: new Set(), ...fit }),
    ...answerButtons({ answer, voices, library, frame, extras, fit }),
  ]);
}
