import type { Agreement, Gender } from './lexicon.js';

/** The entries of a word list written with commas or line ends between them, in order. */
export function entries(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A word list for each gender as one map from word to gender; a word of both lists is `either`. */
export function gendered(lists: { m: string; f: string; either?: string }): Map<string, Gender | 'either'> {
  const genders = new Map<string, Gender | 'either'>();
  for (const word of entries(lists.m)) genders.set(word, 'm');
  for (const word of entries(lists.f)) genders.set(word, genders.get(word) === 'm' ? 'either' : 'f');
  for (const word of entries(lists.either ?? '')) genders.set(word, 'either');
  return genders;
}

/**
 * Pairs of masculine and feminine nouns with their plurals. An entry is `masculine/feminine`, `epicene`,
 * `masculine/` or `/feminine`; plurals are made by `plural`.
 */
export function nouns(list: string, plural: (noun: string) => string): Map<string, Agreement> {
  const agreements = new Map<string, Agreement>();
  for (const entry of entries(list)) {
    const [masculine = '', feminine] = entry.split('/');
    if (feminine === undefined) add(agreements, masculine, 'either', plural);
    else {
      if (masculine) add(agreements, masculine, 'm', plural);
      if (feminine) add(agreements, feminine, 'f', plural);
    }
  }
  return agreements;
}

function add(
  agreements: Map<string, Agreement>,
  noun: string,
  gender: Agreement['gender'],
  plural: (noun: string) => string,
): void {
  agreements.set(plural(noun), { gender, number: 'plural' });
  agreements.set(noun, { gender, number: 'singular' });
}
