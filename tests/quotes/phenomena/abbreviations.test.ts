import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('what a body is called for short', () => {
  test('stands for it from where brackets tell so', () => {
    const paragraphs = [
      'Le vent va tomber, a annoncé lundi le Centre breton des tempêtes (CBT).',
      '« Le vent tombe déjà », selon le CBT.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['le Centre breton des tempêtes']);
  });

  test('stands for it before the brackets, too', () => {
    const paragraphs = [
      '« Le vent tombe déjà », selon le CBT.',
      'Il va tomber encore, a annoncé lundi le Centre breton des tempêtes (CBT).',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['le Centre breton des tempêtes']);
  });

  test('is no person’s whose party the brackets tell', () => {
    const paragraphs = [
      'Anne Petit (PMB) est venue lundi.',
      '« Le quai tiendra », a dit le PMB dans un communiqué.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['PMB']);
  });

  test.each([
    [
      'en',
      'The Harbour Works Authority met on Monday.',
      '“It will hold,” the HWA said.',
      'Harbour Works Authority',
    ],
    [
      'en',
      '“It will hold,” the HWA said.',
      'The Harbour Works Authority met on Monday.',
      'Harbour Works Authority',
    ],
    [
      'fr',
      "L'Union des Ports Bretons s'est réunie lundi.",
      '« Le quai tiendra », a dit l’UPB.',
      'Union des Ports Bretons',
    ],
  ] as const)('stands for the only one whose initials it is (%s: %s)', (language, first, second, name) => {
    expect(speakersOf(language, first, second)).toEqual([expect.stringContaining(name)]);
  });

  test('stands for none of two whose initials it is', () => {
    const paragraphs = [
      'The Harbour Works Authority and the Highland Water Agency met on Monday.',
      '“It will hold,” the HWA said.',
    ];
    expect(speakersOf('en', ...paragraphs)).toEqual(['HWA']);
  });
});
