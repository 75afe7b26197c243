import { expect, test } from 'vitest';
import { checkQuestion } from '../../../src/answer/question/check-question.js';

test('takes the white space off a question', () => {
  expect(checkQuestion('  qui ?\n')).toBe('qui ?');
});

test.each(['', '   ', '\u00a0\n\t', '???'])('says that %j asks nothing', (text) => {
  expect(() => checkQuestion(text)).toThrow('The question is empty. Ask in words');
});

test('refuses a question of 4,000 characters, and takes one of 2,000', () => {
  expect(() => checkQuestion('a'.repeat(4_000))).toThrow('4,000 characters; at most 2,000');
  expect(checkQuestion('a'.repeat(2_000))).toHaveLength(2_000);
});
