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
}

/** Who a mention stands for, and how sure that is (0 to 1). */
export interface Resolution {
  readonly entity: Entity;
  readonly confidence: number;
}
