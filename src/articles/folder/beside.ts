import { formatOf } from '../formats/index.js';

/** What the names of files end with that give the particulars of the article beside them. */
export const BESIDE = '.meta.yaml';

/** What the file with the particulars of a seed may be called: "a.html.meta.yaml" goes before "a.meta.yaml". */
export function namesBeside(seed: string): readonly string[] {
  return [`${seed}${BESIDE}`, `${seed.replace(/\.[^.]*$/, '')}${BESIDE}`];
}

/** Whether a file of this name is a seed, or may be the one beside it. */
export function isOfSeed(name: string): boolean {
  return formatOf(name) !== null || name.endsWith(BESIDE);
}
