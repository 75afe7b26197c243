import type { Speaker } from '../quotes/index.js';
import { findRole, findRoleInContext } from './find-role.js';
import type { WordRange } from './find-speaker.js';
import { findSubjectRanges, type SubjectRange } from './find-subject.js';
import { nameFromWords } from './name-from-words.js';
import type { Phrasing } from './phrasing.js';
import type { QuestionWord } from './question-words.js';
import { quotedSpeaker } from './quoted-speaker.js';
import type { SpeakerMention } from './speaker-directory.js';
import type { Understanding } from './understanding.js';
import type { SpeakerMeant } from './understood-question.js';

/** A question, as far as its words are told apart. */
export interface ReadQuestion {
  readonly words: readonly QuestionWord[];
  /** For each word, whether it is an ordinary word or a name known to the articles rather than a slip. */
  readonly isCommon: readonly boolean[];
  /** The quoted speakers it names. */
  readonly mentions: readonly SpeakerMention[];
  /** It asks who does what its verb says. */
  readonly asksWho: boolean;
}

/**
 * Whoever stands as the subject without being next to the verb by name: behind an office ("prof Dupont of the
 * institute"), by office alone, by name in the text, or unheard of.
 */
export function findUnquotedSpeaker(
  question: ReadQuestion,
  phrasing: Phrasing,
  known: Understanding,
): { range: WordRange; speaker: SpeakerMeant } | null {
  const { words, isCommon, mentions, asksWho } = question;
  const ranges = findSubjectRanges(words, phrasing, asksWho).flatMap((range) =>
    shortened(range, words, phrasing, known),
  );
  for (const range of ranges) {
    const part = words.slice(range.from, range.to);
    const named = headMention(range, words, mentions, phrasing);
    if (named) return { range, speaker: quotedSpeaker(named.speakers, words.slice(named.from, named.to)) };
    const speakers = describedBy(part, phrasing, known);
    if (speakers.length > 0) return { range, speaker: quotedSpeaker(speakers, part) };
    if (range.isSource) continue;
    for (let from = range.from; from < range.to; from += 1) {
      // "The headmaster in Le Puy", "le maire de Dijon": the name only says which one.
      if (from > range.from && phrasing.prepositions.has(words[from - 1]?.folded ?? '')) break;
      const name = nameFromWords({ from, to: range.to }, words, isCommon, phrasing.language, known);
      if (name !== null) return { range, speaker: name };
    }
  }
  return null;
}

/** The quoted speaker whom the range names behind an office: "prof Fontanet of the institute", not "the brother of X". */
function headMention(
  { from, to }: SubjectRange,
  words: readonly QuestionWord[],
  mentions: readonly SpeakerMention[],
  phrasing: Phrasing,
): SpeakerMention | null {
  const link = words.findIndex(({ folded }, i) => i > from && i < to && phrasing.prepositions.has(folded));
  return mentions.find((mention) => mention.from >= from && mention.to <= (link < 0 ? to : link)) ?? null;
}

/** The speakers whom an office or a description fits. */
function describedBy(
  part: readonly QuestionWord[],
  phrasing: Phrasing,
  { searcher, roles }: Understanding,
): readonly Speaker[] {
  const termsOf = (list: readonly QuestionWord[]) =>
    searcher.terms(
      list.filter(({ isStop }) => !isStop).map(({ text }) => ({ text, weight: 1 })),
      phrasing.language,
    );
  const fitting = findRole(termsOf(part), roles);
  if (fitting.length > 0) return fitting;
  const link = part.findIndex(({ folded }) => phrasing.prepositions.has(folded));
  const nominal = link < 0 ? part : part.slice(0, link);
  const head = phrasing.isVerbFirst
    ? nominal.find(({ isStop }) => !isStop)
    : nominal.findLast(({ isStop }) => !isStop);
  const [role] = head ? termsOf([head]) : [];
  const others = part.filter((word) => word !== head);
  return role && others.some(({ isStop }) => !isStop)
    ? findRoleInContext(role, termsOf(others), roles, searcher.index)
    : [];
}

/**
 * The range and what is left of it before each word that may open the topic: "l'ingénieur | du fleuve", but "le
 * patron de Renault": of what somebody is head belongs to the office.
 */
function shortened(
  range: SubjectRange,
  words: readonly QuestionWord[],
  phrasing: Phrasing,
  { searcher: { index } }: Understanding,
): SubjectRange[] {
  const isName = (word: QuestionWord | undefined) =>
    word !== undefined && (word.isCapitalised || index.isName[index.numberOf.get(word.folded) ?? -1] === 1);
  const ends = words.flatMap(({ folded }, i) =>
    i > range.from && i < range.to && phrasing.about.has(folded) && !isName(words[i + 1]) ? [i] : [],
  );
  return [range.to, ...ends.toReversed()].map((to) => ({ ...range, to }));
}
