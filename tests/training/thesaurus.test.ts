import { describe, expect, it } from 'vitest';
import {
  mergeRelations,
  parseThesaurus,
  readThesaurus,
} from '../../embeddings/training/lexicon/thesaurus.js';
import { writeLexicon } from '../../embeddings/training/lexicon/write-lexicon.js';
import { UsageError } from '../../src/errors.js';
import { parseTranslationLexicon } from '../../src/search/parse-translation-lexicon.js';
import { stem } from '../../src/text/stems.js';

describe('a thesaurus file', () => {
  const relations = parseThesaurus('virer\tlicencier\trenvoi\n', 'verbs.tsv');

  it('relates stems in both directions, what is only close less', () => {
    expect(relations).toContainEqual({
      stem: stem('virer', 'fr'),
      other: stem('licencier', 'fr'),
      weight: 1,
    });
    expect(relations).toContainEqual({
      stem: stem('licencier', 'fr'),
      other: stem('virer', 'fr'),
      weight: 1,
    });
    expect(relations.filter(({ weight }) => weight < 1)).toHaveLength(2);
  });

  it('is refused with the line that is something else', () => {
    expect(() => parseThesaurus('virer\tlicencier\nboulot\n', 'nouns.tsv')).toThrow(UsageError);
    expect(() => parseThesaurus('virer\tlicencier\nboulot\n', 'nouns.tsv')).toThrow(/nouns\.tsv, line 2/);
  });
});

it('merged relations keep the greatest weight and nothing about a word itself', () => {
  const merged = mergeRelations([
    { stem: 'vir', other: 'licenci', weight: 0.5 },
    { stem: 'vir', other: 'licenci', weight: 1 },
    { stem: 'vir', other: 'vir', weight: 1 },
  ]);
  expect(merged).toEqual([{ stem: 'vir', other: 'licenci', weight: 1 }]);
});

it('related stems come out of the lexicon as they were written, by language, best first', () => {
  const bytes = writeLexicon([{ english: 'job', french: 'emploi', toFrench: 1, toEnglish: 1 }], {
    en: [{ stem: 'blaze', other: 'fire', weight: 1 }],
    fr: [
      { stem: 'boulot', other: 'travail', weight: 0.5 },
      { stem: 'boulot', other: 'emploi', weight: 1 },
    ],
  });
  const { related } = parseTranslationLexicon(bytes);
  expect(related('boulot', 'fr').map(({ word }) => word)).toEqual(['emploi', 'travail']);
  expect(related('boulot', 'fr')[1]?.weight).toBeCloseTo(0.5, 2);
  expect(related('blaze', 'en')).toEqual([{ word: 'fire', weight: 1 }]);
  for (const [stem, language] of [
    ['boulot', 'en'],
    ['blaze', 'fr'],
    ['blaze', 'other'],
    ['job', 'en'],
  ] as const) {
    expect(related(stem, language)).toEqual([]);
  }
});

it('the thesaurus that the model is made with can be read', () => {
  const folder = new URL('../../embeddings/training/thesaurus', import.meta.url).pathname;
  expect(readThesaurus(folder).length).toBeGreaterThan(10_000);
});
