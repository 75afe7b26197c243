import { findRole } from './find-role.js';
import type { WordRange } from './find-speaker.js';
import { findSubjectRanges, type SubjectRange } from './find-subject.js';
import { nameFromWords } from './name-from-words.js';
import type { Phrasing } from './phrasing.js';
import type { QuestionWord } from './question-words.js';
import { quotedSpeaker } from './quoted-speaker.js';
import type { Understanding } from './understanding.js';
import type { SpeakerMeant } from './understood-question.js';

/** Whoever stands as the subject without being found by name: by office, by name in the text, or unheard of. */
export function findUnquotedSpeaker(
  words: readonly QuestionWord[],
  phrasing: Phrasing,
  known: Understanding,
  isCommon: readonly boolean[],
): { range: WordRange; speaker: SpeakerMeant } | null {
  for (const range of findSubjectRanges(words, phrasing).flatMap((range) =>
    shortened(range, words, phrasing),
  )) {
    const part = words.slice(range.from, range.to);
    const wanted = part.filter(({ isStop }) => !isStop).map(({ text }) => ({ text, weight: 1 }));
    const speakers = findRole(known.searcher.terms(wanted, phrasing.language), known.roles);
    if (speakers.length > 0) return { range, speaker: quotedSpeaker(speakers, part) };
    if (range.isSource) continue;
    for (let from = range.from; from < range.to; from += 1) {
      // "The headmaster in Le Puy", "le maire de Dijon": the name only says which one.
      if (from > range.from && phrasing.prepositions.has(words[from - 1]?.folded ?? '')) break;
      const name = nameFromWords({ from, to: range.to }, words, isCommon, known);
      if (name !== null) return { range, speaker: name };
    }
  }
  return null;
}

/** The range and what is left of it before each word that may open the topic: "l'ingénieur | du fleuve". */
function shortened(range: SubjectRange, words: readonly QuestionWord[], phrasing: Phrasing): SubjectRange[] {
  const ends = words.flatMap(({ folded }, i) =>
    i > range.from && i < range.to && phrasing.about.has(folded) ? [i] : [],
  );
  return [range.to, ...ends.toReversed()].map((to) => ({ ...range, to }));
}
