import type { Draft } from './fixture-library.js';

/** Three short articles of the tests' own. */
export const ARTICLES: readonly Draft[] = [
  {
    id: 'harbour',
    title: 'Harbour talks: Moreau and Lindqvist agree to disagree',
    url: 'https://example.org/harbour?page=1',
    date: '2024-03-02',
    paragraphs: [
      'The two ministers met on Saturday to speak about the closed harbour.',
      'The harbour stays closed. "The harbour will reopen when the bridges are safe, and not before", said Anna Moreau.',
      '"Nobody asked the fishermen about the harbour", replied Jens Lindqvist. "Trust takes years to build", he added.',
    ],
    quotes: [
      {
        words: 'The harbour will reopen when the bridges are safe, and not before',
        speaker: 'Anna Moreau',
        mention: 'the port minister',
        cue: 'said',
      },
      { words: 'Nobody asked the fishermen about the harbour', speaker: 'Jens Lindqvist', cue: 'replied' },
      { words: 'Trust takes years to build', speaker: 'Jens Lindqvist', cue: 'added' },
    ],
  },
  {
    id: 'ponts',
    title: 'Les ponts du nord seront réparés',
    language: 'fr',
    date: '2023-11-20',
    paragraphs: [
      'Le ministère a annoncé lundi un plan de travaux.',
      '« La réparation des ponts prendra dix mois », a promis Anna Moreau.',
    ],
    quotes: [{ words: 'La réparation des ponts prendra dix mois', speaker: 'Anna Moreau', cue: 'a promis' }],
  },
  {
    id: 'orchard',
    title: 'A year in the orchard',
    paragraphs: [
      'Apples were late this spring.',
      ...Array.from(
        { length: 9 },
        (_, index) => `Note ${index + 1}: "Frost number ${index + 1} took blossom", said Maud Petit.`,
      ),
    ],
    quotes: Array.from({ length: 9 }, (_, index) => ({
      words: `Frost number ${index + 1} took blossom`,
      speaker: 'Maud Petit',
      cue: 'said',
    })),
  },
];
