import { expect, test } from 'vitest';
import { findNameInArticles } from '../../../../src/answer/question/speaker/find-name-in-articles.js';
import { contentRead } from '../../../fixtures/content-read.js';
import { openTown } from '../../../fixtures/town.js';

const HARBOUR = `The pier will close

A Tidewatch inspector came on Monday. Un Portvieux sans quai, that would be new. One Harbour Trust is against it.
`;

test.each([
  ['tidewatch', 'Tidewatch'],
  ['portvieux', 'Portvieux'],
  ['trust', 'One Harbour Trust'],
])('reads off a name without the article that opens a sentence: %s', async (word, name) => {
  const content = contentRead({ 'harbour.txt': HARBOUR });
  const { searcher } = await openTown(content);
  expect(findNameInArticles([word], content, searcher)).toBe(name);
});
