import type { AnswerType, LanguageCode } from '../../languages/index.js';
import type { SearchWord } from '../../search/index.js';
import type { SpeakerMeant } from './speaker/index.js';
import type { SpokenOf } from './spoken-of.js';

/** What a question asks for, as far as its words show. */
export interface UnderstoodQuestion {
  readonly text: string;
  /** What its meaning is looked for by: with the question before where it goes on from that. */
  readonly meaning: string;
  readonly language: LanguageCode;
  /** Whose words are asked for; null where nobody's in particular. */
  readonly speaker: SpeakerMeant | null;
  /** Whom it speaks of, whomever's words it asks for first: whom a pronoun may stand for in a question after it. */
  readonly people: readonly SpokenOf[];
  /** Canonical names of those whose own words are not asked for: they only describe whose are ("X's wife"). */
  readonly owners: ReadonlySet<string>;
  /** Somebody's words are asked for, whoever said them ("who said …"). */
  readonly wantsQuote: boolean;
  /** It asks what somebody tells somebody else, whom the narrator names beside the words. */
  readonly wantsTold: boolean;
  /** It asks who says or does something: one citation of each who does. */
  readonly wantsEach: boolean;
  /** What it is about, without the speaker and the words that only frame the question; may be empty. */
  readonly topic: readonly SearchWord[];
  /** What it asks the number of: the noun and words beside it; empty where it asks for none. */
  readonly counted: readonly SearchWord[];
  readonly answerType: AnswerType | null;
  /** Its words, folded. */
  readonly words: ReadonlySet<string>;
  /** What it leaves to the question before it; null where it stands on its own. */
  readonly goesOn: GoingOn | null;
}

/** How a question goes on from the one before. */
export interface GoingOn {
  /** What was spoken of: where the articles speak of that, what is asked for stands. */
  readonly about: readonly SearchWord[];
  /** What of the answer before is not wanted again: "what else", "who else". */
  readonly without: 'citations' | 'speakers' | null;
}
