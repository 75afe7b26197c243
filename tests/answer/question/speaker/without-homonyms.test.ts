import { expect, test } from 'vitest';
import { phrasingFor } from '../../../../src/answer/question/phrasing.js';
import { questionWords } from '../../../../src/answer/question/question-words.js';
import { withoutHomonyms } from '../../../../src/answer/question/speaker/without-homonyms.js';
import type { Speaker } from '../../../../src/speakers/index.js';
import { openTown } from '../../../fixtures/town.js';

const { searcher } = await openTown();
const LE_MAIRE: Speaker = { name: 'Bruno Le Maire', kind: 'person', aliases: ['M. Le Maire'] };
const MAYOR: Speaker = { name: 'Anne Roux', kind: 'person', aliases: ['la maire'] };

function speakersOf(typed: string): readonly string[] {
  const words = questionWords(typed, phrasingFor('en'));
  const mention = { from: 0, to: 1, speakers: [LE_MAIRE, MAYOR], isExact: true };
  return withoutHomonyms(mention, words, searcher.index)?.speakers.map(({ name }) => name) ?? [];
}

test('an ordinary word in lower case is nobody of that name, but whoever is called so', () => {
  expect(speakersOf('maire')).toEqual(['Anne Roux']);
});

test('nor are two, such as an article and a noun', () => {
  const words = questionWords('le maire', phrasingFor('en'));
  const mention = { from: 0, to: 2, speakers: [LE_MAIRE], isExact: true };
  expect(withoutHomonyms(mention, words, searcher.index)).toBeNull();
});

test('in capitals, or where it is no ordinary word, it is anybody', () => {
  expect(speakersOf('Maire')).toHaveLength(2);
  expect(speakersOf('roux')).toHaveLength(2);
});
