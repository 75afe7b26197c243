import type { Span } from '../../../text/index.js';
import type { ReportingClause } from '../../clauses/index.js';
import { type Features, feature } from '../../model/index.js';
import type { Mention } from '../../phrases/index.js';
import type { Token } from '../../sentences/index.js';
import type { LanguageData } from '../../words/index.js';
import type { Quotation } from '../quotation.js';

/** The words of a sentence that say whose a quotation is. */
export interface Cue {
  readonly mention: Mention;
  readonly words: Span;
  /** What speaks for and against the quotation being the mention's. */
  readonly features: Features;
  /** The verb stands in a relative clause: the sentence is about somebody else. */
  readonly aside: boolean;
  /** The words really spoken, where the cue stands between the marks. */
  readonly parts?: readonly Span[];
  /** It tells what was not said: the words are nobody's. */
  readonly denied?: boolean;
}

/** A cue with the name of the rule that read it. */
export interface NamedCue {
  readonly rule: string;
  readonly cue: Cue;
}

/** One way in which a sentence says whose a quotation in it is. */
export interface CueReader {
  readonly name: string;
  /** A sentence whose last quotation it reads as Marie Dupont's. */
  readonly example: string;
  /** What may be cues, the nearest first. */
  readonly read: (quotation: QuotationPlace, data: LanguageData) => readonly Cue[];
}

/** The sentence of a quotation, and its place there. */
export type QuotationPlace = Pick<Quotation, 'sentence' | 'at'>;

/** A clause that tells who reports. */
export type SubjectClause = ReportingClause & { readonly subject: Mention };

export function hasSubject(clause: ReportingClause): clause is SubjectClause {
  return clause.subject !== null;
}

/** "Ils ont entendu | l'agresseur | crier « … »": a quotation right behind an infinitive with its own subject. */
export function isHeard(clause: ReportingClause, { at }: QuotationPlace): boolean {
  return hasOwnSubject(clause) && clause.group.to === at;
}

/** An infinitive right behind whoever does it, which tells who acts as a finite verb does. */
function hasOwnSubject({ group, subject }: ReportingClause): boolean {
  return group.form === 'infinitive' && subject?.to === group.from;
}

/**
 * The cue that the verb of a clause gives.
 *
 * @param link how the clause and the quotation stand to each other, for each class of verb a feature of its own
 */
export function clauseCue(
  tokens: readonly Token[],
  clause: SubjectClause,
  link: string,
  features: Features,
  { grammar }: LanguageData,
): Cue {
  const { group, subject, denied } = clause;
  const start = tokens[group.from]?.start ?? subject.start;
  const end = tokens[group.to - 1]?.end ?? start;
  const aside = grammar.asideRelatives.has(tokens[group.from - 1]?.lower ?? '') && subject.from > 0;
  return {
    mention: subject,
    words: { start, end },
    aside,
    denied,
    features: [
      ...features,
      link,
      feature`${link}, ${group.known ? group.class : 'unknown verb'}`,
      group.passive && 'verb: passive',
      group.form !== 'finite' && !hasOwnSubject(clause) && feature`verb: ${group.form}`,
      aside && 'verb: in a relative clause',
      subject.from >= group.to && 'verb: before its subject',
      (subject.to < group.from - FAR || group.to < subject.from - FAR) && 'verb: far from its subject',
    ],
  };
}

/** In tokens between a subject and its verb. */
const FAR = 3;

/** The clause follows a quotation, which is what it reports. */
export function followsQuotation(tokens: readonly Token[], { from }: ReportingClause): boolean {
  return tokens[from - 1]?.kind === 'quote' || tokens[from - 2]?.kind === 'quote';
}
