import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';

/** A noun phrase while it is read, in tokens of its sentence. */
export interface NounPhrase {
  readonly tokens: readonly Token[];
  /** Position of the sentence in the article. */
  readonly sentence: number;
  /** Where the phrase begins. */
  readonly from: number;
  /** Where its first noun or name stands, behind the determiners. */
  readonly start: number;
  /** Where it has to end. */
  readonly limit: number;
  /** Where the name ends with which a phrase without determiner begins; null for any other phrase. */
  readonly bareNameEnd: number | null;
  readonly data: LanguageData;
}
