import { describe, expect, it } from 'vitest';
import { findReportingClauses } from '../../../src/quotes/clauses/reporting-clause.js';
import { parseOf, wordsOf } from './parse-of.js';

/** The last reporting clause of a sentence: its words, its subject, whether it is set into what it reports. */
function lastClause(sentence: string, language: 'fr' | 'en' = 'fr') {
  const parse = parseOf(sentence, language);
  const clause = findReportingClauses(parse).at(-1);
  return clause && [wordsOf(parse, clause), clause.subject?.text ?? null, clause.parenthetical];
}

describe('the subject of a reporting clause', () => {
  it.each([
    [
      'passive',
      'Le projet a été qualifié de « folie » par Marie Dupont.',
      ['a été qualifié', 'Marie Dupont', false],
    ],
    ['inverted', '« Non », a-t-elle dit.', ['a -t-elle dit', 'elle', true]],
    [
      'behind its verb',
      '« Non », a déclaré lundi à la presse Marie Dupont.',
      ['a déclaré lundi à la presse Marie Dupont', 'Marie Dupont', true],
    ],
    [
      'behind its verb, with nothing set off',
      '« Tout va bien » hier a dit Marie Dupont.',
      ['a dit Marie Dupont', 'Marie Dupont', true],
    ],
    [
      'behind its verb in a comparison',
      'Le quai est perdu, comme le souligne Marie Dupont.',
      ['le souligne Marie Dupont', 'Marie Dupont', true],
    ],
    ['in front of its verb', 'Le maire a déclaré : « Non ».', ['Le maire a déclaré', 'Le maire', false]],
    [
      'before an insertion',
      'Le projet est prêt mais Marie Dupont, maire de Lyon, a dit : « Non ».',
      ['Marie Dupont , maire de Lyon , a dit', 'Marie Dupont', false],
    ],
    [
      'the antecedent',
      'Un appel à Marie Dupont, qui a dit : « Non ».',
      ['Marie Dupont , qui a dit', 'Marie Dupont', false],
    ],
    [
      'of the first verb of two',
      'Marie Dupont a vu le projet et a dit : « Non ».',
      ['Marie Dupont a vu le projet et a dit', 'Marie Dupont', false],
    ],
    [
      'the first in the plural',
      'Les élus, dont le maire Paul Martin, candidat, ont dit : « Non ».',
      ['Les élus , dont le maire Paul Martin , candidat , ont dit', 'Les élus', false],
    ],
    [
      'the noun it describes',
      'On a vu Marie Dupont dénonçant un « oubli ».',
      ['Marie Dupont dénonçant', 'Marie Dupont', false],
    ],
    [
      'whose letter it is',
      'On a lu une lettre de Marie Dupont dénonçant un « oubli ».',
      ['Marie Dupont dénonçant', 'Marie Dupont', false],
    ],
    [
      'of the clause before',
      'Le projet est prêt, a dit Marie Dupont, dénonçant un « oubli ».',
      ['Marie Dupont , dénonçant', 'Marie Dupont', false],
    ],
    [
      'of the verb before a participle',
      'Marie Dupont quitte la salle, dénonçant un « oubli ».',
      ['Marie Dupont quitte la salle , dénonçant', 'Marie Dupont', false],
    ],
    [
      'of the main clause behind',
      'Dénonçant un « oubli », Marie Dupont quitte la salle.',
      ['Dénonçant', 'Marie Dupont', false],
    ],
    [
      'of the governing verb',
      'Marie Dupont est venue pour dénoncer un « oubli ».',
      ['Marie Dupont est venue pour dénoncer', 'Marie Dupont', false],
    ],
  ])('%s: %s', (_, sentence, clause) => {
    expect(lastClause(sentence)).toEqual(clause);
  });

  it('is in English set into the sentence before its verb, too', () => {
    expect(lastClause('“No,” Mary Smith said.', 'en')).toEqual(['Mary Smith said', 'Mary Smith', true]);
    expect(lastClause('Mary Smith said “no”.', 'en')).toEqual(['Mary Smith said', 'Mary Smith', false]);
  });

  it('is nobody where an unknown verb behind a quotation has a thing for its subject', () => {
    expect(lastClause('« Non », carillonne Marie Dupont.')?.[1]).toBe('Marie Dupont');
    expect(lastClause('« Non », carillonne le canon.')).toBeUndefined();
  });
});
