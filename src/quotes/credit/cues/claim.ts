import type { ParsedSentence } from '../../clauses/index.js';
import type { Mention } from '../../phrases/index.js';
import { isUsedAs, type LanguageData, WordUse } from '../../words/index.js';
import type { CueReader } from './cue.js';

/** A noun of speech whose content is told, with its author: "Bishop's claim that the wall is « rotten »". */
export const claim: CueReader = {
  name: 'claim of somebody',
  example: 'Interrogé sur l’affirmation de Marie Dupont selon laquelle le mur serait « pourri », il a ri.',
  read({ sentence, at }, data) {
    const { tokens } = sentence;
    for (let opener = at - 1; opener > Math.max(0, at - LONGEST_CONTENT); opener--) {
      const token = tokens[opener];
      if (token?.kind !== 'word') return [];
      if (!data.grammar.contentOpeners.has(token.lower)) continue;
      const noun = nounBefore(sentence, opener, data);
      const mention = noun === null ? null : authorOf(sentence, noun, opener);
      const cue = noun === null ? undefined : tokens[noun];
      if (mention && cue) return [{ mention, words: cue, features: [], aside: false }];
    }
    return [];
  },
};

/** In tokens: what is told, and what stands between the noun and what opens it. */
const LONGEST_CONTENT = 25;
const LONGEST_GAP = 6;

function nounBefore({ tokens }: ParsedSentence, opener: number, { lexicon }: LanguageData): number | null {
  for (let index = opener - 1; index >= Math.max(0, opener - LONGEST_GAP); index--) {
    if (tokens[index]?.kind !== 'word') return null;
    if (lexicon.speechNouns.has(tokens[index]?.lower ?? '')) return index;
  }
  return null;
}

/** "Flint 's | latest claim", "claim | by Flint", "l'affirmation | de Marie Dupont"; not "the survey carried out | in Leeds". */
function authorOf({ tokens, phrases }: ParsedSentence, noun: number, opener: number): Mention | null {
  const owns = ({ to }: Mention): boolean =>
    to < noun && to >= noun - 3 && isUsedAs(tokens[to], WordUse.possessiveEnding);
  const follows = ({ from, to }: Mention): boolean => from > noun && to <= opener;
  const author = phrases.find(
    ({ mention, located }) => mention.name && (owns(mention) || (follows(mention) && !located)),
  );
  return author?.mention ?? null;
}
