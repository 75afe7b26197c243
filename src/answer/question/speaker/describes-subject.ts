import type { LexicalIndex } from '../../../index/index.js';
import type { QuestionReading } from './question-reading.js';
import { subjectRanges } from './subject-ranges.js';

/**
 * Whether what a question's verb of speech has for a subject is told by more than a name that quoted speakers bear: "la femme de
 * Dupont", "Dupont's lawyer", "the driver". Their words are asked for, whomever else the question names.
 */
export function describesSubject(reading: QuestionReading, index: LexicalIndex): boolean {
  const { words, mentions } = reading;
  const isNamed = (place: number) => mentions.some(({ from, to }) => place >= from && place < to);
  return subjectRanges(reading, index).some(
    ({ from, to, isSource }) =>
      !isSource && words.slice(from, to).some(({ isStop }, i) => !isStop && !isNamed(from + i)),
  );
}
