import { expect, test } from 'vitest';
import { creditsOf } from '../../../src/answer/evidence/credits.js';
import { openTown } from '../../fixtures/town.js';

test('a speaker is credited by name and by office, without the words that say nothing', async () => {
  const { content, searcher } = await openTown();
  const terms = [...creditsOf(content.people, searcher.index)('Anne Roux')];
  expect(terms.map((term) => searcher.index.word(term)).sort()).toEqual(['anne', 'maire', 'roux']);
});
