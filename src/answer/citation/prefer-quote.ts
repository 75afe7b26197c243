import { sharedLength } from '../../text/index.js';
import type { RankedEvidence } from '../evidence/index.js';

/** A quote that makes up this much of a sentence says what the sentence says. */
const MOST = 0.4;

/**
 * The quote to show in place of a sentence that mostly consists of it, or of a part of it, so that it is shown under its
 * speaker's name; the sentence itself where there is none, or where the rest of it answers: it alone shows the kind of thing asked for.
 *
 * @param ranked all evidence
 */
export function preferQuote(sentence: RankedEvidence, ranked: readonly RankedEvidence[]): RankedEvidence {
  if (sentence.quote) return sentence;
  const least = MOST * (sentence.end - sentence.start);
  const quote = ranked.find(
    (one) =>
      one.quote?.speaker &&
      one.article === sentence.article &&
      sharedLength(one, sentence) >= least &&
      one.features.answerType >= sentence.features.answerType,
  );
  return quote ? { ...quote, strength: sentence.strength } : sentence;
}
