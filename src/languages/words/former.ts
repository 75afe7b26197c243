/** How a lexicon lists former holders of an office: "ex-ministre". */
const PREFIX = 'ex-';

/** The head noun of who held an office and holds it no longer. */
export function asFormer(noun: string): string {
  return PREFIX + noun;
}

/** The office of a present or former holder. */
export function withoutFormer(noun: string): string {
  return noun.startsWith(PREFIX) ? noun.slice(PREFIX.length) : noun;
}
