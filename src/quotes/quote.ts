import type { Span } from '../text/index.js';

/**
 * - `direct`: a complete utterance or clause;
 * - `mixed`: a fragment completed by the narrator's sentence;
 * - `scare`: marks that report nobody's speech (titles, names, terms, irony, the wording of a law).
 */
export type QuoteKind = 'direct' | 'mixed' | 'scare';

/** What stands between two quotation marks of an article, and who said it. Offsets are the article's. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** Canonical name, or null where nobody is credited or the attribution is doubtful. */
  readonly speaker: string | null;
  /** What the speaker is, where there is one. */
  readonly speakerKind?: SpeakerKind;
  /** The words of the article that stand for the speaker: "il", "le ministre russe". */
  readonly mention: string | null;
  /** The words that report the speech: "a déclaré". */
  readonly cue: string | null;
  /** Of the attribution, from 0 to 1; 0 where there is no speaker. */
  readonly confidence: number;
  /** The rules that read it so, by name (docs/attribution.md); absent where there is no speaker. */
  readonly rule?: AttributionRule;
  /** The number of the paragraph the quote begins in, where that has one. */
  readonly paragraph: number | null;
  /** The words really spoken, where a cue clause stands inside the marks; otherwise absent. */
  readonly parts?: readonly Span[];
  /** The question that a turn of an interview answers, in the paragraph before; otherwise absent. */
  readonly answers?: Span;
}

/** The rule that gave the cue, and the one that told whom it means. */
export interface AttributionRule {
  readonly cue: string;
  readonly person: string;
}

export type SpeakerKind = 'person' | 'group' | 'institution' | 'metonym' | 'anonymous';
