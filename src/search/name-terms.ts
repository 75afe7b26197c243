import type { LexicalIndex } from '../index/index.js';
import { nameKey } from '../text/index.js';

/**
 * A function that gives the terms that are spellings of one name's word, by its `nameKey`. The keys of all
 * names are worked out at the first call.
 */
export function nameTerms(terms: readonly string[], isName: Uint8Array): LexicalIndex['termsNamed'] {
  const none: ReadonlySet<number> = new Set();
  let byKey: Map<string, Set<number>> | undefined;
  return (key) => {
    byKey ??= groupByKey();
    return byKey.get(key) ?? none;
  };

  function groupByKey(): Map<string, Set<number>> {
    const groups = new Map<string, Set<number>>();
    terms.forEach((term, number) => {
      if (isName[number] !== 1) return;
      const key = nameKey(term);
      groups.set(key, (groups.get(key) ?? new Set()).add(number));
    });
    return groups;
  }
}
