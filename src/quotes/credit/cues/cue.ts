import type { Span } from '../../../text/index.js';
import type { ReportingClause } from '../../clauses/index.js';
import type { Mention } from '../../phrases/index.js';
import type { Token } from '../../sentences/index.js';
import type { LanguageData } from '../../words/index.js';
import type { Quotation } from '../quotation.js';

/** The words of a sentence that say whose a quotation is. */
export interface Cue {
  readonly mention: Mention;
  readonly words: Span;
  /** How surely the quotation is the mention's, from 0 to 1. */
  readonly confidence: number;
  /** The verb stands in a relative clause: the sentence is about somebody else. */
  readonly aside: boolean;
  /** It tells what was not said: the words are nobody's. */
  readonly denied?: true;
}

/** One way in which a sentence says whose a quotation in it is. */
export interface CueReader {
  readonly name: string;
  /** A sentence whose last quotation it reads as Marie Dupont's. */
  readonly example: string;
  readonly read: (quotation: QuotationPlace, data: LanguageData) => Cue | null;
}

/** The sentence of a quotation, and its place there. */
export type QuotationPlace = Pick<Quotation, 'sentence' | 'at'>;

/** A clause that tells who reports. */
export type SubjectClause = ReportingClause & { readonly subject: Mention };

export function hasSubject(clause: ReportingClause): clause is SubjectClause {
  return clause.subject !== null;
}

/** The cue that the verb of a clause gives. */
export function clauseCue(
  tokens: readonly Token[],
  { group, subject, denied }: SubjectClause,
  confidence: number,
  { grammar }: LanguageData,
): Cue {
  const start = tokens[group.from]?.start ?? subject.start;
  const end = tokens[group.to - 1]?.end ?? start;
  const aside = grammar.asideRelatives.has(tokens[group.from - 1]?.lower ?? '') && subject.from > 0;
  return { mention: subject, words: { start, end }, confidence, aside, ...(denied && { denied }) };
}

/** The clause follows a quotation, which is what it reports. */
export function followsQuotation(tokens: readonly Token[], { from }: ReportingClause): boolean {
  return tokens[from - 1]?.kind === 'quote' || tokens[from - 2]?.kind === 'quote';
}
