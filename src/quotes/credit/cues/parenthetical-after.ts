import { feature } from '../../model/index.js';
import type { Token } from '../../sentences/index.js';
import { isOneOf, type LanguageData, WordClass } from '../../words/index.js';
import { isInPhrase } from '../title.js';
import {
  type CueReader,
  clauseCue,
  hasSubject,
  isHeard,
  type QuotationPlace,
  type SubjectClause,
} from './cue.js';

/** The first clause set into the sentence after the quotation, which reports what stands before it. */
export const parentheticalAfter: CueReader = {
  name: 'parenthetical clause after',
  example: '« Rien n’est prêt », a déclaré Marie Dupont.',
  read(quotation, data) {
    const { sentence, at } = quotation;
    const clause = sentence.clauses.find(
      (clause): clause is SubjectClause => clause.parenthetical && clause.from > at && hasSubject(clause),
    );
    if (!clause) return [];
    const between = sentence.tokens.slice(at + 1, clause.from);
    if (between.some(({ text }) => text === ';') || answers(quotation, clause)) return [];
    // "… a entendu le tireur crier « … », a raconté Marie Dupont": she reports that, and somebody else's cry.
    if (sentence.clauses.some((other) => isHeard(other, quotation))) return [];
    if (isPartOfPhrase(quotation, data)) return [];
    // "Alors que le « plan » est prêt, « Nous partirons », a dit …": what is said begins with its own capital.
    if (!isList(between) && between.some((token, index) => index > 0 && opensSpeech(token))) return [];
    return [
      clauseCue(sentence.tokens, clause, feature`after: ${linkOf(clause, between, quotation)}`, [], data),
    ];
  },
};

/** "On “Harbour Nights,” Mary Allen said": what she said follows. */
function isPartOfPhrase({ sentence: { tokens }, at }: QuotationPlace, data: LanguageData): boolean {
  const { text = '' } = tokens[at] ?? {};
  if (text.length > LONGEST_TITLE) return false;
  const withoutMarks = text.slice(1, -1).trim();
  return isInPhrase(tokens[at - 1], withoutMarks, tokens.slice(at + 1, at + 3), data);
}

/** In characters. */
const LONGEST_TITLE = 80;

/**
 * "When asked, “Why?” Mary Allen replied: “…”", "“Why?” Mary Allen said that …": whose verb has words of its own behind it did
 * not ask the question before.
 */
function answers({ sentence: { tokens }, at }: QuotationPlace, { to }: SubjectClause): boolean {
  if (!/\?["»”’'\s]*$/.test(tokens[at]?.text.slice(-LONGEST_END) ?? '')) return false;
  if (tokens[to]?.text === ':') return tokens[to + 1]?.kind === 'quote';
  return isOneOf(tokens[to], WordClass.relative) && isOneOf(tokens[to], WordClass.subordinator);
}

/** In characters: the last sign of a quotation and its marks. */
const LONGEST_END = 6;

/** What stands between the quotation and the clause. */
function linkOf(
  { from: end }: SubjectClause,
  between: readonly Token[],
  { sentence: { clauses }, at }: QuotationPlace,
): string {
  if (between.every(({ kind, text }) => kind === 'sign' && text !== ':')) return 'adjacent';
  if (clauses.some(({ parenthetical, from }) => !parenthetical && from > at && from < end))
    return 'over a clause';
  return between.some(({ kind }) => kind === 'quote') ? 'over a quotation' : 'over words';
}

/** "“A”, “B” et “C”, ont scandé …": nothing but further quotations. */
function isList(between: readonly Token[]): boolean {
  return between.every((token) => token.kind !== 'word' || isOneOf(token, WordClass.coordinator));
}

/** A quotation that is a whole utterance: a capital and several words. */
function opensSpeech({ kind, text }: Token): boolean {
  return kind === 'quote' && /^[«"“\s]*\p{Lu}/u.test(text) && text.split(' ', 5).length === 5;
}
