import { stem } from '../../../src/text/index.js';
import { groupBy } from '../group-by.js';
import type { LexiconEntry } from './lexicon-entry.js';

/** Translations of single words below this weight do not count as saying a part of a phrase. */
const WEAKEST = 0.15;

/** Words that say nothing by themselves. */
const PARTICLES = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'un',
  'une',
]);

/**
 * Leaves out the English phrases whose best translation is made of translations of their words ("peace agreement",
 * "accord de paix"): search looks for the words of a phrase only together, and finds more with each by itself.
 * "Hedge fund", "fonds spéculatif", stays.
 */
export function dropCompositional(entries: readonly LexiconEntry[]): LexiconEntry[] {
  const partsSaid = new Map<string, Set<string>>();
  for (const { english, french, toFrench } of entries) {
    if (isPhrase(english) || toFrench < WEAKEST) continue;
    const said = partsSaid.get(english) ?? new Set();
    for (const word of french.split(' ')) said.add(stem(word, 'fr'));
    partsSaid.set(english, said);
  }
  const dropped = new Set<string>();
  for (const [english, group] of groupBy(entries, (entry) => entry.english)) {
    if (!isPhrase(english)) continue;
    const best = group.reduce((a, b) => (b.toFrench > a.toFrench ? b : a));
    const said = new Set(
      english.split(' ').flatMap((word) => [stem(word, 'fr'), ...(partsSaid.get(word) ?? [])]),
    );
    const parts = best.french.split(' ').filter((word) => !PARTICLES.has(word));
    if (parts.every((part) => said.has(stem(part, 'fr')))) dropped.add(english);
  }
  return entries.filter(({ english }) => !dropped.has(english));
}

function isPhrase(text: string): boolean {
  return text.includes(' ');
}
