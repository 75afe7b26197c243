import { sharedLength } from '../../text/index.js';
import type { RankedEvidence } from '../evidence/index.js';

/** A quote that makes up this much of a sentence says what the sentence says; where somebody's words are asked for, less is enough. */
const MOST = 0.4;
const MOST_OF_WORDS = 0.25;

/**
 * The quote to show in place of a sentence that mostly consists of it, or of a part of it, so that it is shown under its
 * speaker's name; the sentence itself where there is none, or where the rest of it answers: it alone shows the kind of thing asked for.
 *
 * @param ranked all evidence
 * @param wantsQuote somebody's words are asked for
 */
export function preferQuote(
  sentence: RankedEvidence,
  ranked: readonly RankedEvidence[],
  wantsQuote = false,
): RankedEvidence {
  if (sentence.quote) return sentence;
  const least = (wantsQuote ? MOST_OF_WORDS : MOST) * (sentence.end - sentence.start);
  const quote = ranked.find(
    (one) =>
      one.quote?.speaker &&
      one.article === sentence.article &&
      sharedLength(one, sentence) >= least &&
      one.features.answerType >= sentence.features.answerType,
  );
  return quote ? { ...quote, strength: sentence.strength } : sentence;
}
