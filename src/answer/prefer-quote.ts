import { contains } from '../text/span.js';
import type { Judged } from './judge-evidence.js';

/** A quote that makes up this much of its sentence says what the sentence says. */
const MOST = 0.5;

/**
 * The quote to show in place of a sentence that mostly consists of it, so that it is shown under its speaker's name;
 * the sentence itself where there is none, or where the rest of it answers: it alone shows the kind of thing asked for.
 *
 * @param judged all evidence
 */
export function preferQuote(sentence: Judged, judged: readonly Judged[]): Judged {
  if (sentence.quote) return sentence;
  const least = MOST * (sentence.end - sentence.start);
  const quote = judged.find(
    (one) =>
      one.quote?.speaker &&
      one.article === sentence.article &&
      contains(sentence, one) &&
      one.end - one.start >= least &&
      one.features.answerType >= sentence.features.answerType,
  );
  return quote ? { ...quote, strength: sentence.strength } : sentence;
}
