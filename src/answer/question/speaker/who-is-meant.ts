import { describedBesideName, describedByOffice, describedInContext } from './described.js';
import { namedAsSpeaker } from './named-as-speaker.js';
import { namedInSubject } from './named-in-subject.js';
import { namedWithoutQuote } from './named-without-quote.js';
import type { QuestionReading } from './question-reading.js';
import type { SpeakerMeant } from './speaker-meant.js';
import { type SubjectRange, subjectRanges } from './subject-ranges.js';
import type { Understanding } from './understanding.js';
import type { WordRange } from './word-range.js';

/** Whose words a question asks for, and the range of its words that tells. */
export interface Meant {
  readonly range: WordRange;
  readonly speaker: SpeakerMeant;
}

/** A way of telling whom the words of a subject mean; null where it does not tell. */
type Way = (subject: SubjectRange, reading: QuestionReading, known: Understanding) => SpeakerMeant | null;

/** What is tried in turn on the words of a subject. */
const WAYS: readonly Way[] = [
  // "Prof Fontanet of the institute": a quoted speaker's name behind an office.
  namedInSubject,
  // "The Russian foreign minister": an office or a description that quoted speakers bear.
  describedByOffice,
  // "The mayor of Lyon": what stands beside the name of a speaker.
  describedBesideName,
  // "The mayor of Lyon": an office, and articles that tell where its bearer holds it.
  describedInContext,
  // "Lavrenko", whom the articles name but do not quote; or somebody whom nobody has heard of.
  namedWithoutQuote,
];

/**
 * Whose words a question asks for: a quoted speaker named where a speaker stands; else whoever the first subject tells
 * of, the likeliest subject first, by the first of `WAYS` that does. Null where nobody's in particular.
 */
export function whoIsMeant(reading: QuestionReading, known: Understanding): Meant | null {
  const named = namedAsSpeaker(reading);
  if (named) return named;
  for (const range of subjectRanges(reading, known.searcher.index)) {
    for (const way of WAYS) {
      const speaker = way(range, reading, known);
      if (speaker) return { range, speaker };
    }
  }
  return null;
}
