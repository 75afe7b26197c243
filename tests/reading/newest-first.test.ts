import { expect, test } from 'vitest';
import { newestFirst } from '../../src/reading/index.js';
import { fixtureLibrary } from '../discord/fixture-library.js';

test('puts the newest article first and those without a date last', () => {
  const library = fixtureLibrary(
    [null, '2017-04-12', '2020-01-01'].map((date) => ({
      id: String(date),
      title: 'T',
      paragraphs: ['P.'],
      date,
    })),
  );
  expect(newestFirst(library.articles()).map(({ date }) => date)).toEqual(['2020-01-01', '2017-04-12', null]);
});
