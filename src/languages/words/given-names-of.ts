import type { Gender } from '../lexicon.js';
import { unaccented, valued } from './entries.js';
import { givenNames } from './given-names.js';

/**
 * Every given name, with and without its accents, and its gender in a language: the names the language settles for
 * itself ("Jean" is a man in French, a woman in English) win over the international list.
 */
export function givenNamesOf(
  here: Partial<Record<Gender | 'either', string>>,
): Map<string, Gender | 'either'> {
  return valued<Gender | 'either'>(
    [unaccented(givenNames.m), 'm'],
    [unaccented(givenNames.f), 'f'],
    [unaccented(givenNames.either), 'either'],
    [givenNames.m, 'm'],
    [givenNames.f, 'f'],
    [givenNames.either, 'either'],
    [here.m ?? '', 'm'],
    [here.f ?? '', 'f'],
    [here.either ?? '', 'either'],
  );
}
