import { expect, test } from 'vitest';
import { candidate, suggest } from '../../src/reading/suggest.js';

const PEOPLE = [
  candidate('Petit', ['Maud Petit', 'the mayor']),
  candidate('Lindqvist', ['Jens Lindqvist', 'Lindqvist']),
  candidate('Petrov', ['Ilya Petrov']),
  candidate('Competitor', ['Competitor Union']),
];

test.each([
  ['jens', ['Lindqvist']],
  ['pet', ['Petit', 'Petrov', 'Competitor']],
  ['MAYOR', ['Petit']],
  ['lindkvist', ['Lindqvist']],
  ['petitt', ['Petit']],
  ['', ['Petit', 'Lindqvist', 'Petrov', 'Competitor']],
  ['zzzz', []],
])('for "%s" suggests %j, best first, each once', (typed, values) => {
  expect([...suggest(typed, PEOPLE)]).toEqual(values);
});

test('looks for typing errors only where nothing better is left', () => {
  let read = 0;
  const crowd = Array.from({ length: 1000 }, (_, number) => ({
    ...candidate(number, [`Anna ${number}`]),
    get names() {
      read += 1;
      return candidate(number, [`Anna ${number}`]).names;
    },
  }));
  const [first] = suggest('anna', crowd);
  expect(first).toBe(0);
  expect(read).toBe(1);
});
