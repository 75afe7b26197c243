import type { Phrasing } from './phrasing.js';
import { joinedWords, type QuestionWord } from './question-words.js';
import type { UnderstoodQuestion } from './understood-question.js';

/** A word of the name of whom the question before was about. */
const SPOKEN_OF = 0.3;
/** A question that only opens as one that goes on has no more words of its own. */
const SHORT_TOPIC = 3;

/** Whether a question leaves something to the one before it. */
export function leansOnHistory(
  own: UnderstoodQuestion,
  words: readonly QuestionWord[],
  phrasing: Phrasing,
): boolean {
  const joined = joinedWords(words);
  if (phrasing.bare.test(joined) || phrasing.more.test(joined)) return true;
  if (own.topic.length === 0 && own.speaker === null) return true;
  if (own.topic.length <= SHORT_TOPIC && phrasing.followUp.test(joined)) return true;
  return (
    own.speaker === null &&
    words.some(({ folded }) => phrasing.pronouns.has(folded)) &&
    own.mentioned.size === 0
  );
}

/** The question with what it leaves to the one before it. */
export function goOn(
  own: UnderstoodQuestion,
  previous: UnderstoodQuestion,
  words: readonly QuestionWord[],
  phrasing: Phrasing,
): UnderstoodQuestion {
  if (asksForFact(own) && own.speaker === null && previous.speaker) {
    // "Where did they meet?": who was spoken of is part of the question, not whose words are wanted.
    const names = previous.speaker.words.map((text) => ({ text, weight: SPOKEN_OF, isName: true as const }));
    return { ...own, topic: [...own.topic, ...names] };
  }
  const wantsMore = phrasing.more.test(joinedWords(words));
  const keepsTopic = own.topic.length === 0 || wantsMore;
  return {
    ...own,
    speaker: own.speaker ?? previous.speaker,
    wantsQuote: own.wantsQuote || previous.wantsQuote,
    topic: own.topic.length === 0 ? previous.topic : own.topic,
    counted: own.counted.length === 0 && keepsTopic ? previous.counted : own.counted,
    answerType: own.answerType ?? (keepsTopic ? previous.answerType : null),
    moreOf: wantsMore ? previous.text : null,
  };
}

/** Whether it says itself what it wants to know, and that is nobody's words. */
function asksForFact({ topic, answerType, wantsQuote }: UnderstoodQuestion): boolean {
  return topic.length > 0 && answerType !== null && answerType !== 'reason' && !wantsQuote;
}
