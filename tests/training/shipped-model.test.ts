import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../embeddings/training/lexicon/glossary.js';
import { glossaryEntries } from '../../embeddings/training/lexicon/glossary-entries.js';
import { RECIPE } from '../../embeddings/training/recipe.js';
import { parseTranslationLexicon } from '../../src/search/parse-translation-lexicon.js';
import { stem } from '../../src/text/stems.js';

const at = (path: string) => fileURLToPath(new URL(`../../embeddings/${path}`, import.meta.url));
const model = at(`models/${RECIPE.model}`);

describe('the glossary that ships', () => {
  const glossary = readGlossary(at('training/glossary'));

  it('has lower-case English entries without stray spaces', () => {
    const odd = glossary.filter(
      ({ english, french }) =>
        english !== english.toLowerCase() ||
        [english, ...french].some((text) => text.trim() !== text || !text),
    );
    expect(odd).toEqual([]);
  });

  it('leaves a word on both sides of every entry', () => {
    expect(glossaryEntries(glossary).filter(({ english, french }) => !english || !french)).toEqual([]);
  });
});

describe('the lexicon that ships', () => {
  const lexicon = parseTranslationLexicon(readFileSync(join(model, 'lexicon.bin')));

  it.each([
    ['putin', 'poutine'],
    ['beijing', 'pekin'],
    ['ambassadors', 'ambassadeur'],
    ['eu', 'ue'],
    ['umbrella', 'parapluie'],
  ])('translates what was written and what was learned: %s, %s', (english, french) => {
    expect(lexicon.translate(english, 'en').map(({ word }) => word)).toContain(french);
    expect(lexicon.translate(french, 'fr').map(({ word }) => word)).toContain(english);
  });

  it.each([
    ['bought', 'purchase', 'en'],
    ['children', 'kids', 'en'],
    ['lawyer', 'attorney', 'en'],
    ['boulot', 'emploi', 'fr'],
  ] as const)('names beside a word what says the same in its language: %s, %s', (word, other, language) => {
    const related = lexicon.related(stem(word, language), language).map((relation) => relation.word);
    expect(related).toContain(stem(other, language));
  });

  it('weighs what an English word seldom means little', () => {
    const related = new Map(
      lexicon.related(stem('film', 'en'), 'en').map(({ word, weight }) => [word, weight]),
    );
    expect(related.get(stem('movie', 'en'))).toBeGreaterThan(0.8);
    expect(related.get(stem('photograph', 'en')) ?? 0).toBeLessThan(0.2);
  });

  it('knows the phrases whose words say something else', () => {
    expect(lexicon.translate('hedge fund', 'en').map(({ word }) => word)).toContain('fonds speculatif');
    expect(lexicon.translate('peace agreement', 'en')).toEqual([]);
  });
});

it('the model that ships takes at most 16 MB', () => {
  const files = readdirSync(model, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  expect(bytes).toBeLessThan(16e6);
});
