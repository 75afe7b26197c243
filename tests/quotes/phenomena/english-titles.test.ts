import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('marks in an English sentence that credits somebody', () => {
  test.each([
    ['a programme', 'On this week’s “Harbour Nights,” captain Mary Allen said the quay was closed.'],
    ['the work of whom they stand before', '“Gulls” director Nora Flint said it would rain on Sunday.'],
    ['a title behind a noun', 'Nora Flint said the prize should go to the quiet comedy “Gulls.”'],
    ['the name of a button', 'Nora Flint told members to press the “Renew” button before May.'],
  ])('around %s report nothing', (_, paragraph) => expect(speakersOf('en', paragraph)).toEqual([null]));

  test('around an utterance without a comma report it', () =>
    expect(speakersOf('en', '“Nobody will close the harbour in winter” Nora Flint said.')).toEqual([
      'Nora Flint',
    ]));
});

describe('an office that a gerund tells more of', () => {
  test.each([
    '“The ferry is late,” said managing director Mary Allen.',
    '“The ferry is late,” acting director Mary Allen said.',
    '“The ferry is late,” warned visiting professor Mary Allen.',
  ])('belongs to whoever speaks: %s', (paragraph) =>
    expect(speakersOf('en', paragraph)).toEqual(['Mary Allen']),
  );

  test('where it is no object of the gerund', () =>
    expect(
      speakersOf('en', 'Nora Flint was there. “The ferry is late,” she said, greeting director Mary Allen.'),
    ).toEqual(['Nora Flint']));
});
