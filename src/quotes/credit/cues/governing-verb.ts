import { isMarked } from '../../clauses/index.js';
import { type Features, feature } from '../../model/index.js';
import type { Token } from '../../sentences/index.js';
import type { LanguageData } from '../../words/index.js';
import {
  type Cue,
  type CueReader,
  followsQuotation,
  hasSubject,
  isHeard,
  type QuotationPlace,
  type SubjectClause,
} from './cue.js';
import { governingCue } from './governance.js';

/** The verbs before the quotation that may govern it, up to the nearest finite verb of saying. */
export const governingVerb: CueReader = {
  name: 'governing verb before',
  example: 'Marie Dupont a déclaré que « rien n’est prêt ».',
  read(quotation, data) {
    const { tokens } = quotation.sentence;
    const cues: Cue[] = [];
    let inner: SubjectClause | null = null;
    for (const clause of nearestBefore(quotation)) {
      if (!mayGovern(clause, quotation, data)) continue;
      const features: Features = [
        feature`governs: ${ORDINALS[cues.length] ?? 'later'} verb before`,
        inner !== null && reportsAll(clause, inner, tokens, data) && 'governs: reports the verb behind',
      ];
      cues.push(governingCue(quotation, clause, features, data));
      if (!inner || clause.group.class === 'say') inner = clause;
      const isSaying = isFiniteSaying(clause) && !isStillToCome(clause, tokens, data);
      const isSettled = isSaying || isHeard(clause, quotation);
      if (isSettled || clause.denied || cues.length === ORDINALS.length) break;
    }
    return cues;
  },
};

/** Over more verbs that report, no writer's verb governs a quotation. */
const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** Of verbs that may not govern, so many are passed over. */
const MOST_TRIED = 12;

/** The clauses with a subject that end before the quotation, the nearest first. */
function nearestBefore({ sentence: { clauses }, at }: QuotationPlace): SubjectClause[] {
  const nearest: SubjectClause[] = [];
  for (let index = clauses.length - 1; index >= 0 && nearest.length < MOST_TRIED; index--) {
    const clause = clauses[index];
    if (clause && clause.to <= at && hasSubject(clause)) nearest.push(clause);
  }
  return nearest;
}

/**
 * A clause set into the sentence reports what stands before it; in English another quotation may follow, and where the clause runs
 * on to a colon nothing but a phrase stood before its comma ("On Monday, | the nurse told him | : “…”").
 */
function mayGovern(
  clause: SubjectClause,
  { sentence: { tokens, count }, at }: QuotationPlace,
  { grammar }: LanguageData,
): boolean {
  if (isMarked(tokens, clause.group)) return false;
  if (!clause.parenthetical) return true;
  if (!grammar.subjectFirstAfterQuote) return false;
  const runsOn = tokens[at - 1]?.text === ':' && count('word', clause.to, at) === at - 1 - clause.to;
  return (runsOn && clause.subject.to <= clause.group.from) || followsQuotation(tokens, clause);
}

/** "X assure que le ministre annoncerait « … »": what is not said yet are the words of who tells of it. */
function isStillToCome(
  { group }: SubjectClause,
  tokens: readonly Token[],
  { grammar }: LanguageData,
): boolean {
  return group.inverted === null && grammar.conditional.test(tokens[group.to - 1]?.lower ?? '');
}

function isFiniteSaying({ group }: SubjectClause): boolean {
  return group.class === 'say' && group.form === 'finite';
}

/**
 * "She says it shows that …": a verb of saying whose complement holds another verb reports all of it, unless
 * that one is a verb of saying too.
 */
function reportsAll(
  outer: SubjectClause,
  inner: SubjectClause,
  tokens: readonly Token[],
  data: LanguageData,
): boolean {
  const { grammar } = data;
  const isSaid = inner.group.class === 'say' || inner.group.class === 'write';
  if (!isFiniteSaying(outer) || (isSaid && !isStillToCome(inner, tokens, data))) return false;
  const between = tokens.slice(outer.to, inner.group.from);
  const opening = isSaid ? between : between.slice(0, 1);
  const opensComplement =
    grammar.subjectFirstAfterQuote || opening.some(({ lower }) => grammar.complementOpeners.has(lower));
  return opensComplement && between.every(({ kind, text }) => kind === 'word' || /^[()']$/.test(text));
}
