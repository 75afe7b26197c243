import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('an English verb that reports words', () => {
  test.each([
    ['after the quotation', '“We will not give up,” said John Carter.'],
    ['after the subject', '“We will not give up,” John Carter said on Monday.'],
    ['between two halves', '“We will not give up,” John Carter said, “and we will win.”'],
    ['before the quotation', 'John Carter said: “We will not give up.”'],
    ['in a perfect tense', 'John Carter has warned that the harbour is “at breaking point.”'],
    ['of manner', '“We will not give up,” quipped John Carter.'],
    ['of blame', 'John Carter slammed the plan as “a waste of money.”'],
    ['in two words', 'John Carter pointed out that “nobody was asked.”'],
    ['with its particle', '“Nobody was asked,” John Carter went on.'],
    ['in a participle', 'John Carter left the room, calling the plan “a waste of money.”'],
    ['as an infinitive', 'John Carter went on to say that “nobody was asked.”'],
    ['of writing', '“Nobody was asked,” John Carter tweeted on Friday.'],
  ])('%s', (_, paragraph) => {
    expect(new Set(speakersOf('en', paragraph))).toEqual(new Set(['John Carter']));
  });
});

describe('whoever put it so', () => {
  test('is who says the words before', () =>
    expect(speakersOf('en', '“It has worked so far,” as the engineer Mary Allen put it.')).toEqual([
      'Mary Allen',
    ]));

  test.each([
    '“It was dark,” a coworker said.',
    '“It was dark,” said two passersby.',
    '“It was dark,” deadpanned one tenant.',
  ])('may have no name: %s', (paragraph) =>
    expect(speakersOf('en', paragraph)[0]).toMatch(/coworker|passersby|tenant/),
  );
});

describe('an English pronoun', () => {
  const JOHN = '“We will not give up,” said the mayor, John Carter.';
  const MARY = '“It is too late,” said Mary Allen, a lawyer.';
  test.each([
    ['he', '“The harbour will open,” he said.', 'John Carter'],
    ['she', '“The harbour will open,” she said.', 'Mary Allen'],
    ['she, before the quotation', 'She added: “The harbour will open one day.”', 'Mary Allen'],
    ['he, with an adverb', 'But he also insisted that “the harbour will open.”', 'John Carter'],
  ])('%s, is the one of its gender', (_, paragraph, speaker) => {
    expect(speakersOf('en', JOHN, MARY, paragraph)).toEqual(['John Carter', 'Mary Allen', speaker]);
  });

  test('she, is no bill and no body', () => {
    const paragraph = 'The Senate passed JASTA on Monday. “The families have waited long enough,” she said.';
    expect(speakersOf('en', paragraph)).toEqual([null]);
  });

  test('they, is nobody in particular', () => {
    expect(speakersOf('en', JOHN, '“The harbour will open,” they said.')[1]).not.toBe('John Carter');
  });
});

describe('a source of an English article', () => {
  test.each([
    ['according to', 'The harbour is “a mess,” according to John Carter.', 'John Carter'],
    ['a role after the name', '“It is a mess,” said John Carter, a spokesman for the port.', 'John Carter'],
    ['a role before the name', '“It is a mess,” said harbour master John Carter.', 'John Carter'],
    ['an office of two words', '“It is a mess,” said Secretary of State John Carter.', 'John Carter'],
    ['a person and a state', '“It is a mess,” said Representative John Carter of New York.', 'John Carter'],
    ['a person and a club', '“It is a mess,” said John Carter of the Harbour Club.', 'John Carter'],
    ['a body with "of"', '“It is a mess,” said the Department of Justice.', 'Department of Justice'],
    ['a title', '“It is a mess,” said Sen. John Carter.', 'John Carter'],
    ['a party and a state', '“It is a mess,” said Rep. John Carter (D-Ohio).', 'John Carter'],
    ['a newspaper', '“It is a mess,” The Guardian wrote.', 'The Guardian'],
    ['a department', '“It is a mess,” the State Department said.', 'State Department'],
    ['a palace', '“It is a mess,” the White House said in a statement.', 'White House'],
    ['a capital', 'Moscow called the plan “a mess.”', 'Moscow'],
    ['a witness', '“It was a mess,” a witness said.', 'a witness'],
    ['officials', '“It is a mess,” officials said.', 'officials'],
    [
      'two people',
      '“It is a mess,” John Carter and Mary Allen said in a letter.',
      'John Carter and Mary Allen',
    ],
  ])('%s', (_, paragraph, speaker) => {
    expect(speakersOf('en', paragraph)).toEqual([speaker]);
  });
});

describe('marks that nobody spoke', () => {
  test.each([
    ['a nickname', 'The harbour, nicknamed “the Swamp,” was closed.'],
    ['a programme', 'John Carter appeared on “Meet the Press” on Sunday.'],
    ['a plan of several words', 'John Carter praised it in his 1994 “Contract with America.”'],
    ['what is left out', 'John Carter forced a change, striking a call for “lethal weapons” from it.'],
    ['what somebody is blamed for', 'It was called a charade by John Carter for promoting “quack” cures.'],
    ['a book', 'John Carter is the author of “The Long Harbour.”'],
    ['a term', 'The so-called “harbour tax” was dropped.'],
  ])('%s', (_, paragraph) => {
    expect(speakersOf('en', paragraph)).toEqual([null]);
  });
});
