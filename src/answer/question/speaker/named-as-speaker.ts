import { isAccount } from '../../../languages/index.js';
import { asksForWords, type Phrasing } from '../phrasing.js';
import { joinedWords, type QuestionWord } from '../question-words.js';
import { mentionedSpeaker } from './mentioned-speaker.js';
import type { QuestionReading } from './question-reading.js';
import type { SpeakerMeant } from './speaker-meant.js';
import { undergoesVerb } from './undergoes-verb.js';
import type { WordRange } from './word-range.js';

/** How far a speech verb may stand from its subject, in words that carry no topic. */
const REACH = 6;
/** An office before a name takes no more words. */
const LONGEST_OFFICE = 2;
/** Words between an owner and what is owned, with these. */
const OWNER_REACH = 5;
/** From this many points on a mention is taken for the speaker. */
const ENOUGH = 2;

/** What stands around a name. */
interface Surroundings {
  readonly before: readonly QuestionWord[];
  readonly after: readonly QuestionWord[];
  /** The mark right behind the name. */
  readonly mark: string;
  readonly asksWho: boolean;
  readonly phrasing: Phrasing;
}

/** What tells that a name is the speaker's, and how surely. */
interface Sign {
  readonly points: number;
  readonly shows: (around: Surroundings) => boolean;
}

const SIGNS: readonly Sign[] = [
  // "Selon X"
  { points: 4, shows: isSource },
  // "Quotes by X", "X's opinion"
  { points: 4, shows: isOwner },
  // "X's wife", "X's lawyer": somebody else
  { points: -4, shows: isRelation },
  // "About X"
  { points: -2, shows: (around) => isTopic(around) && !isOwner(around) },
  // "What did X say", "X est-il content"
  { points: 3, shows: isBeforeVerb },
  // "Que dit X"
  { points: 3, shows: isBehindVerb },
  // "X quotes"
  { points: 3, shows: (around) => opens(around) && isSpeechNoun(around.after[0], around.phrasing) },
  // "Quote X"
  { points: 3, shows: isRequested },
  // "X: …"
  { points: 3, shows: (around) => opens(around) && (around.mark === ':' || around.mark === ',') },
  // "X sur Y"
  { points: 2.5, shows: (around) => opens(around) && isBeforeTopic(around) },
  // "X il veut quoi"
  { points: 2, shows: (around) => opens(around) && isTakenUp(around) },
  // "X ?"
  { points: 2, shows: (around) => opens(around) && isAlone(around) },
];

/**
 * The quoted speaker whom the question names where whose words it wants stands, the likeliest first of all that it
 * names: the subject of a verb of speech, a source, an owner of words, a name set before its topic. Null where there
 * is none.
 */
export function namedAsSpeaker({
  words,
  mentions,
  asksWho,
  phrasing,
}: QuestionReading): { readonly range: WordRange; readonly speaker: SpeakerMeant } | null {
  let best: { readonly mention: (typeof mentions)[number]; readonly points: number } | null = null;
  for (const mention of mentions) {
    const { from, to } = mention;
    const mark = words[to - 1]?.followedBy ?? '';
    const points = pointsOf({
      before: words.slice(0, from),
      after: words.slice(to),
      mark,
      asksWho,
      phrasing,
    });
    if (points >= ENOUGH && points > (best?.points ?? 0)) best = { mention, points };
  }
  if (!best) return null;
  const { from, to } = best.mention;
  return { range: { from, to }, speaker: mentionedSpeaker(best.mention, words, phrasing) };
}

function pointsOf(around: Surroundings): number {
  return SIGNS.reduce((sum, { points, shows }) => (shows(around) ? sum + points : sum), 0);
}

/** Whether no word with a topic stands before the name. */
function opens({ before }: Surroundings): boolean {
  return before.every(({ isStop }) => isStop);
}

/** Whether a name is what is spoken of: it stands behind "about". */
function isTopic({ before, phrasing }: Surroundings): boolean {
  return phrasing.about.has(withoutArticles(before, phrasing).at(-1)?.folded ?? '');
}

/** "According to X", "selon la procureure X": an office may stand before the name. */
function isSource({ before, phrasing }: Surroundings): boolean {
  const words = withoutArticles(before, phrasing);
  for (let to = words.length; to >= words.length - LONGEST_OFFICE && to > 0; to -= 1) {
    const joined = joinedWords(words.slice(0, to));
    if (phrasing.sources.some((source) => joined === source || joined.endsWith(` ${source}`))) return true;
    if (words[to - 1]?.isStop) return false;
  }
  return false;
}

