import type { AnswerType, LanguageCode } from '../../languages/index.js';
import type { SearchWord } from '../../search/index.js';
import type { SpeakerMeant } from './speaker/index.js';

/** What a question asks for, as far as its words show. */
export interface UnderstoodQuestion {
  readonly text: string;
  readonly language: LanguageCode;
  /** Whose words are asked for; null where nobody's in particular. */
  readonly speaker: SpeakerMeant | null;
  /** Canonical names that the question mentions without asking for their words. */
  readonly mentioned: ReadonlySet<string>;
  /** Somebody's words are asked for, whoever said them ("who said …"). */
  readonly wantsQuote: boolean;
  /** It asks who says or does something: one citation of each who does. */
  readonly wantsEach: boolean;
  /** What it is about, without the speaker and the words that only frame the question; may be empty. */
  readonly topic: readonly SearchWord[];
  /** What it asks the number of: the noun and words beside it; empty where it asks for none. */
  readonly counted: readonly SearchWord[];
  readonly answerType: AnswerType | null;
  /** Its words, folded. */
  readonly words: ReadonlySet<string>;
  /** The question that this one wants more of ("what else did he say?"): its citations are not wanted again. */
  readonly moreOf: string | null;
}
