import type { SpeakerKind } from '../quotes/index.js';

/** Somebody credited with at least one quote or statement, over all articles. */
export interface Speaker {
  /** Canonical: the fullest name given anywhere. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every other form the articles print, roles included: "Lavrov", "le ministre russe des Affaires étrangères". */
  readonly aliases: readonly string[];
}
