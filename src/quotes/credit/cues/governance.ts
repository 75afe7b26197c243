import { type Features, feature } from '../../model/index.js';
import { isDeterminer, type LanguageData } from '../../words/index.js';
import { type Cue, clauseCue, type QuotationPlace, type SubjectClause } from './cue.js';

/** The cue of a verb before the quotation, by what stands between them. */
export function governingCue(
  quotation: QuotationPlace,
  clause: SubjectClause,
  features: Features,
  data: LanguageData,
): Cue {
  const { sentence, at } = quotation;
  const { count, tokens } = sentence;
  const link = linkOf(quotation, clause);
  const between: Features = [
    ['governs: commas between', Math.min(count('comma', clause.to, at), MOST_COMMAS) / MOST_COMMAS],
    ['governs: words between', Math.log1p(count('word', clause.to, at))],
    clause.group.form === 'infinitive' &&
      count('heavyWord', clause.to, at) > 0 &&
      'governs: infinitive apart',
  ];
  return clauseCue(tokens, clause, feature`governs: ${link}`, [...features, ...between], data);
}

const MOST_COMMAS = 5;
/** In words: what may stand between a verb and the rest of its own clause. */
const LONGEST_CLAUSE = 14;

/** Adjacent is what has nothing between but light words: "a dit que « … »". */
function linkOf({ sentence: { tokens, count }, at }: QuotationPlace, { to }: SubjectClause): string {
  if (count('semicolon', to, at) > 0) return 'over a semicolon';
  const isApart = count('heavyWord', to, at) > 0;
  if (!isApart) {
    if (count('colon', to, at) > 0) return 'adjacent by a colon';
    // "poursuivre la « révolution »": its object is a thing.
    return to < at && isDeterminer(tokens[at - 1]) ? 'object' : 'adjacent';
  }
  const commas = count('comma', to, at);
  if (tokens[at - 1]?.text === ':') return commas > 0 ? 'by a colon over commas' : 'by a colon';
  const opensOther = (['colon', 'contrast', 'gerund'] as const).some((what) => count(what, to, at) > 0);
  if (opensOther) return 'over another clause';
  if (commas > 0) return 'over commas';
  return count('word', to, at) <= LONGEST_CLAUSE ? 'in its clause' : 'far';
}
