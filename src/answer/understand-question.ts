import { languageOf } from '../languages/languages.js';
import type { SearchWord } from '../search/query-terms.js';
import type { Searcher } from '../search/searcher.js';
import { detectQuestionLanguage } from '../text/language.js';
import { findCounted } from './find-counted.js';
import { findSpeakerRange, type WordRange } from './find-speaker.js';
import { findUnquotedSpeaker } from './find-unquoted-speaker.js';
import { givenSpeaker } from './given-speaker.js';
import { nameFromWords } from './name-from-words.js';
import type { Phrasing } from './phrasing.js';
import { phrasingFor } from './phrasing-for.js';
import { joinedWords, type QuestionWord, questionWords, readPart } from './question-words.js';
import { quotedSpeaker } from './quoted-speaker.js';
import type { Understanding } from './understanding.js';
import type { UnderstoodQuestion } from './understood-question.js';
import { withoutHomonyms } from './without-homonyms.js';

/** Verbs such as "criticise" say a little about the topic. */
const STANCE_WEIGHT = 0.3;
/** A word of the name of whom the question before was about. */
const SPOKEN_OF = 0.3;

/**
 * Understands a question, with the earlier ones of its conversation (oldest first) where it leans on them.
 *
 * @param speaker whose quotes alone are wanted, whatever the question says
 */
export function understandQuestion(
  question: string,
  known: Understanding,
  history: readonly string[] = [],
  speaker?: string,
): UnderstoodQuestion {
  const phrasing = phrasingFor(detectQuestionLanguage(readPart(question)));
  const all = questionWords(question, phrasing);
  const correction = openingOf(all, phrasing.correction);
  const words = all.slice(correction);
  const previous = history.at(-1);
  if (previous === undefined) return understandAlone(question, words, phrasing, known, speaker);
  const opening = openingOf(words, phrasing.followUp);
  const rest = words.slice(opening);
  const own = understandAlone(question, rest, phrasing, known, speaker);
  if (correction === 0 && !leansOnHistory(own, words, phrasing)) return own;
  const before = understandQuestion(previous, known, history.slice(0, -1));
  const setsRight = correction > 0 && !phrasing.about.has(all[correction - 1]?.folded ?? '');
  const isNext = (opening > 0 || setsRight) && own.speaker === null && before.speaker !== null;
  const next = isNext
    ? nameFromWords(
        { from: 0, to: rest.findLastIndex(({ isStop }) => !isStop) + 1 },
        rest,
        rest.map(() => true),
        phrasing.language,
        known,
      )
    : null;
  return goOn(next ? { ...own, speaker: next, topic: [] } : own, before, words, phrasing);
}

/** How many words the pattern takes off the beginning. */
function openingOf(words: readonly QuestionWord[], pattern: RegExp): number {
  const opening = pattern.exec(joinedWords(words))?.[0].trim() ?? '';
  return opening === '' ? 0 : opening.split(' ').length;
}

function understandAlone(
  question: string,
  words: readonly QuestionWord[],
  phrasing: Phrasing,
  known: Understanding,
  speaker: string | undefined,
): UnderstoodQuestion {
  const joined = joinedWords(words);
  const isCommon = commonWords(words, phrasing, known.searcher);
  const mentions = known.directory
    .mentions(
      words.map(({ folded }) => folded),
      (index) => !isCommon[index],
    )
    .filter(({ from, to }) => words.slice(from, to).some(({ isStop }) => !isStop))
    .flatMap((mention) => withoutHomonyms(mention, words, known.searcher.index) ?? []);
  const answerType = phrasing.answerTypes.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
  const asksWho = answerType === 'person' && phrasing.asksSubject.test(joined);
  const named = findSpeakerRange(mentions, words, phrasing, asksWho);
  const subject = named ? null : findUnquotedSpeaker({ words, isCommon, mentions, asksWho }, phrasing, known);
  const meant = named
    ? { range: named, speaker: quotedSpeaker(named.speakers, words.slice(named.from, named.to)) }
    : subject;
  const given = speaker === undefined ? null : givenSpeaker(speaker, known);
  const whoSaid = phrasing.whoSaid.test(joined);
  const hasVerb = words.some(({ folded }) => phrasing.speechVerbs.has(folded));
  const wantsQuote = whoSaid || (meant ?? given) !== null || (hasVerb && !mentions.length);
  return {
    text: question,
    language: phrasing.language,
    speaker: given ?? meant?.speaker ?? null,
    mentioned: new Set(mentions.flatMap(({ speakers }) => speakers.map(({ name }) => name))),
    wantsQuote,
    topic: topicWords(
      words,
      phrasing,
      meant ? withAddress(meant.range, words, phrasing) : null,
      answerType !== null,
    ),
    counted: findCounted(words, phrasing),
    answerType,
    words: new Set(words.map(({ folded }) => folded)),
    moreOf: null,
  };
}

