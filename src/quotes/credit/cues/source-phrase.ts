import type { SourcePhrase } from '../../clauses/index.js';
import type { Cue, CueReader, QuotationPlace } from './cue.js';

/** A preposition that names the source, anywhere in the sentence: of several the one that stands closest by its confidence. */
export const sourcePhrase: CueReader = {
  name: 'source phrase',
  example: 'Selon Marie Dupont, les travaux ont « pris du retard ».',
  read({ sentence, at }) {
    let best: Cue | null = null;
    for (const phrase of sentence.sources) {
      const confidence = confidenceOf(phrase, sentence, at);
      if (confidence === null || (best && confidence <= best.confidence)) continue;
      const { source, from, cueEnd } = phrase;
      const start = sentence.tokens[from]?.start ?? source.start;
      const end = sentence.tokens[cueEnd - 1]?.end ?? source.start;
      best = { mention: source, words: { start, end }, confidence, aside: false };
    }
    return best;
  },
};

/** Null where the quotation is within the phrase, or a sign parts them. */
function confidenceOf(
  { from, to }: SourcePhrase,
  { count }: QuotationPlace['sentence'],
  at: number,
): number | null {
  if (from <= at && at < to) return null;
  const isAfter = from > at;
  const [start, end] = isAfter ? [at + 1, from] : [to, at];
  if (count('semicolon', start, end) > 0) return null;
  if (isAfter && count('colon', start, end) > 0 && from > at + 2) return null;
  if (count('word', start, end) === 0) return CONFIDENCE.adjacent;
  if (from === 0) return CONFIDENCE.opening;
  return isAfter && count('otherClause', start, end) > 0 ? CONFIDENCE.otherClause : CONFIDENCE.words;
}

/** By what stands between the phrase and the quotation; `opening` is a phrase that opens the sentence. */
const CONFIDENCE = { adjacent: 0.93, opening: 0.86, words: 0.8, otherClause: 0.45 };
