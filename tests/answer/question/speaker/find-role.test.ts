import { expect, test } from 'vitest';
import { findRole } from '../../../../src/answer/question/speaker/find-role.js';
import type { Roles } from '../../../../src/answer/question/speaker/roles.js';
import type { QueryTerm } from '../../../../src/search/query-terms.js';

const [BUILDER, RIVER] = [1, 2];
const speaker = { name: 'Ada Voss', kind: 'person' as const, aliases: [] };
const roles: Roles = () => [{ speaker, terms: [BUILDER] }];
const riverRoles: Roles = () => [{ speaker, terms: [BUILDER, RIVER] }];

/** A word of a question that stands for a term as surely as told. */
function asked(term: number, similarity: number): QueryTerm {
  return { matches: new Map([[term, similarity]]), phrases: [] } as unknown as QueryTerm;
}

test.each([
  ['the word itself', 1],
  ['an inflection', 0.95],
  ['a translation', 0.9],
])('a role of one word is told by %s', (_, similarity) => {
  expect(findRole([asked(BUILDER, similarity)], roles)).toEqual([speaker]);
});

test('and by no word that only comes near it in meaning', () => {
  expect(findRole([asked(BUILDER, 0.6)], roles)).toEqual([]);
});

test('beside another word of the role such a word may', () => {
  expect(findRole([asked(BUILDER, 0.6), asked(RIVER, 1)], riverRoles)).toEqual([speaker]);
});
