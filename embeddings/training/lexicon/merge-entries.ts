import type { LexiconEntry } from './lexicon-entry.js';

/** What a learned translation of a word weighs at most beside one of the glossary. */
const LEARNED_BESIDE_GLOSSARY = 0.8;

/** The entries learned and written by hand together: each pair of words once, with the greater weights. */
export function mergeEntries(
  learned: readonly LexiconEntry[],
  glossary: readonly LexiconEntry[],
): LexiconEntry[] {
  const english = new Set(glossary.map((entry) => entry.english));
  const french = new Set(glossary.map((entry) => entry.french));
  const merged = new Map<string, LexiconEntry>();
  const add = (entry: LexiconEntry) => {
    const key = `${entry.english}\t${entry.french}`;
    const known = merged.get(key) ?? entry;
    const toFrench = Math.max(known.toFrench, entry.toFrench);
    merged.set(key, { ...entry, toFrench, toEnglish: Math.max(known.toEnglish, entry.toEnglish) });
  };
  for (const entry of learned) {
    add({
      ...entry,
      toFrench: entry.toFrench * (english.has(entry.english) ? LEARNED_BESIDE_GLOSSARY : 1),
      toEnglish: entry.toEnglish * (french.has(entry.french) ? LEARNED_BESIDE_GLOSSARY : 1),
    });
  }
  for (const entry of glossary) add(entry);
  return [...merged.values()];
}
