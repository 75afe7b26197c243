import { describe, expect, test } from 'vitest';
import { kindsOf, speakersOf } from './speakers-of.js';

describe('a person begins behind', () => {
  test.each([
    ['offices in capitals', '"It will hold," said Senate Minority Leader Jane Hill.', 'Jane Hill'],
    ['a town like a given name', '"It will hold," said Charlotte Mayor Jane Hill.', 'Jane Hill'],
    [
      'several ranks',
      '"It will hold," said Marine Corps Commandant Major General Arthur Hill.',
      'Arthur Hill',
    ],
    ['a title before a given name like one', '"It will hold," said Gov. Earl Hill.', 'Earl Hill'],
  ])('%s', (_, paragraph, speaker) => {
    expect(speakersOf('en', paragraph)).toEqual([speaker]);
  });

  test('a seat of power that is the complement of an office', () => {
    const paragraph = '"Le quai tiendra", a dit le candidat vert à la Maison Blanche Paul Petit.';
    expect(speakersOf('fr', paragraph)).toEqual(['Paul Petit']);
  });

  test('and not behind what people are of', () => {
    const paragraph = '"Le quai tiendra", a dit le chef de file des Insoumis Paul Petit.';
    expect(speakersOf('fr', paragraph)).toEqual(['Paul Petit']);
  });
});

test('a name begins with a rare given name right behind its verb', () => {
  expect(speakersOf('fr', '"Le quai tiendra", a lancé Keshira Luce Morel.')).toEqual(['Keshira Luce Morel']);
  expect(speakersOf('fr', '"Le quai tiendra", a lancé l\'Insoumis Luce Morel.')).toEqual(['Luce Morel']);
});

describe('a name is no person', () => {
  test.each([
    ['of a firm of partners', '"Le quai tiendra", a dit Morel & Fils.', 'institution'],
    ['of the national branch of a body', '"Le quai tiendra", a dit Mer Propre France.', 'institution'],
    ['of a place that begins like a saint', '"Le quai tiendra", a dit San Pedro.', 'metonym'],
  ] as const)('%s', (_, paragraph, kind) => {
    expect(kindsOf('fr', paragraph)).toEqual([kind]);
  });

  test('of a street', () => {
    expect(kindsOf('en', '"It will hold," said Chandler Street.')).toEqual(['metonym']);
  });
});
