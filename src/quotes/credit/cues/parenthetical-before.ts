import { feature } from '../../model/index.js';
import { openingOf, type Token } from '../../sentences/index.js';
import type { LanguageData } from '../../words/index.js';
import { type CueReader, clauseCue, followsQuotation, hasSubject, type SubjectClause } from './cue.js';

/** The last clause set into the sentence before the quotation: "L'idée, explique-t-elle, est de « … »". */
export const parentheticalBefore: CueReader = {
  name: 'parenthetical clause before',
  example: 'L’idée, explique Marie Dupont, est de « partir avant midi ».',
  read({ sentence: { tokens, clauses }, at }, data) {
    const clause = clauses.findLast(
      (clause): clause is SubjectClause => clause.parenthetical && clause.to <= at && hasSubject(clause),
    );
    if (!clause) return [];
    const between = tokens.slice(clause.to, at);
    if (between.some(({ text }) => text === ';')) return [];
    if (between.length === 1 && between[0]?.text === ',' && describes(tokens[at], data)) return [];
    const isAdjacent = between.every(({ kind }) => kind === 'sign');
    const isSpent = !isAdjacent && followsQuotation(tokens, clause) && isTerm(tokens[at]);
    const link = isAdjacent ? 'adjacent' : isSpent ? 'spent' : 'over words';
    return [clauseCue(tokens, clause, feature`before: ${link}`, [], data)];
  },
};

/** A word or two: behind a clause that has reported its words, most likely the narrator's own. */
function isTerm(quotation: Token | undefined): boolean {
  return (quotation?.text.trim().split(/\s+/, 3).length ?? 0) < 3;
}

/** "…, a dit Paul Martin, « ministre des Affaires étrangères » des rebelles": marks around an office he is said to hold. */
function describes(quotation: Token | undefined, { lexicon }: LanguageData): boolean {
  return quotation !== undefined && lexicon.roles.has(openingOf(quotation).word);
}
