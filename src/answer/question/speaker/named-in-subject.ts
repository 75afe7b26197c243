import { mentionedSpeaker } from './mentioned-speaker.js';
import type { QuestionReading } from './question-reading.js';
import type { SpeakerMeant } from './speaker-meant.js';
import type { SubjectRange } from './subject-ranges.js';

/** The quoted speaker whom a subject names behind an office: "prof Fontanet of the institute", not "the brother of X". */
export function namedInSubject(
  { from, to }: SubjectRange,
  { words, mentions, phrasing }: QuestionReading,
): SpeakerMeant | null {
  const link = words.findIndex(({ folded }, i) => i > from && i < to && phrasing.prepositions.has(folded));
  const end = link < 0 ? to : link;
  const named = mentions.find((mention) => mention.from >= from && mention.to <= end);
  return named ? mentionedSpeaker(named, words, phrasing) : null;
}
