import type { AnswerSigns } from './answers.js';
import type { Pages } from './articles.js';
import type { Grammar } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import type { Parts } from './parts.js';
import type { Questions } from './questions.js';
import type { TalkPhrases } from './talk.js';
import type { TextWords } from './text.js';
import type { Times } from './times.js';
import type { Turns } from './turns.js';

/**
 * What a language must provide: one section for each stage that reads or writes it, each built when it is first asked
 * for. Everything that is known about a language stands in its folder, and nothing else does.
 */
export interface Language<Code extends string = string> {
  /** Of ISO 639-1, in lower case: "fr". */
  readonly code: Code;
  /** In English: "French". */
  readonly name: string;
  readonly articles: Pages;
  readonly text: TextWords;
  readonly attribution: Attribution;
  readonly questions: Questions;
  readonly answers: AnswerSigns;
  readonly parts: Parts;
  readonly talk: TalkPhrases;
  readonly times: Times;
}

/** What tells whose the words between quotation marks are. */
export interface Attribution {
  /** The open word classes: verbs that report, roles, bodies, names. */
  readonly lexicon: Lexicon;
  /** The closed word classes, and the features in which grammars differ. */
  readonly grammar: Grammar;
  /** How interviews and dialogues without quotation marks are printed. */
  readonly turns: Turns;
}
