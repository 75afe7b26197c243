import { languageOf } from '../../languages/index.js';
import type { SearchWord } from '../../search/index.js';
import { asksForWords, type Phrasing } from './phrasing.js';
import { joinedWords, type QuestionWord } from './question-words.js';
import { nameWords } from './spoken-of.js';
import type { GoingOn, UnderstoodQuestion } from './understood-question.js';

/** What a word that was spoken of before counts beside one of the question's own. */
const SPOKEN_OF = 0.3;
/** Words of the conversation that are searched for, at most. */
const MOST_SPOKEN_OF = 12;
/** A question that names nobody and has no more words of its own may go on from the one before. */
const SHORT_TOPIC = 3;
/** "And in the nursing home?": words of a question that only puts another thing in place of one of the question before. */
const LONGEST_FRAGMENT = 6;
/** People whom a pronoun may stand for. */
const MOST_PEOPLE = 8;

/** Whether a question leaves something to the one before it, though it doesn't open so. */
export function pointsBack(
  own: UnderstoodQuestion,
  words: readonly QuestionWord[],
  phrasing: Phrasing,
): boolean {
  const joined = joinedWords(words);
  if ([phrasing.bare, phrasing.more, phrasing.others].some((pattern) => pattern.test(joined))) return true;
  if (words.some(({ folded }) => phrasing.pronouns.has(folded))) return true;
  if (own.speaker !== null) return own.topic.length === 0 && phrasing.pointers.test(joined);
  const isNamed = own.people.length > 0 || own.topic.some(({ isName }) => isName);
  return !isNamed && (own.topic.length <= SHORT_TOPIC || phrasing.pointers.test(joined));
}

/** How a question that goes on is put. */
export interface Continuation {
  /** Its words as typed. */
  readonly words: readonly QuestionWord[];
  /** Those behind what opens it as one that goes on: "and …", "no, I meant …". */
  readonly rest: readonly QuestionWord[];
  readonly isOpened: boolean;
  readonly phrasing: Phrasing;
}

/**
 * The question with what it leaves to the one before it. One without a topic asks the same again, of somebody or
 * something else or for another kind of thing; a fragment puts its topic in place of another; one that asks for itself
 * what it wants to know leaves what is spoken of.
 */
export function goOn(
  own: UnderstoodQuestion,
  before: UnderstoodQuestion,
  continuation: Continuation,
): UnderstoodQuestion {
  const without = unwanted(continuation);
  const whole = {
    ...own,
    meaning: `${before.meaning} ${own.meaning}`,
    people: [...own.people, ...before.people.map((one) => ({ ...one, at: -1 }))].slice(0, MOST_PEOPLE),
    goesOn: { about: spokenOf(before), without },
  };
  // "Encore" and "next" are no topic, though they may be words of the articles.
  const isEmpty = own.topic.length === 0 || isBare(continuation);
  if (!isEmpty && without !== 'citations' && !isFragment(own, continuation)) return whole;
  const again = {
    ...whole,
    counted: own.counted.length === 0 ? before.counted : own.counted,
    answerType: own.answerType ?? before.answerType,
  };
  // "How old is X? – And Y?"
  if (isAboutAnother(own, before, continuation))
    return { ...again, speaker: null, wantsQuote: false, topic: withAnother(own, before) };
  return {
    ...again,
    wantsQuote: own.wantsQuote || before.wantsQuote,
    speaker: own.speaker ?? (without === 'speakers' || isOfOthers(continuation) ? null : before.speaker),
    topic: isEmpty ? ofBefore(before) : own.topic,
  };
}

/** Whether it only goes on, with no topic and no name of its own. */
export function isBare({ words, phrasing }: Pick<Continuation, 'words' | 'phrasing'>): boolean {
  return phrasing.bare.test(joinedWords(words));
}

/** What of the answer before is not wanted again. */
function unwanted({ words, phrasing }: Continuation): GoingOn['without'] {
  const joined = joinedWords(words);
  if (phrasing.others.test(joined)) return 'speakers';
  return phrasing.more.test(joined) ? 'citations' : null;
}

/** "And in the nursing home?" */
function isFragment(own: UnderstoodQuestion, { words, isOpened }: Continuation): boolean {
  return isOpened && own.answerType === null && !own.wantsQuote && words.length <= LONGEST_FRAGMENT;
}

/** Whether a fragment names people or a body by what they are, who are asked the same: "and the union?", "et les usagers ?" */
function isOfOthers({ rest, phrasing }: Continuation): boolean {
  const { lexicon, grammar } = languageOf(phrasing.language).attribution;
  const { roles, anonymous, institutions } = lexicon;
  const [determiner, ...phrase] = rest;
  const isDetermined = determiner?.isArticle || grammar.possessive.has(determiner?.text ?? '');
  if (!isDetermined) return false;
  const link = phrase.findIndex(({ isStop }) => isStop);
  const nouns = link < 0 ? phrase : phrase.slice(0, link);
  const head = (phrasing.isNounFirst ? nouns[0] : nouns.at(-1))?.text ?? '';
  return roles.has(head) || anonymous.has(head) || institutions.has(head);
}

/** Whether it puts somebody else in place of whom a question spoke of that did not want anybody's words. */
function isAboutAnother(
  own: UnderstoodQuestion,
  before: UnderstoodQuestion,
  { words, phrasing }: Continuation,
): boolean {
  if (own.topic.length > 0 || own.speaker === null || before.speaker !== null || before.wantsQuote)
    return false;
  return !words.some(({ folded }) => asksForWords(folded, phrasing));
}

/** The topic of the question before, whoever it speaks of replaced. */
function withAnother(own: UnderstoodQuestion, before: UnderstoodQuestion): readonly SearchWord[] {
  const names = new Set(before.people.flatMap((one) => nameWords(one, 1).map(({ text }) => text)));
  const others = own.people.slice(0, 1).flatMap((one) => nameWords(one, 1));
  return [...others, ...ofBefore(before).filter(({ text }) => !names.has(text))];
}

function ofBefore({ topic, language }: UnderstoodQuestion): readonly SearchWord[] {
  return topic.map((word) => ({ language, ...word }));
}

/** The words that tell what was spoken of. */
function spokenOf(before: UnderstoodQuestion): readonly SearchWord[] {
  const { speaker, goesOn } = before;
  const names = (speaker?.words ?? []).map((text) => ({ text, weight: 1, isName: true as const }));
  const said = [...names, ...ofBefore(before)];
  const words = said.map((word) => ({ ...word, weight: SPOKEN_OF * word.weight }));
  const earlier = (goesOn?.about ?? []).map((word) => ({ ...word, weight: SPOKEN_OF * word.weight }));
  return [...words, ...earlier].slice(0, MOST_SPOKEN_OF);
}
