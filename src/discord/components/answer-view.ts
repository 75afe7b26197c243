import type { APITextDisplayComponent } from 'discord.js';
import { type Answer, isOfOtherDays } from '../../answer/index.js';
import type { Library } from '../../library.js';
import type { Catalogue } from '../catalogue/index.js';
import { label, withoutNames } from '../text/index.js';
import { answerButtons } from './answer-buttons.js';
import type { AnswerExtras } from './answer-extras.js';
import { fitView } from './fitting.js';
import type { Frame } from './frame.js';
import { groupSlices, type Voice } from './group-slices.js';
import { headingText } from './heading-text.js';
import { PHONE_SCREEN } from './phone-height.js';
import { questionText } from './question-text.js';
import { sliceOfCitation } from './shown-slice.js';
import { text, type View } from './view.js';
import { voiceCards } from './voice-cards.js';

/** For the line that Discord adds under a private message, in px. */
const PRIVATE_LINE = 20;

/** Characters of a question that is one of several. */
const LONGEST_PART = 150;

/** The answer as a message: a card for each speaker, and the buttons that apply to all, within a phone's screen. */
export function answerView(answer: Answer, library: Library, frame: Frame, extras: AnswerExtras): View {
  const { words } = frame;
  const question = extras.showQuestion ? [questionText(answer.question, words)] : [];
  const notes = answer.partlyRead ? [text(`-# ${words.answer.partlyRead}`)] : [];
  const parts = partsOf(answer, library, words);
  const voices = parts.flatMap((part) => part.voices);
  const shown = voices.flatMap(({ speaker }) => speaker ?? []);
  const topic = withoutNames(answer.topic ?? [], answer.speaker ? [...shown, answer.speaker.name] : shown);
  return fitView(voices, PHONE_SCREEN - PRIVATE_LINE, (fit) => {
    const options = { words, topic, titled: new Set<string>(), ...fit };
    return [
      ...question,
      ...notes,
      ...parts.flatMap((part) => [...part.above, ...voiceCards(part.voices, library, options)]),
      ...answerButtons({ answer, voices, library, frame, extras, fit }),
    ];
  });
}

/** What answers one of the questions that were put at once, and what is said above it. */
interface Part {
  readonly above: readonly APITextDisplayComponent[];
  readonly voices: readonly Voice[];
}

/** The parts of an answer, its citations numbered through; one where it has none. */
function partsOf(answer: Answer, library: Library, words: Catalogue): readonly Part[] {
  let first = 1;
  return (answer.parts?.answers ?? [answer]).map((part) => {
    const voices = groupSlices(
      part.citations.map((citation) => sliceOfCitation(citation, library)),
      first,
    );
    first += part.citations.length;
    const heading = headingText(part, words);
    const { period } = part;
    return {
      above: [
        ...(answer.parts?.by === 'question' ? [text(`**${label(part.question, LONGEST_PART)}**`)] : []),
        ...(heading === null ? [] : [text(heading)]),
        ...(isOfOtherDays(part) && period ? [text(words.answer.otherDays(period.since, period.until))] : []),
      ],
      voices,
    };
  });
}