/** The range with what it is addressed by: "Mr Dupont", "President Dupont", but "the foreign minister Dupont" says who. */
function withAddress({ from, to }: WordRange, words: readonly QuestionWord[], phrasing: Phrasing): WordRange {
  const { roles } = languageOf(phrasing.language).attribution.lexicon;
  const isAddress = (word: QuestionWord | undefined) =>
    word !== undefined && (word.isArticle || (word.isCapitalised && roles.has(word.text)));
  let first = from;
  while (isAddress(words[first - 1])) first -= 1;
  return { from: first, to };
}

/** For each word, whether it is an ordinary word or a name known to the articles rather than a slip. */
function commonWords(words: readonly QuestionWord[], phrasing: Phrasing, searcher: Searcher): boolean[] {
  return words.map(({ text, isStop, folded }) => {
    if (isStop || phrasing.speechVerbs.has(folded) || phrasing.stanceVerbs.has(folded)) return true;
    const [term] = searcher.terms([{ text, weight: 1 }], phrasing.language);
    return term !== undefined && term.by !== 'none' && term.by !== 'typo' && term.by !== 'kin';
  });
}

function topicWords(
  words: readonly QuestionWord[],
  phrasing: Phrasing,
  speaker: WordRange | null,
  dropsTypeWords: boolean,
): SearchWord[] {
  const topic = words.flatMap(({ text, folded, isStop, isCapitalised }, i) => {
    if (isStop || phrasing.speechVerbs.has(folded)) return [];
    if (speaker && i >= speaker.from && i < speaker.to) return [];
    if (phrasing.speechNouns.has(folded) && speaker) return [];
    const weight = phrasing.stanceVerbs.has(folded) ? STANCE_WEIGHT : 1;
    return [{ folded, word: { text, weight, ...(isCapitalised && i > 0 && { isName: true }) } }];
  });
  const rest = topic.filter(({ folded }) => !(dropsTypeWords && phrasing.typeWords.has(folded)));
  return (rest.length > 0 ? rest : topic).map(({ word }) => word);
}

function leansOnHistory(
  own: UnderstoodQuestion,
  words: readonly QuestionWord[],
  phrasing: Phrasing,
): boolean {
  const joined = joinedWords(words);
  if (phrasing.bare.test(joined) || phrasing.more.test(joined)) return true;
  if (own.topic.length === 0 && own.speaker === null) return true;
  if (own.topic.length <= 3 && phrasing.followUp.test(joined)) return true;
  return (
    own.speaker === null &&
    words.some(({ folded }) => phrasing.pronouns.has(folded)) &&
    own.mentioned.size === 0
  );
}

/** Whether it says itself what it wants to know, and that is nobody's words. */
function asksForFact({ topic, answerType, wantsQuote }: UnderstoodQuestion): boolean {
  return topic.length > 0 && answerType !== null && answerType !== 'reason' && !wantsQuote;
}

/** The question with what it leaves to the one before it. */
function goOn(
  own: UnderstoodQuestion,
  previous: UnderstoodQuestion,
  words: readonly QuestionWord[],
  phrasing: Phrasing,
): UnderstoodQuestion {
  const joined = joinedWords(words);
  const wantsMore = phrasing.more.test(joined);
  if (asksForFact(own) && own.speaker === null && previous.speaker) {
    // "Where did they meet?": who was spoken of is part of the question, not whose words are wanted.
    const names = previous.speaker.words.map((text) => ({ text, weight: SPOKEN_OF, isName: true as const }));
    return { ...own, topic: [...own.topic, ...names] };
  }
  const keepsTopic = own.topic.length === 0 || wantsMore;
  return {
    ...own,
    speaker: own.speaker ?? previous.speaker,
    wantsQuote: own.wantsQuote || previous.wantsQuote,
    topic: keepsTopic && own.topic.length === 0 ? previous.topic : own.topic,
    counted: own.counted.length === 0 && keepsTopic ? previous.counted : own.counted,
    answerType: own.answerType ?? (keepsTopic ? previous.answerType : null),
    moreOf: wantsMore ? previous.text : null,
  };
}
