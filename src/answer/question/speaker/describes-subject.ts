import type { LexicalIndex } from '../../../index/index.js';
import { languageOf } from '../../../languages/index.js';
import type { QuestionReading } from './question-reading.js';
import type { SpeakerMention } from './speaker-directory.js';
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

/**
 * The persons by whom whoever's words are asked for is only described: Dupont in "la femme de Dupont", "Dupont's lawyer". Whatever
 * they say themselves is not asked for. By their canonical names.
 */
export function ownersOfSubject(reading: QuestionReading, index: LexicalIndex): ReadonlySet<string> {
  const { words, mentions, phrasing } = reading;
  const { roles } = languageOf(phrasing.language).attribution.lexicon;
  const ranges = subjectRanges(reading, index).filter(
    ({ from, to, isSource }) => !isSource && words.slice(from, to).some(({ text }) => roles.has(text)),
  );
  const isOwner = (mention: SpeakerMention) =>
    ranges.some(({ from, to }) => {
      const isBehind = mention.from > from && mention.to <= to;
      return isBehind || (mention.to === from - 1 && phrasing.possessives.has(words[from - 1]?.folded ?? ''));
    });
  const persons = mentions.filter(isOwner).flatMap(({ speakers }) => speakers);
  return new Set(persons.flatMap(({ name, kind }) => (kind === 'person' ? name : [])));
}
