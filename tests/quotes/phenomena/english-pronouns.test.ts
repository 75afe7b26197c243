import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('whom an English pronoun means', () => {
  test.each([
    ['Amara Brandt', 'she'],
    ['Amara Brandt', 'he'],
    ['Ayaan Brandt', 'he'],
    ['Noor Brandt', 'he'],
  ])('may be %s, whose given name is a woman’s here and a man’s there: "%s"', (name, pronoun) =>
    expect(speakersOf('en', `Professor ${name} sees a problem. “The wall is old,” ${pronoun} said.`)).toEqual(
      [name],
    ),
  );

  test('somebody whose given name is a woman’s or a man’s', () =>
    expect(
      speakersOf(
        'en',
        'Adam Voss praised the town. “It was not easy,” said harbour master Kim Brandt. “The wall is old.”',
        '“It is not dramatic,” he added.',
      ),
    ).toEqual(['Kim Brandt', 'Kim Brandt', 'Kim Brandt']));

  test('somebody of whose gender a pronoun told before', () =>
    expect(
      speakersOf(
        'en',
        'Tolver Brandt works on the quay. He came from Harwich.',
        'His friend Mary Allen lives nearby. Brandt met Mary Allen in May. “I like her,” he said.',
      ),
    ).toEqual(['Tolver Brandt']));

  test('somebody known only as another’s', () =>
    expect(speakersOf('en', 'Brandt’s uncle slowly opens the door. “Take what you need,” he says.')).toEqual([
      'Brandt’s uncle',
    ]));

  test('somebody named before “of” and what the words are about', () =>
    expect(speakersOf('en', 'Adam Voss won again. “It was hard,” quipped Voss of his year.')).toEqual([
      'Adam Voss',
    ]));

  test('a body by “they”', () =>
    expect(
      speakersOf('en', 'Harbour Records denies that anything is settled. “We are still talking,” they said.'),
    ).toEqual(['Harbour Records']));

  test.each([
    ['Kieran Halloran said the work had been hard.', 'Kieran Halloran'],
    ['Halloran said the work had been hard.', 'Halloran'],
  ])('whoever has just reported something, whoever was quoted before: %s', (reported, name) =>
    expect(
      speakersOf(
        'en',
        '“It is a fair offer,” said Peter Voss, who leads the dockers.',
        `${reported} “Everybody stayed until the end, and that is what counts,” he said.`,
      ),
    ).toEqual(['Peter Voss', name]),
  );

  test('not a clause joined by another with a subject of its own', () =>
    expect(speakersOf('en', 'Adam Voss lets you choose a name, and I chose “Gull.”')).toEqual([null]));
});
