import type { Span } from '../text/index.js';
import type { AttributionRule, SpeakerKind } from './quote.js';

/**
 * A sentence in which the article reports in its own words what somebody says: "Marie Dupont a promis que le quai serait
 * rouvert." It is article text of which the speaker is the source, never a quotation. Offsets are the article's.
 */
export interface Statement extends Span {
  readonly kind: 'reported';
  /** Canonical name. */
  readonly speaker: string;
  readonly speakerKind: SpeakerKind;
  /** The words of the article that stand for the speaker: "il", "le ministre russe". */
  readonly mention: string;
  /** The words that report: "a promis", "selon". */
  readonly cue: string;
  /** How surely the mention stands for the speaker, from 0 to 1. */
  readonly confidence: number;
  /** The rules that read it so, by name. */
  readonly rule: AttributionRule;
  /** The number of its paragraph. */
  readonly paragraph: number;
}
