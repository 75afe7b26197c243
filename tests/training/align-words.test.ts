import { describe, expect, it } from 'vitest';
import { alignWords, type TranslationTable } from '../../embeddings/training/lexicon/align-words.js';
import { type Bitext, makeBitext } from '../../embeddings/training/lexicon/bitext.js';
import { learnedEntries } from '../../embeddings/training/lexicon/learned-entries.js';

const pairs = [
  ['the house is red', 'la maison est rouge'],
  ['the red car', 'la voiture rouge'],
  ['a house', 'une maison'],
  ['a green car', 'une voiture verte'],
  ['the door is green', 'la porte est verte'],
  ['a door of the house', 'une porte de la maison'],
].map(([english = '', french = '']) => ({ source: 'toy', english, french }));

const options = { separateRounds: 8, jointRounds: 4, diagonal: 1, none: 0.05, damping: 0 };

function tableOf(sentences: typeof pairs, settings: typeof options): [Bitext, TranslationTable] {
  const bitext = makeBitext(sentences, { longest: 20, sourceWeights: {} });
  return [bitext, alignWords(bitext, settings)];
}

describe('learning translations from sentence pairs', () => {
  const bitext = makeBitext(pairs, { longest: 20, sourceWeights: {} });
  const table = alignWords(bitext, options);
  const entries = learnedEntries(bitext, table, { weakest: 0.3, perWord: 4 });

  it('finds which words belong together from the sentences in which they meet', () => {
    const found = Object.fromEntries(entries.map(({ english, french }) => [english, french]));
    expect(found).toMatchObject({
      house: 'maison',
      red: 'rouge',
      car: 'voiture',
      green: 'verte',
      door: 'porte',
      the: 'la',
      a: 'une',
    });
  });

  it('gives probabilities that sum to at most one for each word', () => {
    const sums = new Map<number, number>();
    for (const [cell, english] of table.cells.english.entries()) {
      sums.set(english, (sums.get(english) ?? 0) + (table.frenchGivenEnglish[cell] as number));
    }
    for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(1.000001);
  });

  it('leaves a rare word fewer false partners when both directions must agree', () => {
    const rare = [...pairs, { source: 'toy', english: 'the rare zebra', french: 'le zebre rare' }];
    const falsePartners = (jointRounds: number) => {
      const found = learnedEntries(...tableOf(rare, { ...options, separateRounds: 3, jointRounds }), {
        weakest: 0.01,
        perWord: 9,
      });
      return found.filter(({ english, french }) => english === 'zebra' && french !== 'zebre').length;
    };
    expect(falsePartners(6)).toBeLessThan(falsePartners(0));
  });

  it('gives the same table when it is run again', () => {
    const again = alignWords(makeBitext(pairs, { longest: 20, sourceWeights: {} }), options);
    expect(again.frenchGivenEnglish).toEqual(table.frenchGivenEnglish);
    expect(again.englishGivenFrench).toEqual(table.englishGivenFrench);
  });
});

describe('the pairs that are learned from', () => {
  it('leave out sentences that are empty or too long', () => {
    const bitext = makeBitext(
      [
        ...pairs,
        { source: 'toy', english: '!!', french: 'vide' },
        { source: 'toy', english: 'a b c d e f', french: 'a' },
      ],
      { longest: 5, sourceWeights: {} },
    );
    expect(bitext.size).toBe(pairs.length);
  });

  it('count as much as their source is worth', () => {
    const bitext = makeBitext(pairs, { longest: 20, sourceWeights: { toy: 0.5 } });
    expect([...bitext.weights]).toEqual(pairs.map(() => 0.5));
  });
});
