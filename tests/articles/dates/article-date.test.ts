import { describe, expect, test } from 'vitest';
import { articleDate } from '../../../src/articles/dates/article-date.js';
import { isDatedByline, isDateLine } from '../../../src/articles/dates/date-line.js';
import { findDates } from '../../../src/articles/dates/find-dates.js';

const only = (text: string, language: 'fr' | 'en' | 'other' = 'fr') =>
  findDates(text, language).map(({ date }) => date);

test.each([
  ['2017-04-12', '2017-04-12'],
  ['2024-03-05T18:02:00Z', '2024-03-05'],
  ['2024/03/05', '2024-03-05'],
  ['Publié le 12/04/2017 à 21h', '2017-04-12'],
  ['04.05.2015', '2015-05-04'],
  ['05-03-2024', '2024-03-05'],
  ['mercredi 1er août 2018', '2018-08-01'],
  ['1er mai 2024', '2024-05-01'],
  ['18 juil. 2024', '2024-07-18'],
  ['3 FÉVRIER 2020', '2020-02-03'],
  ['3 février 2020'.normalize('NFD'), '2020-02-03'],
  ['30 avril 2015 à 07:19', '2015-04-30'],
  ['Publié le mardi 5 mars 2024 à 18h02', '2024-03-05'],
  ['24 July 2015', '2015-07-24'],
  ['20 February, 2024', '2024-02-20'],
  ['12 Apr 2017', '2017-04-12'],
  ['Sunday the 24th of July, 2015', '2015-07-24'],
  ['Tuesday 5 March 2024 18.02 GMT', '2024-03-05'],
  ['11:58, 23 APR 2024', '2024-04-23'],
  ['Published April 12, 2017', '2017-04-12'],
  ['JAN. 13, 2017', '2017-01-13'],
  ['Sept. 5, 2016', '2016-09-05'],
  ['March 5th, 2024', '2024-03-05'],
  ['February 28 2024, 9:54 a.m.', '2024-02-28'],
])('reads %s', (text, date) => {
  expect(only(text)).toEqual([date]);
});

test.each(['31/02/2017', 'modifié à', '12 brumaire 1799', '5 March', 'mars 2024', '99.12.10.2017', ''])(
  'finds no date in "%s"',
  (text) => {
    expect(only(text)).toEqual([]);
  },
);

describe('of a date in two numbers the day', () => {
  test('is the first in French and with full stops', () => {
    expect(only('03/04/2017', 'fr')).toEqual(['2017-04-03']);
    expect(only('03.04.2017', 'en')).toEqual(['2017-04-03']);
  });

  test('is the one that can be no month in English, and unknown where both can', () => {
    expect(only('12/25/2017', 'en')).toEqual(['2017-12-25']);
    expect(only('25/12/2017', 'en')).toEqual(['2017-12-25']);
    expect(only('04/04/2017', 'en')).toEqual(['2017-04-04']);
    expect(only('03/04/2017', 'en')).toEqual([]);
  });
});

test.each([
  ['5 mars 2024'],
  ['05.01.2025, 15:23'],
  ['Tuesday 5 March 2024 18.02 GMT'],
  ['2024-03-05T18:02:00Z'],
  ['Temps de lecture : 2 min'],
  ['Sat 24 Feb 2024 12.42 CET · 4 min read'],
])('knows "%s" for a line that is only a date', (line) => {
  expect(isDateLine(line)).toBe(true);
});

test.each([
  'The 11 September 2001 attacks',
  'Le 5 mars 2024, le pont a fermé.',
  '12 morts',
  'Article 9',
  'Publié',
])('takes "%s" for no line that is only a date', (line) => {
  expect(isDateLine(line)).toBe(false);
});

test.each([
  ['Jane Milner, BBC News | 24 July 2015', true],
  ['By JANE MILNER JAN. 13, 2017', true],
  ['Paris, le 5 mars 2024', true],
  ['The bridge closed on 5 March 2024', false],
  ['Attacks of 11 September 2001', false],
  ['Jane Milner', false],
])('tells whether "%s" is names and a date: %j', (line, is) => {
  expect(isDatedByline(line)).toBe(is);
});

test.each([
  [['Mis à jour le 4 mars 2024 à 11h30', 'Publié le 3 mars 2024 à 10h12'], '2024-03-03'],
  [['Publié le 3 mars 2024 à 10h12 - Mis à jour le 4 mars 2024'], '2024-03-03'],
  [['Mis à jour le 4 mars 2024, publié le 3 mars 2024'], '2024-03-03'],
  [['Modifié le 4 mars 2024', '3 mars 2024'], '2024-03-03'],
  [['Updated 4 March 2024'], '2024-03-04'],
  [['Last updated: March 5, 2024', 'First published: March 4, 2024'], '2024-03-04'],
  [[], null],
])('takes the day of publication from %j', (lines, date) => {
  expect(articleDate(lines, 'fr')).toBe(date);
});
