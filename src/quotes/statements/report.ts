import type { ParsedSentence } from '../clauses/index.js';
import type { Mention } from '../phrases/index.js';
import type { LanguageData } from '../words/index.js';

/** What a sentence says of somebody's speech: who speaks, and which of its tokens say so. */
export interface Report {
  readonly mention: Mention;
  /** Positions of the first token of the cue and of the token after it. */
  readonly from: number;
  readonly to: number;
}

/** One way in which a sentence reports speech that stands outside quotation marks. */
export interface ReportReader {
  readonly name: string;
  /** A sentence that it reads as Marie Dupont's statement. */
  readonly example: string;
  readonly read: (sentence: ParsedSentence, data: LanguageData) => readonly Report[];
}
