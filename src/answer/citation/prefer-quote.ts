import { sharedLength } from '../../text/index.js';
import { type RankedEvidence, SPEAKER_FIT } from '../evidence/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { isRightBehind } from './is-right-behind.js';

/** What would answer: a sentence of the article, somebody's words, whoever says some, or whatever somebody says. */
export type Wanted = 'a sentence' | 'words' | 'a speaker' | 'any words';

/** A quote that makes up this much of a sentence says what the sentence says. */
const MOST: Readonly<Record<Wanted, number>> = {
  'a sentence': 0.4,
  words: 0.25,
  'a speaker': 0.25,
  'any words': 0.25,
};

export function wantedBy({
  wantsQuote,
  speaker,
  topic,
  answerType,
}: Pick<UnderstoodQuestion, 'wantsQuote' | 'speaker' | 'topic' | 'answerType'>): Wanted {
  if (speaker !== null && topic.length === 0) return 'any words';
  if (wantsQuote && speaker === null && answerType === 'person') return 'a speaker';
  return wantsQuote ? 'words' : 'a sentence';
}

/**
 * The quote to show in place of a sentence that mostly consists of it, or of a part of it, so that it is shown under its
 * speaker's name; the sentence itself where there is none, or where the rest of it answers: it alone shows the kind of thing asked
 * for. Where somebody's words are wanted, so it is for a sentence that introduces them, and where any of theirs are, each quote of
 * theirs is one.
 *
 * @param ranked all evidence
 */
export function preferQuote(
  sentence: RankedEvidence,
  ranked: readonly RankedEvidence[],
  wanted: Wanted = 'a sentence',
): RankedEvidence {
  if (sentence.quote) return sentence;
  const least = MOST[wanted] * (sentence.end - sentence.start);
  const isEnough = (one: RankedEvidence): boolean => {
    const shared = sharedLength(one, sentence);
    const isTheirs = wanted === 'any words' && one.features.speaker === SPEAKER_FIT.quoted;
    return shared >= least || (isTheirs && shared > 0);
  };
  const mayStandFor = (one: RankedEvidence): boolean =>
    Boolean(one.quote?.speaker) &&
    one.article === sentence.article &&
    // The name over a quotation tells who says it.
    (wanted === 'a speaker' || one.features.answerType >= sentence.features.answerType);
  const quote =
    ranked.find((one) => mayStandFor(one) && isEnough(one)) ??
    (wanted === 'a sentence'
      ? undefined
      : ranked.find((one) => mayStandFor(one) && introduces(sentence, one)));
  return quote ? { ...quote, strength: sentence.strength } : sentence;
}

/** Whether a sentence without anybody's words stands right before the quotation: it tells who speaks, not what they say. */
function introduces(sentence: RankedEvidence, quote: RankedEvidence): boolean {
  const { statement, features, passage } = sentence;
  return !statement && features.quotes === 0 && quote.passage === passage && isRightBehind(quote, sentence);
}