/** "Quotes by X", "l'avis de X"; "X's opinion". */
function isOwner({ before, after, phrasing }: Surroundings): boolean {
  const words = withoutArticles(before, phrasing);
  const isOf = phrasing.of.has(words.at(-1)?.folded ?? '') && isSpeechNoun(words.at(-2), phrasing);
  // "Ham's low opinion of X", "does the banker believe X's words": somebody else's; "what's X's opinion": nobody's.
  const isOwned = words
    .slice(-1 - OWNER_REACH)
    .some(({ folded }, i, near) => phrasing.possessives.has(folded) && near[i - 1]?.isStop === false);
  const isSaid = words.some(
    (word, i) => i > 0 && !isSpeechNoun(word, phrasing) && isReached([word], phrasing),
  );
  if (isOwned || isSaid) return false;
  return isOf || (phrasing.possessives.has(after[0]?.folded ?? '') && isSpeechNoun(after[1], phrasing));
}

/** "Quotes by X's wife": what X has is whom is asked for, unless it is X's own words. */
function isRelation({ after, phrasing }: Surroundings): boolean {
  const [mark, ...owned] = after.slice(0, 1 + LONGEST_OFFICE);
  if (!phrasing.possessives.has(mark?.folded ?? '') || owned[0] === undefined || owned[0].isStop)
    return false;
  return !owned.some((word) => isSpeechNoun(word, phrasing));
}

function isBeforeVerb({ before, after, asksWho, phrasing }: Surroundings): boolean {
  if (!asksWho && phrasing.attitude.test(joinedWords(after))) return true;
  return isReached(after, phrasing) && !undergoesVerb(before, after, phrasing);
}

function isBehindVerb(around: Surroundings): boolean {
  const { before, after, asksWho, phrasing } = around;
  const mayFollow = phrasing.isVerbFirst && !asksWho && !isTopic(around) && !opensClause(around);
  if (undergoesVerb(before, after, phrasing)) return false;
  return mayFollow && isReached(before.toReversed(), phrasing);
}

/** "La police pense que X …": what follows the conjunction is the subject of a clause of its own. */
function opensClause({ before, phrasing }: Surroundings): boolean {
  return phrasing.conjunctions.has(before.findLast(({ isArticle }) => !isArticle)?.folded ?? '');
}

/** "Quote X", "citations X": the message opens with what is wanted, and whose. */
function isRequested({ before, phrasing }: Surroundings): boolean {
  const [only, ...more] = before.filter(({ isStop }) => !isStop);
  return more.length === 0 && only === before.at(-1) && isSpeechNoun(only, phrasing);
}

function isBeforeTopic(around: Surroundings): boolean {
  const [next, ...topic] = around.after;
  return next !== undefined && topic.length > 0 && around.phrasing.about.has(next.folded) && !isTopic(around);
}

/** "Dupont | il veut quoi": chat names the subject and takes it up by a pronoun. */
function isTakenUp({ after, phrasing }: Surroundings): boolean {
  const isPronoun = phrasing.pronouns.has(after[0]?.folded ?? '');
  return phrasing.isVerbFirst && isPronoun && !asksForAThing(after, phrasing);
}

function isAlone({ before, after, phrasing }: Surroundings): boolean {
  return (
    after.every(({ isStop }) => isStop) && !asksForAThing(before, phrasing) && !asksForAThing(after, phrasing)
  );
}

/** "How many …", "which …": whoever follows is what the question is about. */
function asksForAThing(words: readonly QuestionWord[], { answerTypes }: Phrasing): boolean {
  const joined = joinedWords(words);
  return answerTypes.some(
    ([type, pattern]) => (type === 'reason' || !isAccount(type)) && pattern.test(joined),
  );
}

/** Whether a verb that asks for words stands among them with only words before it that carry no topic, in reach. */
function isReached(words: readonly QuestionWord[], phrasing: Phrasing): boolean {
  for (const { folded, isStop, isArticle } of words.slice(0, REACH)) {
    if (asksForWords(folded, phrasing)) return true;
    if (!isStop && !isArticle) return false;
  }
  return false;
}

function isSpeechNoun(word: QuestionWord | undefined, { speechNouns }: Phrasing): boolean {
  return word !== undefined && speechNouns.has(word.folded);
}

function withoutArticles(words: readonly QuestionWord[], { articles }: Phrasing): readonly QuestionWord[] {
  return words.filter(({ folded }) => !articles.has(folded));
}
