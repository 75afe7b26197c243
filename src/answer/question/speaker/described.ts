import { type Gender, languageOf } from '../../../languages/index.js';
import type { QueryTerm } from '../../../search/index.js';
import { evidenceOf, type Speaker } from '../../../speakers/index.js';
import { nameKey } from '../../../text/index.js';
import type { Phrasing } from '../phrasing.js';
import type { QuestionWord } from '../question-words.js';
import { findBesideName } from './find-beside-name.js';
import { findRole, findRoleInContext } from './find-role.js';
import type { QuestionReading } from './question-reading.js';
import { quotedSpeaker, type SpeakerMeant } from './speaker-meant.js';
import type { SubjectRange } from './subject-ranges.js';
import type { Understanding } from './understanding.js';

/** The quoted speakers whose office or description a subject gives: "the Russian foreign minister". */
export function describedByOffice(
  { from, to }: SubjectRange,
  { words, phrasing }: QuestionReading,
  known: Understanding,
): SpeakerMeant | null {
  const subject = words.slice(from, to);
  const speakers = findRole(termsOf(subject, phrasing, known), known.roles);
  return speakers.length > 0 ? quotedSpeaker(speakers, subject, false) : null;
}

/**
 * Those beside whose names an article sets all that the subject says, be it only once: "the mayor of Harwick, Ann Lee". A single
 * bearer of an office that a name tells from others ("Harwick") is surely meant.
 */
export function describedBesideName(
  { from, to }: SubjectRange,
  { words, phrasing }: QuestionReading,
  known: Understanding,
): SpeakerMeant | null {
  const subject = words.slice(from, to);
  // Word by word: "head teacher" would stand for its translation alone.
  const asked = subject.flatMap((word) => termsOf([word], phrasing, known));
  if (asked.length < SEVERAL) return null;
  const { feminineDeterminers } = languageOf(phrasing.language).attribution.grammar;
  // "La maire de Morwen" is no man; "le maire" may be a woman.
  const isWoman = feminineDeterminers.has(words[from - 1]?.text ?? '');
  const speakers = findBesideName(asked, known.content, known.searcher).filter(
    (speaker) => !isWoman || genderOf(speaker) !== 'm',
  );
  if (speakers.length === 0) return null;
  const { roles } = languageOf(phrasing.language).attribution.lexicon;
  const head = headNoun(subject, phrasing);
  const { isName, numberOf } = known.searcher.index;
  const isTold = subject.some((word) => word !== head && isName(numberOf.get(word.folded) ?? -1));
  return quotedSpeaker(speakers, subject, speakers.length === 1 && isTold && roles.has(head?.text ?? ''));
}

/** An office by itself describes too many. */
const SEVERAL = 2;

/** Those whose office its head noun is, and whose articles hold the rest of it: "the mayor | of Lyon". */
export function describedInContext(
  { from, to }: SubjectRange,
  { words, phrasing }: QuestionReading,
  known: Understanding,
): SpeakerMeant | null {
  const subject = words.slice(from, to);
  const head = headNoun(subject, phrasing);
  const [role] = head ? termsOf([head], phrasing, known) : [];
  const others = subject.filter((word) => word !== head);
  if (!role || others.every(({ isStop }) => isStop)) return null;
  const context = termsOf(others, phrasing, known);
  const speakers = findRoleInContext(role, context, known.roles, known.content.people, known.searcher.index);
  return speakers.length > 0 ? quotedSpeaker(speakers, subject, false) : null;
}

/** The noun that stands before what a preposition adds: the first word of a French one, the last of an English. */
function headNoun(subject: readonly QuestionWord[], phrasing: Phrasing): QuestionWord | undefined {
  const link = subject.findIndex(({ folded }) => phrasing.prepositions.has(folded));
  const nominal = (link < 0 ? subject : subject.slice(0, link)).filter(({ isStop }) => !isStop);
  return phrasing.isNounFirst ? nominal[0] : nominal.at(-1);
}

function termsOf(
  words: readonly QuestionWord[],
  { language }: Phrasing,
  { searcher }: Understanding,
): QueryTerm[] {
  const content = words.filter(({ isStop }) => !isStop).map(({ text }) => ({ text, weight: 1 }));
  return searcher.terms(content, language);
}

function genderOf({ name, aliases }: Speaker): Gender | null {
  return evidenceOf(name, new Set(nameKey(name).split(' ')), [name, ...aliases]).gender;
}
