import { isAsserted } from './is-asserted.js';
import { isInserted } from './is-inserted.js';
import { hasSource, isThing } from './is-source.js';
import { saysOutside } from './outside-marks.js';
import type { Report, ReportReader } from './report.js';

/** A clause set into the sentence that it reports. */
export const insertedClause: ReportReader = {
  name: 'inserted clause',
  example: 'Le quai sera rouvert en juin, a promis Marie Dupont.',
  read(sentence, data) {
    return sentence.clauses.flatMap((clause): Report[] => {
      const { subject, group } = clause;
      const isReport =
        subject &&
        hasSource(clause, data) &&
        // "it 's also worth noting" is said by whoever writes.
        !(isThing(subject, data) && group.to > group.from + 1) &&
        isInserted(sentence, clause, data) &&
        isAsserted(sentence, clause, data) &&
        saysOutside(sentence, clause, data);
      return isReport ? [{ mention: subject, from: group.from, to: group.to }] : [];
    });
  },
};
