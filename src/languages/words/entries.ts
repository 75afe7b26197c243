import type { Agreement, Gender } from '../lexicon.js';
import { asFormer } from './former.js';

/** The entries of a word list written with commas or line ends between them, in order. */
export function entries(list: string): string[] {
  const words: string[] = [];
  for (const entry of list.replaceAll('\n', ',').split(',')) {
    const word = entry.trim();
    if (word) words.push(word);
  }
  return words;
}

/** The words of a list written with white space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** The entries of a list as a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(entries(list));
}

/** The entries of each line of a list as a set of their own. */
export function lines(list: string): ReadonlySet<string>[] {
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map(words);
}

/** Lists of words, each with a value, as one map; later lists win. */
export function valued<T>(...lists: readonly (readonly [list: string, value: T])[]): Map<string, T> {
  const values = new Map<string, T>();
  for (const [list, value] of lists) for (const word of entries(list)) values.set(word, value);
  return values;
}

/** Lists by gender as one map; a word of `either` is of both. */
export function gendered(lists: Partial<Record<Gender | 'either', string>>): Map<string, Gender | 'either'> {
  return valued([lists.m ?? '', 'm'], [lists.f ?? '', 'f'], [lists.either ?? '', 'either']);
}

/** Lists of words by their agreement, plurals apart, as one map. */
export function agreements(lists: AgreementLists): Map<string, Agreement> {
  return valued<Agreement>(
    [lists.m ?? '', { gender: 'm', number: 'singular' }],
    [lists.mPlural ?? '', { gender: 'm', number: 'plural' }],
    [lists.f ?? '', { gender: 'f', number: 'singular' }],
    [lists.fPlural ?? '', { gender: 'f', number: 'plural' }],
    [lists.either ?? '', { gender: 'either', number: 'singular' }],
    [lists.eitherPlural ?? '', { gender: 'either', number: 'plural' }],
  );
}

type AgreementLists = Partial<Record<Gender | 'either' | 'mPlural' | 'fPlural' | 'eitherPlural', string>>;

/** The list spelled without accents, as foreign newspapers print it. */
export function unaccented(list: string): string {
  return list
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
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

/** The nouns, and each with "ex-" before it: "ex-ministre", "ex-wife". */
export function withEx(agreements: Map<string, Agreement>): Map<string, Agreement> {
  for (const [noun, agreement] of [...agreements]) agreements.set(asFormer(noun), agreement);
  return agreements;
}
