import { expect, test } from 'vitest';
import { findSpeaker } from '../../src/index/find-speaker.js';

const SPEAKERS = [
  { name: 'ANNE ROUX', aliases: [] },
  { name: 'Anne Roux', aliases: ['la maire'] },
  { name: 'Éloi Blanc', aliases: ['le recteur', 'Anne Roux'] },
  { name: 'Paul Benali', aliases: ['le recteur'] },
].map((speaker) => ({ ...speaker, kind: 'person' as const, role: null, quotes: 1, articles: 1 }));

test.each([
  ['a name exactly as it is first', 'Anne Roux', 1],
  ['a name in any spelling, the first of several', 'anne roux', 0],
  ['without accents and with white space', ' eloi blanc ', 2],
  ['an alias where it is nobody’s name', 'La Maire', 1],
  ['the first whose alias it is', 'le recteur', 2],
])('finds %s', (_, typed, position) => {
  expect(findSpeaker(SPEAKERS, typed)).toBe(SPEAKERS[position]);
});

test('finds nobody by a part of a name', () => {
  expect(findSpeaker(SPEAKERS, 'Roux')).toBeNull();
  expect(findSpeaker(SPEAKERS, '')).toBeNull();
});
