import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { contentOf } from '../../src/index/memory/memory-content.js';
import { splitPassages } from '../../src/index/split-passages.js';
import { parseTranslationLexicon } from '../../src/search/parse-translation-lexicon.js';
import { type QueryTerm, SIMILARITY } from '../../src/search/query-terms.js';
import { stem } from '../../src/text/stems.js';
import { openTown, SMALL_LEXICON } from '../fixtures/town.js';

const { searcher } = await openTown();
const LEXICON = new URL('../../embeddings/models/static-fr-en/lexicon.bin', import.meta.url);

/** What each term stands for in the articles, with its similarity, best first. */
function found(words: string, language: 'fr' | 'en'): Record<string, number>[] {
  return terms(words, language).map(({ matches }) =>
    Object.fromEntries(
      [...matches].map(([number, similarity]) => [searcher.index.word(number), similarity]).sort(),
    ),
  );
}

function terms(words: string, language: 'fr' | 'en'): QueryTerm[] {
  return searcher.terms(
    words.split(' ').map((text) => ({ text, weight: 1 })),
    language,
  );
}

describe('a word of the question finds', () => {
  test('itself, whatever its accents', () => {
    expect(found('ECOLE'.toLowerCase(), 'fr')[0]).toMatchObject({ ecole: 1 });
  });

  test('its inflections, a little less', () => {
    const [match] = found('cycliste', 'fr');
    expect(match?.cyclistes).toBeGreaterThan(0.9);
    expect(match?.cyclistes).toBeLessThan(1);
  });

  test('its translations', () => {
    expect(found('teachers', 'en')[0]).toHaveProperty('enseignants');
  });

  test('the same terms of a phrase, however an index numbers them', async () => {
    const texts = [
      'Apartment\n\nThe apartment fell apart when it was falling.\n',
      'Falling\n\nApart from that, it was falling apart, and the apartment fell.\n',
    ];
    const phrasesOf = async (order: readonly number[]) => {
      const articles = order.map((n) => parseArticle(`${n}.txt`, texts[n] as string));
      const lists = { articles, quotes: [], statements: [], speakers: [], passages: splitPassages(articles) };
      const translate = (word: string) => (word === 'tomber' ? [{ word: 'falling apart', weight: 1 }] : []);
      const town = await openTown(contentOf(lists), { ...SMALL_LEXICON, translate });
      const [term] = town.searcher.terms([{ text: 'tomber', weight: 1 }], 'fr');
      return term?.phrases.map((phrase) => phrase.terms.map((number) => town.searcher.index.word(number)));
    };
    expect(await phrasesOf([0, 1])).toContainEqual(['falling', 'apart']);
    expect(await phrasesOf([0, 1])).toEqual(await phrasesOf([1, 0]));
  });

  test('what the thesaurus of its language names beside it', async () => {
    const related = (word: string, language: string) =>
      language === 'fr' && word === stem('boulot', 'fr')
        ? [{ word: stem('travaux', 'fr'), weight: 0.5 }]
        : [];
    const town = await openTown(undefined, { ...SMALL_LEXICON, related });
    const [term] = town.searcher.terms([{ text: 'boulot', weight: 1 }], 'fr');
    const [[number, similarity] = [-1, 0]] = term?.matches ?? [];
    expect(town.searcher.index.word(number)).toBe('travaux');
    expect(similarity).toBeCloseTo(SIMILARITY.related / 2);
    expect(town.searcher.terms([{ text: 'boulot', weight: 1 }], 'en')[0]?.by).toBe('none');
  });

  test('what the shipped thesaurus names beside it, in an English article', async () => {
    const text =
      'Flats empty again\n\nThe landlord purchased both houses in May, and his attorneys kept silent.\n';
    const article = parseArticle('flats.txt', text);
    const passages = splitPassages([article]);
    const content = contentOf({
      articles: [article],
      quotes: [[]],
      statements: [[]],
      speakers: [],
      passages,
    });
    const lexicon = parseTranslationLexicon(readFileSync(LEXICON));
    const { searcher } = await openTown(content, { ...lexicon, translate: () => [] });
    const best = (text: string) => {
      const [term] = searcher.terms([{ text, weight: 1 }], 'en');
      return [...(term?.matches.keys() ?? [])].map((number) => searcher.index.word(number));
    };
    expect(best('bought')).toContain('purchased');
    expect(best('lawyer')).toContain('attorneys');
    expect(best('lawyer')).not.toContain('landlord');
  });

  test('what its translations translate back to', () => {
    const [term] = terms('professeurs', 'fr');
    expect(term?.by).toBe('synonym');
    expect(found('professeurs', 'fr')[0]).toHaveProperty('enseignants');
  });

  test('no translation that stands in every sentence', async () => {
    const translate = () => [
      { word: 'plus', weight: 0.5 },
      { word: 'fleuve', weight: 0.5 },
    ];
    const town = await openTown(undefined, { ...SMALL_LEXICON, translate });
    const [term] = town.searcher.terms([{ text: 'higher', weight: 1 }], 'en');
    expect([...(term?.matches.keys() ?? [])].map((number) => town.searcher.index.word(number))).toEqual([
      'fleuve',
    ]);
  });

  test('other spellings of a name', () => {
    expect(found('lawrenko', 'en')[0]).toHaveProperty('lavrenko');
  });

  test('words of its family', () => {
    expect(found('enseignement', 'fr')[0]).toHaveProperty('enseignants');
  });

  test('what it is a slip for, in the articles or in the lexicon', () => {
    expect(found('flueve', 'fr')[0]).toHaveProperty('fleuve');
    expect(found('techers', 'en')[0]).toHaveProperty('enseignants');
  });

  test('nothing where nothing is like it', () => {
    expect(terms('hydroxychloroquine', 'fr')[0]).toMatchObject({ by: 'none' });
  });
});

test('neighbours that translate as a phrase are one term that weighs as much as both', () => {
  expect(terms('city hall bridge', 'en').map(({ word, weight }) => [word, weight])).toEqual([
    ['city hall', 2],
    ['bridge', 1],
  ]);
});
