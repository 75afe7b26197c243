import { remember } from '../remember.js';
import { fold } from './fold.js';

/**
 * A key under which the spellings of one name in different languages and transliterations meet: "Lavrov",
 * "Lavrof" and "Lawrow"; "Sergueï", "Sergei" and "Sergey"; "Poutine" and "Putin"; "Loukachenko" and
 * "Lukashenko". For comparing, never for showing; words are kept apart by one space.
 *
 * The rules undo the differences between the French, English and German transliterations of Cyrillic
 * (BGN/PCGN 1947, the usage of the French press, Duden) and the spellings that readers commonly type.
 */
export function nameKey(name: string): string {
  return keyOf(name);
}

/** In order: each rule sees what the ones before it left. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|chtch|tsch|tch|sch|sh|ch|cz/g, 'c'],
  [/dzh|dj/g, 'j'],
  [/kh|ck|qu(?=[eiy])|q/g, 'k'],
  [/gh|gu(?=[eiy])/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/^(?:ye|ie)/, 'e'],
  [/y/g, 'i'],
  [/(?<=[aeiou])j/g, 'i'],
  [/([a-z])\1+/g, '$1'],
  [/i(?=[aeu])/g, ''],
  [/ei$/, 'i'],
  [/f$/, 'v'],
  [/(?<=[^a]u.i|tsi)ne$/, 'n'],
];

/** Names come again and again: so many of them, and of their words, are remembered. */
const MOST_KEPT = 50_000;

const wordKey = remember(
  (word: string) => RULES.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), word),
  MOST_KEPT,
);

const keyOf = remember(
  (name: string) =>
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map(wordKey)
      .join(' '),
  MOST_KEPT,
);
