import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a question put to somebody', () => {
  test('in the passive is nobody’s', () => {
    const speakers = speakersOf(
      'en',
      '“It is a mess,” Tom Fisher said. During the hearing, Mary Allen was asked, “Do you feel any guilt?”',
    );
    expect(speakers).toEqual(['Tom Fisher', null]);
  });

  test('is not whose answer follows', () => {
    const speakers = speakersOf(
      'en',
      'When she was asked, “Will you leave?” Mary Allen responded: “I will not leave this port.”',
    );
    expect(speakers).toEqual([null, 'Mary Allen']);
  });
});

describe('what a text says', () => {
  test('is the text’s behind a statement without marks', () => {
    const paragraph =
      'Thousands of pilots have left the harbour, says a report highlighting the “alarming rise of the sea.”';
    expect(speakersOf('en', paragraph)).toEqual(['a report']);
  });
});

test('a mother of four is not the mother of two', () => {
  const speakers = speakersOf(
    'en',
    'Mary Allen is a mother of two. She sells maize.',
    '“It is a mess,” says the mother of four.',
  );
  expect(speakers).not.toContain('Mary Allen');
});
