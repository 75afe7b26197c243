import type { Features } from '../model/index.js';
import type { Mention } from '../phrases/index.js';
import type { LanguageData } from '../words/index.js';
import type { DiscourseEntities } from './discourse-entities.js';
import type { Entity } from './entity.js';
import type { Salience } from './salience.js';

/** What coreference looks at: who is known, and who is in view. */
export interface DiscourseContext {
  readonly entities: DiscourseEntities;
  readonly salience: Salience;
  /** Whom the article credits with words by name somewhere, be it later. */
  readonly quotedByName: ReadonlySet<Entity>;
  /** The words with a capital within the quotations of a sentence, folded. */
  readonly namesQuoted: (sentence: number) => ReadonlySet<string>;
  readonly data: LanguageData;
  readonly frame: Frame | null;
}

/** What stands around a quotation within which another is read: who speaks there and to whom, and who is known outside. */
export interface Frame {
  readonly speaker: Entity | null;
  readonly hearer: Entity | null;
  readonly outside: DiscourseContext;
  /** Its place in the sentence around it, behind all that this says; null for a turn, around which nobody speaks of others. */
  readonly place: Pick<Mention, 'sentence' | 'from'> | null;
}

/** Whom a mention may stand for, with what speaks for it. */
export interface Reading {
  readonly entity: Entity;
  readonly features: Features;
}

/** A reading, with the name of the rule that read it so. */
export interface Resolution extends Reading {
  readonly rule: string;
}
