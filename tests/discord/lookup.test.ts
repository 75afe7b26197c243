import { expect, test } from 'vitest';
import { findArticle, speakerPosition } from '../../src/discord/lookup.js';
import type { Library, SpeakerRecord } from '../../src/library.js';
import { ARTICLES } from './articles.js';
import { fixtureLibrary } from './fixture-library.js';

/** A library of thousands of speakers that counts how often one of their names is read. */
function crowd(size: number): { library: Library; reads: () => number } {
  let reads = 0;
  const speakers = Array.from(
    { length: size },
    (_, number): SpeakerRecord => ({
      get name() {
        reads += 1;
        return `Camille Rivière ${number}`;
      },
      kind: 'person',
      aliases: [`Rivière ${number}`],
      role: null,
      quotes: 1,
      articles: 1,
    }),
  );
  return { library: { ...fixtureLibrary(ARTICLES), speakers: () => speakers }, reads: () => reads };
}

test('finds one of thousands by name or alias, and reads their names only once', () => {
  const { library, reads } = crowd(5_000);
  expect(speakerPosition(library, 'camille riviere 4321')).toBe(4321);
  const after = reads();
  expect(after).toBeLessThanOrEqual(4 * 5_000);
  expect(speakerPosition(library, 'Rivière 17')).toBe(17);
  for (let i = 0; i < 50; i += 1) speakerPosition(library, `Camille Rivière ${i}`);
  expect(reads()).toBe(after);
});

test('finds nobody and no article by what is none', () => {
  const library = fixtureLibrary(ARTICLES);
  expect(speakerPosition(library, 'Nobody')).toBeNull();
  expect(findArticle(library, 'nothing at all')).toBeNull();
  const [article] = library.articles();
  expect(findArticle(library, article?.id ?? '')).toBe(article);
});
