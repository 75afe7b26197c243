import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/text/name-key.js';

describe('nameKey', () => {
  it.each([
    ['Lavrov', 'Lavrof', 'Lavroff', 'Lawrow', 'LAVROV'],
    ['Sergueï', 'Sergei', 'Sergey', 'Sergej'],
    ['Poutine', 'Putin', 'Poutin'],
    ['Loukachenko', 'Lukashenko', 'Lukaschenko'],
    ['Zelensky', 'Zelenski', 'Zelenskyy', 'Zelenskiy'],
    ['Khrouchtchev', 'Khrushchev'],
    ['Netanyahou', 'Netanyahu'],
    ['Assad', 'Asad'],
    ['Medvedev', 'Medwedew'],
    ['Alexeï', 'Alexei', 'Aleksei'],
    ['Tikhanovskaïa', 'Tikhanovskaya'],
    ['Eltsine', 'Yeltsin'],
    ['Youri', 'Yuri'],
  ])('gives the spellings of one name the same key: %s', (first, ...others) => {
    expect(others.map(nameKey)).toEqual(others.map(() => nameKey(first)));
  });

  it.each([
    ['Martin', 'Martine'],
    ['Macron', 'Marin'],
    ['Paul', 'Paula'],
    ['Louis', 'Lois'],
    ['Justin', 'Justine'],
    ['Paulin', 'Pauline'],
    ['Michel', 'Mickaël'],
    ['Lambert', 'Lamberti'],
  ])('keeps different names apart: %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('keeps the words of a name apart, whatever joins them', () => {
    expect(nameKey('Jean-Pierre  de La Tour')).toBe('jean pere de la tur');
  });

  it('is empty where there is no name', () => {
    expect(nameKey(' – ')).toBe('');
  });
});
