import { expect, test } from 'vitest';
import { findDate } from '../../src/articles/article-date.js';

test.each([
  ['2017-04-12', '2017-04-12'],
  ['Publié le 12/04/2017 à 21h', '2017-04-12'],
  ['mercredi 1er août 2018', '2018-08-01'],
  ['Published April 12, 2017', '2017-04-12'],
  ['12 Apr 2017', '2017-04-12'],
])('reads %s', (text, date) => {
  expect(findDate(text)).toBe(date);
});

test.each(['31/02/2017', 'modifié à', '12 brumaire 1799', ''])('finds no date in "%s"', (text) => {
  expect(findDate(text)).toBeNull();
});
