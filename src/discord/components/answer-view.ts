import type { Answer } from '../../answer/answer.js';
import type { Library } from '../../library.js';
import { label } from '../text/label.js';
import { withoutNames } from '../text/topic-words.js';
import { answerButtons } from './answer-buttons.js';
import type { AnswerExtras } from './answer-extras.js';
import { fitView } from './fitting.js';
import type { Frame } from './frame.js';
import { groupSlices } from './group-slices.js';
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
  const heading = headingOf(answer, frame);
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

/** The sentence above the cards, where there is something to say that they do not. */
function headingOf(answer: Answer, { words }: Frame): string | null {
  const { outcome, citations, speaker } = answer;
  if (speaker === null) return outcome === 'answered' ? null : words.answer.notFound;
  const theirs = citations.filter((citation) => citation.speaker === speaker.name).length;
  if (outcome === 'answered' && theirs > 0) return null;
  if (outcome === 'not-found') return words.answer.notFound;
  const shown = label(speaker.name, 150);
  if (theirs > 0 && theirs === citations.length) return words.answer.silentRelated(shown);
  const silence = speaker.quoted ? words.answer.silent(shown) : words.answer.notQuoted(shown);
  return citations.length === 0 ? silence : `${silence}\n${words.answer.fromArticles}`;
}
