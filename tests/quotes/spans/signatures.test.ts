import { describe, expect, test } from 'vitest';
import { speakersOf } from '../phenomena/speakers-of.js';

describe('a quotation that is signed', () => {
  test.each([
    ['behind a dash', '“Be kind to the gulls.” ― Nora Flint'],
    ['behind a dash without a blank', '“Be kind to the gulls.”– Nora Flint'],
    ['with what tells more of her', '“Be kind to the gulls.” — Nora Flint, a baker in Harwich'],
    ['with her town in brackets', '“Be kind to the gulls.” - Nora Flint (Harwich)'],
    ['on a line of its own', '“Be kind to the gulls.”\n— Nora Flint'],
    ['in a paragraph of its own', '“Be kind to the gulls.”\n\n— Nora Flint'],
    ['behind two hyphens', '“Be kind to the gulls.”\n\n-- Nora Flint'],
  ])('is of who signed it: %s', (_, text) => expect(speakersOf('en', text)).toEqual(['Nora Flint']));

  test('is of a name that the site masks', () =>
    expect(speakersOf('en', '“Be kind to the gulls.”\n\n– No** Fl***')).toEqual(['No** Fl***']));

  test('leaves the next one to who signed that', () =>
    expect(speakersOf('en', '“Be kind.” ― Nora Flint\n“Leave the quay alone.” ― Adam Voss')).toEqual([
      'Nora Flint',
      'Adam Voss',
    ]));

  test('is signed for all its paragraphs, by the full name that the article gives', () =>
    expect(
      speakersOf('fr', 'Nora Flint aime le port.', '« Gardons le port.', '« Il est à nous. » — Mme Flint'),
    ).toEqual(['Nora Flint', 'Nora Flint']));

  test.each([
    ['within a sentence', 'She liked the motto “Be kind” — Nora Flint'],
    ['with a sentence behind the dash', '“Be kind” — Nora Flint had it on her door for years.'],
  ])('is not: %s', (_, text) => expect(speakersOf('en', text)).not.toEqual(['Nora Flint']));
});
