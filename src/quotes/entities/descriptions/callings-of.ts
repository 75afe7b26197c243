import { asFormer, withoutFormer } from '../../../languages/index.js';
import type { LanguageData } from '../../words/index.js';
import type { Description } from './sieve.js';

/** The callings that a description names: its head noun, or what it varies ("le chef de l'État" is the president). */
export function callingsOf(
  { head, description }: Description,
  { grammar: { officeVariants } }: LanguageData,
): readonly string[] {
  const noun = withoutFormer(head);
  const variant = officeVariants.find(
    ({ heads, of }) => heads.has(noun) && description.some((word) => of.has(word)),
  );
  if (!variant) return [head];
  return [...variant.offices].map((office) => (noun === head ? office : asFormer(office)));
}
