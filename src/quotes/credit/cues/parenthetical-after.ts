import type { Token } from '../../sentences/index.js';
import { type CueReader, clauseCue, hasSubject, type QuotationPlace, type SubjectClause } from './cue.js';

/** The first clause set into the sentence after the quotation, which reports what stands before it. */
export const parentheticalAfter: CueReader = {
  name: 'parenthetical clause after',
  example: '« Rien n’est prêt », a déclaré Marie Dupont.',
  read(quotation, data) {
    const { sentence, at } = quotation;
    const clause = sentence.clauses.find(
      (clause): clause is SubjectClause => clause.parenthetical && clause.from > at && hasSubject(clause),
    );
    if (!clause) return null;
    const between = sentence.tokens.slice(at + 1, clause.from);
    if (between.some(({ text }) => text === ';')) return null;
    // "Alors que le « plan » est prêt, « Nous partirons », a dit …": what is said begins with its own capital.
    if (between.some((token, index) => index > 0 && opensSpeech(token))) return null;
    return clauseCue(sentence.tokens, clause, confidenceOf(clause, between, quotation), data);
  },
};

function confidenceOf(
  { group, from: end }: SubjectClause,
  between: readonly Token[],
  { sentence: { clauses }, at }: QuotationPlace,
): number {
  const isAdjacent = between.every(({ kind, text }) => kind === 'sign' && text !== ':');
  if (isAdjacent) return group.class === 'judge' ? CONFIDENCE.judging : CONFIDENCE.adjacent;
  if (clauses.some(({ parenthetical, from }) => !parenthetical && from > at && from < end))
    return CONFIDENCE.otherClause;
  return between.some(({ kind }) => kind === 'quote') ? CONFIDENCE.otherQuotation : CONFIDENCE.words;
}

/** By what stands between the quotation and the clause; `adjacent` is nothing but signs, `judging` that before a verb of judging. */
const CONFIDENCE = {
  adjacent: 0.97,
  judging: 0.93,
  words: 0.87,
  otherQuotation: 0.84,
  otherClause: 0.72,
};

/** A quotation that is a whole utterance: a capital and several words. */
function opensSpeech({ kind, text }: Token): boolean {
  return kind === 'quote' && /^[«"“\s]*\p{Lu}/u.test(text) && text.split(' ', 5).length === 5;
}
