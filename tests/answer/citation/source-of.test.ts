import { expect, test } from 'vitest';
import { sourceOf } from '../../../src/answer/citation/source-of.js';
import type { Quote } from '../../../src/quotes/quote.js';
import type { Statement } from '../../../src/quotes/statement.js';
import { contentRead } from '../../fixtures/content-read.js';

const content = contentRead({
  'bridge.txt': `Le pont de la Gare rouvre

« Le pont tiendra cent ans », a déclaré la maire, Anne Roux, samedi matin.

« Le pont est solide », a dit Anne Roux. « Le fleuve monte », a répondu l'ingénieur Karim Benali.

Selon Karim Benali, le fleuve monte plus vite qu'avant.

Le fleuve a monté de deux mètres, a indiqué Karim Benali.

La maire Anne Roux a promis que le quai serait rouvert en juin.

Elle a défendu le chantier.

Pour Karim Benali, tout change avec cette digue.

Le port, dont Anne Roux dit qu'il est plein, ferme en mai.

La maire Anne Roux, élue il y a six ans après avoir dirigé pendant quinze ans le port de la ville, s'est dite « ravie ».

Le chantier a duré deux ans et coûté trois millions d'euros à la région.
`,
});
const article = content.articles[0];

function sourceIn(words: string): Quote | Statement | null {
  const start = article?.text.indexOf(words) ?? -1;
  const end = article?.text.indexOf('\n', start) ?? -1;
  return sourceOf({ start, end }, 0, content);
}

test.each([
  ['« Le pont tiendra', 'Anne Roux'],
  ['Le fleuve a monté', 'Karim Benali'],
  ['Selon Karim Benali', 'Karim Benali'],
  ['La maire Anne Roux a promis', 'Anne Roux'],
])('the source of "%s …" is %s', (words, speaker) => {
  expect(sourceIn(words)?.speaker).toBe(speaker);
});

test.each([
  ['two speak', '« Le pont est solide'],
  ['little of it is said', 'La maire Anne Roux, élue'],
  ['somebody does something', 'Elle a défendu'],
  ['somebody is concerned', 'Pour Karim Benali'],
  ['somebody speaks in passing', 'Le port, dont'],
  ['nobody speaks', 'Le chantier a duré'],
])('a text in which %s has no source', (_, words) => {
  expect(sourceIn(words)).toBeNull();
});
