import { fold } from '../../../text/index.js';
import type { LanguageData } from '../../language-data.js';
import type { Mention } from '../../phrases/mention.js';
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
  if (differs) return -1;
  return mention.description.filter(
    (word) =>
      word.length > 2 &&
      word !== mention.head &&
      !grammar.ofPrepositions.has(word) &&
      (entity.attributes.has(fold(word)) || isKnownOf(fold(word), entity)),
  ).length;
}

/** "des Insoumis" is of "La France insoumise": the same word, or one that begins alike. */
function isKnownOf(complement: string, { complements, attributeRoots }: Entity): boolean {
  if (complements.has(complement)) return true;
  const root = rootOf(complement);
  return root !== null && attributeRoots.has(root);
}
