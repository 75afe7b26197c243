import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

const FILE = '000_ff311f24eb63f98c.txt';
const text = readFileSync(new URL(`../../seeds/${FILE}`, import.meta.url), 'utf8');
const quotes = extractQuotes(parseArticle(FILE, text));

describe('the quotes of the seed article', () => {
  it.each([
    [0, 'un faible niveau de confiance', 'Rex Tillerson'],
    [1, 'faible niveau de confiance', 'La Russie et les États-Unis'],
    [2, 'lutte implacable contre le terrorisme', 'La Russie et les États-Unis'],
    [3, 'de manière organisée', 'Washington'],
    [4, 'dictateurs', 'Moscou'],
    [5, 'Des perspectives pour travailler ensemble', 'Sergueï Lavrov'],
    [6, 'Il y a un faible niveau de confiance entre nos deux pays.', 'Rex Tillerson'],
    [7, 'Malgré tous les problèmes existant,', 'Sergueï Lavrov'],
    [8, 'La Russie (...) est ouverte au dialogue', 'Sergueï Lavrov'],
    [9, 'objectif partagé de mener une lutte implacable', 'Sergueï Lavrov'],
  ])('%i: “%s” is %s’s', (index, opening, speaker) => {
    const quote = quotes[index];
    expect(text.slice(quote?.start, quote?.end).startsWith(opening)).toBe(true);
    expect(quote?.speaker).toBe(speaker);
  });

  it('are ten', () => expect(quotes).toHaveLength(10));

  it('carry the mention and the cue as printed', () => {
    expect(quotes.slice(6).map(({ mention, cue }) => [mention, cue])).toEqual([
      ['Rex Tillerson', 'a déclaré'],
      ['Sergueï Lavrov', 'a assuré'],
      ['il', 'a-t-il poursuivi'],
      ['Le ministre russe des Affaires étrangères', 'a cité'],
    ]);
  });

  it('know whole utterances from fragments', () => {
    expect(quotes.map(({ kind }) => kind)).toEqual([
      'mixed',
      'mixed',
      'mixed',
      'mixed',
      'mixed',
      'direct',
      'direct',
      'direct',
      'direct',
      'mixed',
    ]);
  });
});
