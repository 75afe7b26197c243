import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

test.each([
  ['“It is over,” Theresa May said.', ['Theresa May']],
  ['“It is not,” replied Anthony March.', ['Anthony March']],
  ['Theresa May came on Monday. “It is over,” May said.', ['Theresa May']],
  ['Theresa May came on Monday. May has added that the port “will last.”', ['Theresa May']],
  ['Mrs. May told reporters it was “perfectly fine.”', ['May']],
  ['“The port will open in May,” said the mayor in March.', ['the mayor']],
  ['Theresa May came. In May said plans to open the port “may change.”', [null]],
])('an English surname may be a word of time: %s', (paragraph, speakers) => {
  expect(speakersOf('en', paragraph)).toEqual(speakers);
});
