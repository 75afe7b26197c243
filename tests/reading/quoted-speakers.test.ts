import { expect, test } from 'vitest';
import { quotedSpeakers } from '../../src/reading/index.js';
import { fixtureLibrary } from '../discord/fixture-library.js';

test('counts the quotes of each speaker, most quoted first, and leaves out quotes of nobody', async () => {
  const quotes = ['One', 'Two', 'Three', 'Four'].map((words, number) => ({
    words,
    speaker: ['Anna', 'Jens', 'Jens', null][number] ?? null,
  }));
  const library = fixtureLibrary([
    { id: 'a', title: 'T', paragraphs: ['One. Two. Three. Four.'], quotes: quotes },
  ]);
  expect(quotedSpeakers(await library.quotes())).toEqual([
    ['Jens', 2],
    ['Anna', 1],
  ]);
});
