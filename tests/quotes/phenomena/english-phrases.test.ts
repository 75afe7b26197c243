import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('an English phrase', () => {
  test.each([
    [
      'begins with what is elsewhere a pronoun',
      '“It is a mess,” one dock worker on the quay said.',
      'one dock worker',
    ],
    [
      'may be one of several',
      'According to one of the pilots, “it is a mess in there.”',
      'one of the pilots',
    ],
    [
      'has a possessive that is no verb',
      'In a speech, Norway’s harbour minister Mary Allen said it was “a mess.”',
      'Mary Allen',
    ],
    ['is no adverb', '“It is a mess,” Mary Allen aptly summarises.', 'Mary Allen'],
    [
      'ends with a name behind a calling',
      'But neighbour Allen picks up the story, saying “it is a mess.”',
      'Allen',
    ],
    [
      'holds a name that tells of a noun',
      '“It is a mess,” Mary Allen from UPS corporate communications said.',
      'Mary Allen',
    ],
    ['is a name with its noun', 'UPS corporate communications said: “It is a mess.”', 'UPS'],
  ])('%s', (_, paragraph, speaker) => {
    expect(speakersOf('en', paragraph)).toEqual([speaker]);
  });

  test('is the subject of "put it", whose past is its base form', () => {
    const paragraph =
      'Then there is the question of the quay – or, as Mary Allen put it, “giving it all away.”';
    expect(speakersOf('en', paragraph)).toEqual(['Mary Allen']);
  });
});

test('an English person of something is told by the word before it', () => {
  const speakers = speakersOf(
    'en',
    'Mary Allen, mother of two children, came late.',
    '“It is a mess,” said the mother of two children.',
  );
  expect(speakers).toEqual(['Mary Allen']);
});

describe('an English phrase ends', () => {
  test.each([
    [
      'before a past tense',
      'On that call, UPS pilot Mary Allen sought to assure the port that it was “no mess.”',
    ],
    ['before a verb and a dash', 'A few days later Mary Allen quit – telling the club, “It is a mess.”'],
  ])('%s', (_, paragraph) => {
    expect(speakersOf('en', paragraph)).toEqual(['Mary Allen']);
  });
});
