import { isLikelySpeaker } from '../../clauses/index.js';
import { type Features, feature } from '../../model/index.js';
import type { Token } from '../../sentences/index.js';
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
    isSubordinate(tokens, clause, data) && feature`governs: from a clause before the main one, ${link}`,
    isAgentBehind(quotation, clause, data) && 'governs: agent behind the quotation',
  ];
  return clauseCue(tokens, clause, feature`governs: ${link}`, [...features, ...between], data);
}

/** "qualifié de « … » par | le maire"; no place acts. */
function isAgentBehind(
  { at }: QuotationPlace,
  { group, subject }: SubjectClause,
  data: LanguageData,
): boolean {
  return (
    group.passive && subject.from > at && isLikelySpeaker(subject, data) && subject.name?.kind !== 'metonym'
  );
}

/** "Quand | la police | intervient, …": the main clause says something else. */
function isSubordinate(
  tokens: readonly Token[],
  { subject }: SubjectClause,
  { grammar }: LanguageData,
): boolean {
  return grammar.clauseOpeners.has(tokens[subject.from - 1]?.lower ?? '');
}

const MOST_COMMAS = 5;
/** In words: what may stand between a verb and the rest of its own clause. */
const LONGEST_CLAUSE = 14;

/** Adjacent is what has nothing between but light words: "a dit que « … »". */
function linkOf({ sentence: { tokens, count }, at }: QuotationPlace, { to }: SubjectClause): string {
  if (count('semicolon', to, at) > 0) return 'over a semicolon';
  const isApart = count('heavyWord', to, at) > 0;
  if (!isApart && count('colon', to, at) > 0) return 'adjacent by a colon';
  // "poursuivre la « révolution »": its object is a thing.
  if (!isApart) return to < at && isDeterminer(tokens[at - 1]) ? 'object' : 'adjacent';
  const commas = count('comma', to, at);
  const last = tokens[at - 1]?.text;
  if (last === ':') return commas > 0 ? 'by a colon over commas' : 'by a colon';
  const other = OTHER_CLAUSES.find(([what]) => count(what, to, at) > 0);
  if (other) return other[1];
  if (commas === 1 && last === ',') return 'by a comma';
  if (commas > 0) return 'over commas';
  return count('word', to, at) <= LONGEST_CLAUSE ? 'in its clause' : 'far';
}

/** What shows that a clause of its own stands between. */
const OTHER_CLAUSES = [
  ['colon', 'over another clause'],
  ['contrast', 'over another clause'],
  ['gerund', 'over another clause'],
  ['joinedSubject', 'over a joined clause'],
] as const;
