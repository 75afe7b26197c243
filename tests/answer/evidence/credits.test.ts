import { expect, test } from 'vitest';
import { creditSteps } from '../../../src/answer/evidence/credits.js';
import { atOnce } from '../../../src/steps.js';
import { openTown } from '../../fixtures/town.js';

test('a speaker is credited by name and by office, without the words that say nothing', async () => {
  const { content, searcher } = await openTown();
  const terms = [...(atOnce(creditSteps(content, searcher.index)).get('Anne Roux') ?? [])];
  expect(terms.map((term) => searcher.index.terms[term]).sort()).toEqual(['anne', 'maire', 'roux']);
});
