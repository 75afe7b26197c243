import { expect, test } from 'vitest';
import { parseEnvironmentFile } from '../src/environment-file.js';

test.each([
  ['NAME=#general', '#general'],
  ['NAME=#general # where it answers', '#general'],
  ['export NAME = postgresql://me:pa#ss@host/news', 'postgresql://me:pa#ss@host/news'],
  ['NAME=a # b', 'a'],
  ['NAME=a #b', 'a'],
  ['NAME=# none', ''],
  ['NAME= # none', ''],
  ['NAME=#', ''],
  ['NAME="a # b"', 'a # b'],
  ["NAME='#a'", '#a'],
  ['NAME="a#b" # c', 'a#b'],
  ['NAME="a\nNAME=b#c"', 'a\nNAME=b#c'],
  ['NAME=b#c\r\nOTHER=d', 'b#c'],
])('%j sets %j', (text, value) => {
  expect(parseEnvironmentFile(text).NAME).toBe(value);
});

test('what is behind a # at the start of a line is no setting', () => {
  expect(parseEnvironmentFile('# NAME=a#b\n  # OTHER=c\n')).toEqual({});
});
