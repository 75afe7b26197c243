import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

const OTHERS = {
  en: '“We will wait,” said Peter Costa, who has fished at the harbour for thirty years.',
  fr: '« Nous attendrons », a dit Pierre Costa, un pêcheur qui travaille au port depuis trente ans.',
};

describe('a surname printed once, that nobody knows, is a person by what is said right behind it', () => {
  test.each([
    ['en', 'Rao', 'Rao, who runs the cannery, was angry. “Nobody asked us,” he said.'],
    ['en', 'Okafor', 'Okafor, 34, takes another view. “Nobody asked us,” he said.'],
    ['fr', 'Lavergne', 'Lavergne, lui, y voit un danger. « Personne ne nous a demandé », dit-il.'],
    ['fr', 'Lavergne', 'Lavergne, 45 ans, y voit un danger. « Personne ne nous a demandé », dit-il.'],
  ] as const)('%s: %s', (language, name, paragraph) => {
    expect(speakersOf(language, OTHERS[language], paragraph).at(-1)).toBe(name);
  });

  test('of the gender that the pronoun tells', () => {
    const paragraph = 'Rao, herself a doctor, met Lina Costa. “Nobody asked us,” she said.';
    expect(speakersOf('en', OTHERS.en, paragraph).at(-1)).not.toBe('Peter Costa');
  });
});
