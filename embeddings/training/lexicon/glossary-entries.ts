import { englishForms } from './english-forms.js';
import { frenchForms } from './french-forms.js';
import type { GlossaryEntry } from './glossary.js';
import type { LexiconEntry } from './lexicon-entry.js';
import { wordsOf } from './words-of.js';

/** What a glossary's first translation and its other ones weigh. */
const WEIGHT = { first: 1, other: 0.8 } as const;

/** The lexicon's entries for all forms of a glossary's words. */
export function glossaryEntries(glossary: readonly GlossaryEntry[]): LexiconEntry[] {
  return glossary.flatMap(({ wordClass, english, french }) => {
    const sources = englishForms(english, wordClass).map(keyOf);
    return french.flatMap((translation, index) => {
      const weight = index === 0 ? WEIGHT.first : WEIGHT.other;
      const targets = frenchForms(translation, wordClass).map(keyOf);
      return formPairs(sources, targets).map(([source, target]) => ({
        english: source,
        french: target,
        toFrench: weight,
        toEnglish: weight,
      }));
    });
  });
}

/** Every form with the other side's first form; the two plurals with each other ("ministers", "ministres"). */
function formPairs(sources: readonly string[], targets: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [
    ...sources.map((source): [string, string] => [source, targets[0]]),
    ...targets.slice(1).map((target): [string, string] => [sources[0], target]),
  ];
  if (sources.length > 1 && targets.length > 1) pairs.push([sources[1], targets[1]]);
  return pairs;
}

function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}
