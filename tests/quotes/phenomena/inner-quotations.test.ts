import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';
import { CONTEXT } from './speakers-of.js';

/** Every quotation of a paragraph with its speaker, in order. */
function creditsIn(language: 'fr' | 'en', paragraph: string): [string, string | null][] {
  const text = `The harbour\n\n${paragraph}\n\n${CONTEXT[language]}\n`;
  return extractQuotes(parseArticle('article.txt', text)).map(({ start, end, speaker }) => [
    text.slice(start, end),
    speaker,
  ]);
}

test.each([
  [
    'en',
    'whom the outer words name',
    'Tom Eddy is ill. “Eddy told us ‘hold on’,” said Nora Flint.',
    [
      ['Eddy told us ‘hold on’,', 'Nora Flint'],
      ['hold on', 'Tom Eddy'],
    ],
  ],
  [
    'en',
    'the outer speaker, who says "I"',
    '“I said ‘never again’ and left,” said Nora Flint.',
    [
      ['I said ‘never again’ and left,', 'Nora Flint'],
      ['never again', 'Nora Flint'],
    ],
  ],
  [
    'en',
    'a pronoun that the outer words explain',
    '“I asked Tom Eddy about it. He said ‘I was asleep’,” said Nora Flint.',
    [
      ['I asked Tom Eddy about it. He said ‘I was asleep’,', 'Nora Flint'],
      ['I was asleep', 'Tom Eddy'],
    ],
  ],
  [
    'en',
    'nobody, where it is a term',
    '“We were the ‘rock-and-roll’ crew,” said Nora Flint.',
    [
      ['We were the ‘rock-and-roll’ crew,', 'Nora Flint'],
      ['rock-and-roll', null],
    ],
  ],
  [
    'en',
    'nobody, where all may say it',
    '“People say ‘it will never work’ and go,” said Nora Flint.',
    [
      ['People say ‘it will never work’ and go,', 'Nora Flint'],
      ['it will never work', null],
    ],
  ],
  [
    'fr',
    'agency marks',
    '"Le maire m’a dit +vous êtes fou+ et il est parti", raconte Marie Dupont.',
    [
      ['Le maire m’a dit +vous êtes fou+ et il est parti', 'Marie Dupont'],
      ['vous êtes fou', 'Le maire'],
    ],
  ],
  [
    'fr',
    'one who is not known in the outer words',
    '« Il m’a dit "non" et il est parti », raconte Marie Dupont.',
    [
      ['Il m’a dit "non" et il est parti', 'Marie Dupont'],
      ['non', null],
    ],
  ],
  [
    'en',
    'whom the outer speaker has, told to somebody else',
    '“My deckhand asked the harbour man, ‘Are we rich now?’ and I laughed,” said Nora Flint.',
    [
      ['My deckhand asked the harbour man, ‘Are we rich now?’ and I laughed,', 'Nora Flint'],
      ['Are we rich now?', 'My deckhand'],
    ],
  ],
  [
    'en',
    'a pronoun of whom the article speaks',
    'Tom Eddy died on Monday. “He would say, ‘Never sell the boat,’ and grin,” said his daughter Nora Flint.',
    [
      ['He would say, ‘Never sell the boat,’ and grin,', 'Nora Flint'],
      ['Never sell the boat,', 'Tom Eddy'],
    ],
  ],
  [
    'en',
    'whoever the outer words are said to',
    '“You told the harbour master, ‘I saw nothing’,” Nora Flint said to Tom Eddy.',
    [
      ['You told the harbour master, ‘I saw nothing’,', 'Nora Flint'],
      ['I saw nothing', 'Tom Eddy'],
    ],
  ],
  [
    'fr',
    'whoever the outer words are said to',
    '« Vous avez écrit : "Le port me doit tout" », lance Anne Petit à Paul Martin.',
    [
      ['Vous avez écrit : "Le port me doit tout"', 'Anne Petit'],
      ['Le port me doit tout', 'Paul Martin'],
    ],
  ],
  [
    'fr',
    'whom the outer speaker has',
    '« On ramait depuis une heure. Mon frère me dit : "Rends la barque." Il riait », raconte Marie Dupont.',
    [
      ['On ramait depuis une heure. Mon frère me dit : "Rends la barque." Il riait', 'Marie Dupont'],
      ['Rends la barque.', 'Mon frère'],
    ],
  ],
] as const)('a quotation within a quotation, %s: %s', (language, _, paragraph, expected) =>
  expect(creditsIn(language, paragraph)).toEqual(expected),
);
