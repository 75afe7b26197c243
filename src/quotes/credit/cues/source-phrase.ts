import type { SourcePhrase } from '../../clauses/index.js';
import { feature } from '../../model/index.js';
import { isOneOf, WordClass } from '../../words/index.js';
import type { Cue, CueReader, QuotationPlace } from './cue.js';

/** A preposition that names the source, anywhere in the sentence: of several the one that stands closest by its confidence. */
export const sourcePhrase: CueReader = {
  name: 'source phrase',
  example: 'Selon Marie Dupont, les travaux ont « pris du retard ».',
  read({ sentence, at }) {
    const cues: Cue[] = [];
    for (const phrase of sentence.sources) {
      const link = linkOf(phrase, sentence, at);
      if (link === null) continue;
      const { source, from, cueEnd, place } = phrase;
      const start = sentence.tokens[from]?.start ?? source.start;
      const end = sentence.tokens[cueEnd - 1]?.end ?? source.start;
      const features = [
        feature`source: ${link}`,
        feature`source: ${from > at ? 'after' : 'before'}`,
        place && 'source: place of speech',
      ];
      cues.push({ mention: source, words: { start, end }, features, aside: false });
    }
    return cues.slice(-MOST_READ);
  },
};

/** More than any sentence has. */
const MOST_READ = 4;

/** What stands between the phrase and the quotation; null where the quotation is within it, or a sign parts them. */
function linkOf(
  { from, to }: SourcePhrase,
  { tokens, count }: QuotationPlace['sentence'],
  at: number,
): string | null {
  if (from <= at && at < to) return null;
  const isAfter = from > at;
  const [start, end] = isAfter ? [at + 1, from] : [to, at];
  if (count('semicolon', start, end) > 0) return null;
  if (isAfter && count('colon', start, end) > 0 && from > at + 2) return null;
  if (count('word', start, end) === 0) return 'adjacent';
  // "Mais | pour le syndicat, …"
  if (from === 0 || (from === 1 && isOneOf(tokens[0], WordClass.coordinator))) return 'opens the sentence';
  return isAfter && count('otherClause', start, end) > 0 ? 'over a clause' : 'over words';
}
