import type { Gender, GrammaticalNumber } from '../../languages/lexicon.js';
import type { SpeakerKind } from '../quote.js';

/** Somebody or something an article speaks of that may speak: one for all its mentions in the article. */
export interface Entity {
  /** The fullest name the article prints, or its description where it has no name. */
  name: string;
  /** Words of the fullest name, folded; empty without a name. */
  words: readonly string[];
  kind: SpeakerKind | 'unknown';
  gender: Gender | null;
  number: GrammaticalNumber;
  /** Head nouns the article describes it by ("ministre", "élue"), with the sentence that does so first. */
  readonly roles: Map<string, number>;
  /** The other words of those descriptions: "intérieur", "russe". */
  readonly attributes: Set<string>;
  /** What its offices are of, folded: "affaires", "agriculture". */
  readonly complements: Set<string>;
}
