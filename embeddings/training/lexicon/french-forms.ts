import type { WordClass } from './glossary.js';

/**
 * The forms in which a French entry of the glossary is met, the entry itself first: plurals of nouns, plurals and
 * feminines of adjectives. Phrases and verbs are left as they are; verbs lose a reflexive pronoun.
 */
export function frenchForms(entry: string, wordClass: WordClass): string[] {
  const word = wordClass === 'verb' ? entry.replace(/^(?:se |s['’])/, '') : entry;
  if (word.includes(' ')) return [word];
  if (wordClass === 'noun') return [...new Set([word, pluralOf(word)])];
  if (wordClass === 'adjective') {
    const feminine = feminineOf(word);
    return [...new Set([word, pluralOf(word), feminine, pluralOf(feminine)])];
  }
  return [word];
}

function pluralOf(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/(?:eau|eu)$/.test(word)) return `${word}x`;
  return word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}s`;
}

const FEMININE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/e$/, 'e'],
  [/f$/, 've'],
  [/eux$/, 'euse'],
  [/er$/, 'ère'],
  [/(?<=[eo])([ln])$/, '$1$1e'],
  [/$/, 'e'],
];

function feminineOf(adjective: string): string {
  const rule = FEMININE_ENDINGS.find(([ending]) => ending.test(adjective));
  return rule ? adjective.replace(...rule) : adjective;
}
