import { isMarked, type ReportingClause } from '../../clauses/index.js';
import { feature } from '../../model/index.js';
import { openingOf } from '../../sentences/index.js';
import { type CueReader, clauseCue, hasSubject, type SubjectClause } from './cue.js';

/** The verb with which the quotation begins, where nobody else reports in the sentence: its subject is who is quoted. */
export const markedVerb: CueReader = {
  name: 'verb within the marks',
  example: 'Marie Dupont a « condamné » ces retards.',
  read({ sentence: { tokens, clauses }, at }, data) {
    const quotation = tokens[at];
    const clause = clauses.find(
      (clause): clause is SubjectClause =>
        clause.group.to === at + 1 && isMarked(tokens, clause.group) && hasSubject(clause),
    );
    if (!quotation || !clause || clauses.some((other) => reports(other, clause))) return [];
    const cue = clauseCue(tokens, clause, 'marked verb', [feature`marked verb: ${clause.group.class}`], data);
    return [{ ...cue, words: { start: cue.words.start, end: quotation.start + openingOf(quotation).end } }];
  },
};

/** "Il dit que le maire « regrette »", "le maire « regrette », dit-il": another clause tells of what the verb does. */
function reports(other: ReportingClause, { from }: SubjectClause): boolean {
  return hasSubject(other) && (other.parenthetical || other.to <= from);
}
