import { expect, test } from 'vitest';
import { screenOf } from '../../src/terminal/screen.js';

const SAYS = 'There is no folder /home/somebody/a-long-name/that-is-wider-than-the-screen. Make it.';

test('a sentence is broken between its words at the width of a terminal, and a folder in it not at all', () => {
  expect(screenOf({ isTTY: true, columns: 30 }).wrapWords(SAYS).split('\n')).toEqual([
    'There is no folder',
    '/home/somebody/a-long-name/that-is-wider-than-the-screen.',
    'Make it.',
  ]);
});

test('a sentence is one line where it goes into a file', () => {
  expect(screenOf({}).wrapWords(SAYS)).toBe(SAYS);
});
