import type { Phrasing } from '../phrasing.js';
import type { QuestionWord } from '../question-words.js';
import type { SpeakerMention } from './speaker-directory.js';

/** A question, as far as its words are told apart. */
export interface QuestionReading {
  readonly words: readonly QuestionWord[];
  /** For each word, whether it is an ordinary word or a name known to the articles rather than a slip. */
  readonly isCommon: readonly boolean[];
  /** The quoted speakers it names. */
  readonly mentions: readonly SpeakerMention[];
  /** It asks who does what its verb says: whoever follows the verb is its object, and nobody beside it its subject. */
  readonly asksWho: boolean;
  readonly phrasing: Phrasing;
}
