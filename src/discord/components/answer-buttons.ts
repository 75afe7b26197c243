import type { APIActionRowComponent, APIButtonComponent } from 'discord.js';
import type { Answer } from '../../answer/index.js';
import type { Library, SpeakerRecord } from '../../library.js';
import { shorten, shortName } from '../text/index.js';
import type { AnswerExtras } from './answer-extras.js';
import type { Fit } from './fitting.js';
import { buttonId, type Frame } from './frame.js';
import type { Voice } from './group-slices.js';
import { readingButtons } from './reading-buttons.js';
import { speakerKey } from './speaker-key.js';
import { button, buttonRow } from './view.js';

export interface AnswerShown {
  readonly answer: Answer;
  readonly voices: readonly Voice[];
  readonly library: Library;
  readonly frame: Frame;
  readonly extras: AnswerExtras;
  readonly fit: Fit;
}

/** As many as stand side by side on a desktop; the votes have a row of their own where there are more. */
const ROW = 4;
const MOST_SPEAKERS = 2;

/** What may be done with an answer, in one row where that holds all: read on, show it, say whether it helped. */
export function answerButtons(shown: AnswerShown): APIActionRowComponent<APIButtonComponent>[] {
  const { answer, frame, extras, voices, fit } = shown;
  const { buttons } = frame.words;
  const isAnswer = answer.citations.length > 0;
  const reading = [
    ...readingButtons(voices, fit, frame),
    ...allButtons(shown),
    ...(isAnswer && extras.shareable ? [button(buttonId(frame, 'show'), buttons.show)] : []),
  ];
  const votes = isAnswer
    ? [
        button(buttonId(frame, 'up', extras.questionHash), buttons.helpful),
        button(buttonId(frame, 'down', extras.questionHash), buttons.unhelpful),
      ]
    : [];
  return reading.length + votes.length <= ROW
    ? buttonRow([...reading, ...votes])
    : [...buttonRow(reading), ...buttonRow(votes)];
}

/** "All 3 Lavrov quotes": of those shown who have more, and of the one meant where nothing shown is theirs. */
function allButtons({ answer, voices, library, frame }: AnswerShown): APIButtonComponent[] {
  const { buttons } = frame.words;
  const shown = new Map(
    voices.flatMap(({ kind, speaker, sources }) =>
      speaker === null || kind !== 'quote'
        ? []
        : [[speaker, sources.reduce((sum, { slices }) => sum + slices.length, 0)] as const],
    ),
  );
  const names = new Set([...shown.keys(), ...(answer.speaker ? [answer.speaker.name] : [])]);
  return [...names]
    .flatMap((name) => recordOf(name, library) ?? [])
    .sort((a, b) => b.quotes - a.quotes)
    .flatMap((speaker) => {
      const here = shown.get(speaker.name);
      if (here !== undefined && here >= speaker.quotes) return [];
      const name = shorten(shortName(speaker), 45);
      const label = speaker.kind === 'person' ? buttons.all(speaker.quotes, name) : buttons.allBy(name);
      const id = buttonId(frame, 'more', speakerKey(speaker));
      return [button(id, here === undefined ? buttons.allBy(name) : label)];
    })
    .slice(0, MOST_SPEAKERS);
}

/** Whoever has exactly this name. */
function recordOf(name: string, library: Library): SpeakerRecord | null {
  const found = library.findSpeaker(name);
  return found?.name === name ? found : null;
}
