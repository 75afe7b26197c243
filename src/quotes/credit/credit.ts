import type { Span } from '../../text/index.js';
import type { Entity } from '../entities/index.js';
import type { Quotation } from './quotation.js';

/** A quotation's speaker, with the words that say so. */
export interface Credit {
  readonly entity: Entity;
  readonly mention: string;
  readonly cue: Span | null;
  /** He speaks in a relative clause: the sentence is about somebody else. */
  readonly aside?: boolean;
  readonly confidence: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** The quotation before, as one that follows it is read. */
export interface Previous {
  readonly credit: Credit | null;
  readonly freestanding: boolean;
}

/** The credit of a quotation, in its own place, from what tells whose it is: a cue, or the credit before. */
export function creditTo(
  speaker: Omit<Credit, 'sentence' | 'paragraph'>,
  { index, sentence }: Quotation,
): Credit {
  return { ...speaker, sentence: index, paragraph: sentence.paragraph };
}
