import type { Speaker } from '../../../speakers/index.js';
import type { QuestionWord } from '../question-words.js';

/** Whose words a question asks for. */
export interface SpeakerMeant {
  /** As the answer prints it: canonical where the articles quote the speaker, else as they print it, else as typed. */
  readonly name: string;
  /** Canonical names of quoted speakers that may be meant; empty where the articles quote none. */
  readonly names: ReadonlySet<string>;
  /** The name's words, to look for in text. */
  readonly words: readonly string[];
  /**
   * Whether nobody else can be meant: they are named, by more than a given name. Whoever is described may be another: what
   * others say may answer, too, and nobody is said to be silent.
   */
  readonly isSure: boolean;
}

/** Speakers whom the articles quote, as the one meant by some words of the question; the likeliest first. */
export function quotedSpeaker(
  speakers: readonly Speaker[],
  words: readonly QuestionWord[],
  isSure: boolean,
): SpeakerMeant {
  return {
    name: speakers[0]?.name ?? words.map(({ text }) => text).join(' '),
    names: new Set(speakers.map(({ name }) => name)),
    words: words.filter(({ isStop }) => !isStop).map(({ text }) => text),
    isSure,
  };
}
