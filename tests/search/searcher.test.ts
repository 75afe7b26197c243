import { describe, expect, test } from 'vitest';
import { openTown } from '../fixtures/town.js';

const { content, searcher, embedder } = await openTown();

async function search(words: string, language: 'fr' | 'en', among?: readonly number[]) {
  const terms = searcher.terms(
    words.split(' ').map((text) => ({ text, weight: 1 })),
    language,
  );
  const { data } = await embedder.embedQueries([words]);
  return searcher.search(terms, data).best(3, among);
}

function textOf(passage: number | undefined): string {
  const found = content.passage(passage ?? -1);
  return content.articles[found?.article ?? -1]?.text.slice(found?.start, found?.end) ?? '';
}

describe('search', () => {
  test('finds the paragraph that says it', async () => {
    const [best] = await search('fleuve monte', 'fr');
    expect(textOf(best?.passage)).toContain('le fleuve monte');
  });

  test('finds a French paragraph by English words', async () => {
    const [best] = await search('river', 'en');
    expect(textOf(best?.passage)).toContain('le fleuve monte');
  });

  test('prefers, of two paragraphs with the word, the one whose article is about the rest', async () => {
    const [best] = await search('maire école', 'fr');
    expect(content.articleOf(best?.passage ?? -1)).toBe(1);
  });

  test('looks only among the passages named', async () => {
    const among = content.passagesIn(1);
    const found = await search('fleuve monte', 'fr', among);
    expect(found).not.toEqual([]);
    expect(found.every(({ passage }) => among.includes(passage))).toBe(true);
  });

  test('says how near and how full of the words a passage is', async () => {
    const [best] = await search('fleuve monte', 'fr');
    expect(best?.lexical).toBeGreaterThan(0.5);
    expect(best?.dense).toBeGreaterThan(0);
    expect(best?.dense).toBeLessThanOrEqual(1.0001);
  });
});
