import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a message before a colon', () => {
  test.each([
    ['fr', 'Paul Martin', 'Anne Petit a reçu un SMS de Paul Martin : « Le bateau part sans toi. »'],
    ['en', 'Paul Martin', 'Anne Petit showed us a text from Paul Martin: “The boat leaves without you.”'],
    ['en', 'a harbour source', 'Then came a text from a harbour source: “Nobody is leaving tonight.”'],
  ] as const)('%s: holds the words of %s, who sent it', (language, sender, paragraph) => {
    expect(speakersOf(language, paragraph)).toEqual([sender]);
  });
});

describe('a description that a sentence is about before a colon', () => {
  test.each([
    [
      'fr',
      'un conseiller du ministre',
      'Mais un conseiller du ministre est inflexible : « On ne peut pas tout payer. »',
    ],
    ['en', 'a ministry source', 'But a ministry source is unmoved: “We cannot pay for every pier.”'],
  ] as const)('%s: goes before who spoke last: %s', (language, speaker, paragraph) => {
    const before = {
      fr: '« C’est un abandon », regrette Paul Martin.',
      en: '“It is a betrayal,” said Paul Martin.',
    };
    expect(speakersOf(language, `${before[language]} ${paragraph}`)).toEqual(['Paul Martin', speaker]);
  });
});

test.each([
  'On Monday, the nurse told Paul Martin: “It will hurt a bit.”',
  'In the ambulance, the court heard, the nurse had told Paul Martin: “It will hurt a bit.”',
])('whoever tells somebody says what stands behind the colon: %s', (paragraph) => {
  expect(speakersOf('en', paragraph)).toEqual(['the nurse']);
});
