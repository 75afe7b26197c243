import type { Article } from '../../articles/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import type { Speaker } from '../../speakers/index.js';
import type { Passage } from '../ports/index.js';

/** All that articles hold, in lists. */
export interface ContentLists {
  readonly articles: readonly Article[];
  readonly speakers: readonly Speaker[];
  /** For each article. */
  readonly quotes: readonly (readonly Quote[])[];
  readonly statements: readonly (readonly Statement[])[];
  /** In the order of their articles. */
  readonly passages: readonly Passage[];
}
