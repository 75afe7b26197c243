import { expect, test } from 'vitest';
import { articleKey, articleMeant } from '../../../../src/discord/interactions/choices/article-key.js';
import { ARTICLES } from '../../articles.js';
import { type Draft, fixtureLibrary } from '../../fixture-library.js';

const [first, ...others] = ARTICLES as readonly [Draft, ...Draft[]];
const LONG: Draft = { ...first, id: 'x'.repeat(150) };
const library = fixtureLibrary([LONG, ...others]);

test('finds an article again by its key, however long its id is', () => {
  const keys = library.articles().map(articleKey);
  for (const key of keys) expect(key.length).toBeLessThanOrEqual(100);
  expect(keys.map((key) => articleMeant(library, key))).toEqual(library.articles());
});

test('finds an article by its title, and none by what is none', () => {
  expect(articleMeant(library, others[0]?.title.toUpperCase() ?? '')?.id).toBe(others[0]?.id);
  expect(articleMeant(library, 'nothing at all')).toBeNull();
});
