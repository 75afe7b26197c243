import type { Speaker } from '../quotes/index.js';
import type { QuestionWord } from './question-words.js';
import type { SpeakerMeant } from './understood-question.js';

/** Speakers whom the articles quote, as the one meant by some words of the question; the likeliest first. */
export function quotedSpeaker(speakers: readonly Speaker[], words: readonly QuestionWord[]): SpeakerMeant {
  return {
    name: speakers[0]?.name ?? words.map(({ text }) => text).join(' '),
    names: new Set(speakers.map(({ name }) => name)),
    words: words.filter(({ isStop }) => !isStop).map(({ text }) => text),
  };
}
