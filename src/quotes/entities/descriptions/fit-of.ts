import { fold } from '../../../text/index.js';
import type { Mention } from '../../phrases/index.js';
import type { LanguageData } from '../../words/index.js';
import { type Entity, rootOf } from '../entity.js';

export function genderConflicts(mention: Mention, entity: Entity): boolean {
  return Boolean(
    entity.kind === 'person' && mention.gender && entity.gender && entity.gender !== mention.gender,
  );
}

/**
 * How many words of the description the entity is known by; -1 where both are of something and not of the same
 * ("le ministre de la Culture" is not "le ministre de l'Agriculture").
 */
export function fitOf(mention: Mention, entity: Entity, { grammar }: LanguageData): number {
  const complements = mention.complements.map(fold);
  const differs =
    complements.length > 0 &&
    entity.complements.size > 0 &&
    !complements.some((word) => isKnownOf(word, entity));
  if (differs || isOfAnotherNumber(mention, entity, grammar)) return -1;
  return mention.description.filter(
    (word) =>
      word.length > 2 &&
      word !== mention.head &&
      !grammar.ofPrepositions.has(word) &&
      (entity.attributes.has(fold(word)) || isKnownOf(fold(word), entity)),
  ).length;
}

/** "the mother of four" is not "a mother of two". */
function isOfAnotherNumber(
  { description }: Mention,
  { attributes }: Entity,
  { pluralDeterminers }: LanguageData['grammar'],
): boolean {
  const numbers = description.filter((word) => pluralDeterminers.has(word)).map(fold);
  if (numbers.length === 0 || numbers.some((number) => attributes.has(number))) return false;
  for (const attribute of attributes) if (pluralDeterminers.has(attribute)) return true;
  return false;
}

/** "des Insoumis" is of "La France insoumise": the same word, or one that begins alike. */
function isKnownOf(complement: string, { complements, attributeRoots }: Entity): boolean {
  if (complements.has(complement)) return true;
  const root = rootOf(complement);
  return root !== null && attributeRoots.has(root);
}
