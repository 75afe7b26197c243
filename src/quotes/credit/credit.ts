import type { Span } from '../../text/index.js';
import type { Resolution } from '../entities/index.js';
import type { Features } from '../model/index.js';
import type { Mention } from '../phrases/index.js';

/** Whose a quotation may be, with the words that say so. */
export interface Proposal {
  readonly resolution: Resolution;
  /** What stands for the speaker there; null where nothing does. */
  readonly mention: Mention | null;
  readonly cue: Span | null;
  /** He speaks in a relative clause: the sentence is about somebody else. */
  readonly aside: boolean;
  /** What speaks for and against it. */
  readonly features: Features;
  /** The words really spoken, where a cue stands between the marks. */
  readonly parts?: readonly Span[] | undefined;
}

/** One that is weighed, with all that speaks for and against it. */
export interface Candidate extends Proposal {
  /** The rule that gave the cue, or that has the quotation go on without one. */
  readonly rule: string;
}

/** A quotation's speaker. */
export interface Credit extends Candidate {
  /** How likely the speaker is the right one, from 0 to 1. */
  readonly confidence: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** The quotation before, as one that follows it is read. */
export interface Previous {
  readonly credit: Credit | null;
  readonly freestanding: boolean;
}
