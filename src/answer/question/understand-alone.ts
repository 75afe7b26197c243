import type { AnswerType } from '../../languages/index.js';
import type { Searcher, SearchWord } from '../../search/index.js';
import { asksForWordsOfSomebody } from './asks-for-words.js';
import { asksWhoSays } from './asks-who-says.js';
import { findCounted } from './find-counted.js';
import { asksForWords, type Phrasing } from './phrasing.js';
import { joinedWords, type QuestionWord } from './question-words.js';
import {
  givenApart,
  isOfLongerName,
  ownersOfSubject,
  type SpeakerMention,
  type Understanding,
  whoIsMeant,
  withoutHomonyms,
} from './speaker/index.js';
import { spokenOfIn } from './spoken-of.js';
import { ownerBefore, topicWords } from './topic-words.js';
import type { UnderstoodQuestion } from './understood-question.js';

/** What somebody says of "how", "for what" and "what if" takes any form. */
const ASKED_OF_WORDS: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'manner',
  'purpose',
  'definition',
  'consequence',
  'job',
  'relation',
]);

/** A question as it was typed. */
export interface TypedQuestion {
  readonly question: string;
  /** Those of its words that are read. */
  readonly words: readonly QuestionWord[];
  readonly phrasing: Phrasing;
  /** Whose quotes alone are wanted, whatever the question says. */
  readonly speaker: string | undefined;
}

/** What a question asks for by itself: whose words, what about, what kind of thing. */
export function understandAlone(
  { question, words, phrasing, speaker }: TypedQuestion,
  known: Understanding,
): UnderstoodQuestion {
  const joined = joinedWords(words);
  const isCommon = commonWords(words, phrasing, known.searcher);
  const mentions = mentionsIn(words, isCommon, known);
  const typed = phrasing.answerTypes.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
  const wantsSpeaker = asksWhoSays(words, mentions, phrasing);
  const asksWho =
    wantsSpeaker || ((typed === 'person' || typed === 'job') && phrasing.asksSubject.test(joined));
  const reading = { words, isCommon, mentions, asksWho, phrasing };
  const meant = whoIsMeant(reading, known);
  const whose = speaker === undefined ? (meant?.speaker ?? null) : givenApart(speaker, known);
  const wantsQuote = whose !== null || wantsSpeaker || asksForWordsOfSomebody(reading, known.searcher.index);
  const answerType = wantsQuote && typed !== null && ASKED_OF_WORDS.has(typed) ? null : typed;
  const topic = topicWords(words, phrasing, meant?.range ?? null, answerType !== null);
  const owner = meant && words.slice(ownerBefore(meant.range, words, phrasing), meant.range.from);
  const isOfOwner = (all: readonly SearchWord[]) =>
    !!owner && all.length > 0 && all.every(({ text }) => owner.some((word) => word.text === text));
  return {
    text: question,
    meaning: question,
    language: phrasing.language,
    speaker: whose,
    people: spokenOfIn(words, mentions, whose),
    owners: new Set(whose ? [] : ownersOfSubject(reading, known.searcher.index)),
    wantsQuote,
    wantsTold: whose !== null && phrasing.tellsTo.test(joined),
    wantsEach: asksWho && whose === null && words.some(({ folded }) => asksForWords(folded, phrasing)),
    topic: isOfOwner(topic) ? [] : topic,
    counted: findCounted(words, phrasing),
    answerType,
    words: new Set(words.map(({ folded }) => folded)),
    goesOn: null,
  };
}

/** The quoted speakers whom the words name, none of them by an ordinary word or by small words alone. */
function mentionsIn(
  words: readonly QuestionWord[],
  isCommon: readonly boolean[],
  { directory, content, searcher }: Understanding,
): readonly SpeakerMention[] {
  return directory
    .mentions(
      words.map(({ folded }) => folded),
      (index) => !isCommon[index],
    )
    .filter(({ from, to }) => words.slice(from, to).some(({ isStop }) => !isStop))
    .flatMap((mention) => withoutHomonyms(mention, words, searcher.index) ?? [])
    .filter((mention) => !isOfLongerName(mention, words, { content, searcher }));
}

/** For each word, whether it is an ordinary word or a name known to the articles rather than a slip. */
function commonWords(words: readonly QuestionWord[], phrasing: Phrasing, searcher: Searcher): boolean[] {
  return words.map(({ text, isStop, folded }) => {
    if (isStop || asksForWords(folded, phrasing)) return true;
    const [term] = searcher.terms([{ text, weight: 1 }], phrasing.language);
    return term !== undefined && term.by !== 'none' && term.by !== 'typo' && term.by !== 'kin';
  });
}
