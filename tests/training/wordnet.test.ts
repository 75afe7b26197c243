import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Relation } from '../../embeddings/training/lexicon/thesaurus.js';
import { readWordNet, type WordNet } from '../../embeddings/training/wordnet/read-wordnet.js';
import { wordNetRelations } from '../../embeddings/training/wordnet/wordnet-relations.js';

/** A bicycle is a vehicle, a shop buys and a cycle is a bicycle or, mostly, a period. */
const FILES = {
  'data.noun': [
    '  1 a line of the licence',
    '00000001 06 n 03 bicycle 0 cycle 0 push_bike 0 002 @ 00000002 n 0000 + 00000011 v 0201 | two wheels',
    '00000002 06 n 01 Vehicle 0 001 ~ 00000001 n 0000 | it carries',
    '00000003 28 n 02 cycle 1 period 0 000 | time',
    '00000004 04 n 02 purchase 0 buying 0 001 + 00000012 v 0101 | what a buyer does',
  ],
  'data.verb': [
    '00000011 38 v 01 ride 0 001 + 00000001 n 0102 01 + 02 00 | on wheels',
    '00000012 40 v 01 buy 0 001 + 00000004 n 0101 01 + 08 00 | for money',
  ],
  'data.adj': ['00000021 00 a 01 cyclic(p) 0 001 \\ 00000003 n 0101 | again and again'],
  'data.adv': [],
  'index.sense': [
    'bicycle%1:06:00:: 00000001 1 3',
    'buy%2:40:00:: 00000012 1 9',
    'buying%1:04:00:: 00000004 1 0',
    'cycle%1:06:00:: 00000001 2 0',
    'cycle%1:28:00:: 00000003 1 3',
    'cyclic%3:00:00:: 00000021 1 0',
    'period%1:28:00:: 00000003 1 5',
    'purchase%1:04:00:: 00000004 1 2',
    'ride%2:38:00:: 00000011 1 0',
    'vehicle%1:06:00:: 00000002 1 1',
  ],
};
const KNOWN = new Set('bicycle cycle vehicle period purchase buying buy bought ride cyclic'.split(' '));
const RECIPE = { pointers: { '@': 0.25, '~': 0.25, '+': 1, '\\': 0.64 }, weakest: 0.1, perStem: 9 };

const folder = mkdtempSync(join(tmpdir(), 'verbatim-wordnet-test-'));
let wordNet: WordNet;
beforeAll(() => {
  for (const [name, lines] of Object.entries(FILES)) writeFileSync(join(folder, name), lines.join('\n'));
  wordNet = readWordNet(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is related to a stem, with its weight. */
function relatedTo(stem: string, relations: readonly Relation[] = wordNetRelations(wordNet, KNOWN, RECIPE)) {
  const own = relations.filter((relation) => relation.stem === stem && relation.other !== stem);
  return Object.fromEntries(own.map(({ other, weight }) => [other, weight]));
}

describe('the files of WordNet', () => {
  it('give the words of a synset in lower case, without marks of place', () => {
    expect(wordNet.synsets.get('n00000002')?.words).toEqual(['vehicle']);
    expect(wordNet.synsets.get('a00000021')?.words).toEqual(['cyclic']);
  });

  it('give pointers between synsets, and between words of them', () => {
    expect(wordNet.synsets.get('n00000001')?.pointers).toEqual([
      { symbol: '@', synset: 'n00000002' },
      { symbol: '+', synset: 'v00000011', words: ['cycle', 'ride'] },
    ]);
  });

  it('give how often a word has each meaning, something for those that were never met', () => {
    expect(wordNet.senses.get('cycle')).toEqual([
      { synset: 'n00000001', uses: 0.5 },
      { synset: 'n00000003', uses: 4 },
    ]);
  });
});

describe('a thesaurus out of WordNet', () => {
  it('weighs synonyms by how often both words have the meaning', () => {
    expect(relatedTo('cycl').period).toBeCloseTo(Math.sqrt(4 / 4.5));
    expect(relatedTo('cycl').bicycl).toBeCloseTo(Math.sqrt(0.5 / 4.5));
    expect(relatedTo('bicycl').cycl).toBeCloseTo(Math.sqrt(0.5 / 4.5));
  });

  it('weighs what is pointed to by the kind of pointer, in its own direction', () => {
    expect(relatedTo('bicycl').vehicl).toBeCloseTo(0.5);
    expect(relatedTo('vehicl')).toEqual({ bicycl: 0.5, cycl: Math.sqrt(0.25 * (0.5 / 4.5)) });
    expect(relatedTo('vehicl', wordNetRelations(wordNet, KNOWN, { ...RECIPE, pointers: {} }))).toEqual({});
  });

  it('follows a pointer between words from no other word of the synset', () => {
    expect(relatedTo('ride')).toHaveProperty('cycl');
    expect(relatedTo('bicycl')).not.toHaveProperty('ride');
    expect(relatedTo('ride')).not.toHaveProperty('bicycl');
  });

  it('gives irregular forms what their word has', () => {
    expect(relatedTo('bought').purchas).toBeCloseTo(1);
    expect(relatedTo('purchas').bought).toBeCloseTo(1);
  });

  it('shares the uses of a stem out among the words that have it', () => {
    const relations = wordNetRelations(wordNet, KNOWN, { ...RECIPE, pointers: {} });
    expect(relatedTo('purchas', relations).bui).toBeCloseTo(Math.sqrt(1 / 11));
    expect(relatedTo('bought', relations).bui).toBeCloseTo(Math.sqrt(10 / 11));
  });

  it('leaves out unknown words, weak relations and those beyond the number wanted', () => {
    const relations = (known: ReadonlySet<string>, recipe: Partial<typeof RECIPE>) =>
      wordNetRelations(wordNet, known, { ...RECIPE, ...recipe });
    expect(relatedTo('cycl', relations(new Set(['cycle', 'bicycle']), {}))).toEqual({
      bicycl: Math.sqrt(0.5 / 4.5),
    });
    expect(Object.keys(relatedTo('cycl', relations(KNOWN, { weakest: 0.5 })))).toEqual(['period']);
    expect(Object.keys(relatedTo('cycl', relations(KNOWN, { perStem: 1 })))).toEqual(['period']);
  });
});
