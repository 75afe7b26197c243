import type { GrammaticalNumber, VerbClass, VerbForm } from '../../../languages/index.js';
import type { Token } from '../../sentences/index.js';

/** A verb that may report words, with its auxiliary, clitics and what stands between them. */
export interface VerbGroup {
  /** Position of its first token (clitics and auxiliary included), and of the token after it. */
  readonly from: number;
  readonly to: number;
  readonly class: VerbClass;
  readonly form: Exclude<VerbForm['form'], 'past-participle'>;
  /** Its subject is who is spoken of, not who speaks: "est accusé de". */
  readonly passive: boolean;
  /** Position of the inverted pronoun within it ("a-t-il dit"), if it has one. */
  readonly inverted: number | null;
  readonly number: GrammaticalNumber | null;
  /** The verb is in the lexicon; otherwise only its place beside a quotation makes it a cue. */
  readonly known: boolean;
}

/** A group of a verb of this class between two positions: finite, active and known, unless told otherwise. */
export function verbGroup(
  from: number,
  to: number,
  verbClass: VerbClass,
  { form = 'finite', passive = false, inverted = null, number = null, known = true }: Features = {},
): VerbGroup {
  return { from, to, class: verbClass, form, passive, inverted, number, known };
}

type Features = {
  readonly [Name in Exclude<keyof VerbGroup, 'from' | 'to' | 'class'>]?: VerbGroup[Name] | undefined;
};

/** Whether the verb stands within the marks of the quotation that ends the group: "a « condamné ces violences »". */
export function isMarked(tokens: readonly Token[], { to }: VerbGroup): boolean {
  return tokens[to - 1]?.kind === 'quote';
}
