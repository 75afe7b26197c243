import { expect, test } from 'vitest';
import { compareSpeakers } from '../../src/reading/index.js';
import { fixtureLibrary } from '../discord/fixture-library.js';

const library = fixtureLibrary([
  {
    id: 'quay',
    title: 'The quay',
    paragraphs: ['The lanterns are lit.', 'The bakery is shut.'],
    quotes: [
      { words: 'The lanterns are lit', speaker: 'Anna Moreau' },
      { words: 'The bakery is shut', speaker: 'Jens Lindqvist' },
    ],
  },
]);

test('gives each of several people what they said on a topic, once, under the name of the articles', async () => {
  const sides = await compareSpeakers(library, 'lanterns', ['Moreau', 'Moreau', 'Lindqvist', 'Nobody']);
  expect(sides.map(({ speaker, quotes }) => [speaker, quotes.map(({ text }) => text)])).toEqual([
    ['Anna Moreau', ['The lanterns are lit']],
    ['Jens Lindqvist', []],
    ['Nobody', []],
  ]);
});
