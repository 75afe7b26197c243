import type { Grammar } from '../../../languages/index.js';
import type { LanguageData } from '../../words/index.js';
import type { Description } from './sieve.js';

/** "le père de deux victimes" is told by whose kin he is, and seldom somebody who has been named for anything else. */
export function isKinOfAnother(description: Description, { grammar }: LanguageData): boolean {
  const of = kinOf(description, grammar);
  return of.length > 0 && !isOfChildren(of, grammar);
}

/** "le père de trois enfants", "the mother of two" may be anybody. */
export function isKinOfChildren(description: Description, { grammar }: LanguageData): boolean {
  return isOfChildren(kinOf(description, grammar), grammar);
}

/** Of whom somebody is kin: "de deux | victimes"; nothing where that is not told. */
function kinOf({ head, description }: Description, { kin, ofPrepositions }: Grammar): readonly string[] {
  const of = kin.has(head) ? description.findIndex((word) => ofPrepositions.has(word)) : -1;
  return of < 0 ? [] : description.slice(of + 1);
}

function isOfChildren(of: readonly string[], { pluralDeterminers, children }: Grammar): boolean {
  return of.length > 0 && of.every((word) => pluralDeterminers.has(word) || children.has(word));
}
