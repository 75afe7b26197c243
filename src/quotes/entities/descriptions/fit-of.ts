import { fold } from '../../../text/index.js';
import { isPrintedBody, type Mention } from '../../phrases/index.js';
import type { LanguageData } from '../../words/index.js';
import { type Entity, rootOf } from '../entity.js';

export function genderConflicts(mention: Mention, entity: Entity): boolean {
  return Boolean(
    entity.kind === 'person' && mention.gender && entity.gender && entity.gender !== mention.gender,
  );
}

/** What a description tells of whom it describes, folded: each that may be meant is compared with it. */
export interface Telling {
  /** The words besides the head. */
  readonly words: readonly TellingWord[];
  /** The plural determiners among all words. */
  readonly numbers: readonly string[];
  /** What it is of: "intérieur". */
  readonly of: readonly TellingWord[];
}

interface TellingWord {
  readonly word: string;
  /** What words of its family begin with; null where it is too short to tell. */
  readonly root: string | null;
}

export function tellingOf(
  { head, description, complements }: Mention,
  { grammar: { ofPrepositions, pluralDeterminers } }: LanguageData,
): Telling {
  const words = description.filter((word) => word.length > 2 && word !== head && !ofPrepositions.has(word));
  const numbers = description.filter((word) => pluralDeterminers.has(word));
  return { words: words.map(withRoot), numbers: numbers.map(fold), of: complements.map(withRoot) };
}

function withRoot(printed: string): TellingWord {
  const word = fold(printed);
  return { word, root: rootOf(word) };
}

/** The least `fitOf` of whoever is meant: "l'Association des armateurs", named by more than its kind, is no other association. */
export function leastFit(mention: Mention, { words }: Telling, data: LanguageData): number {
  return words.length > 0 && isPrintedBody(mention, data) ? 1 : 0;
}

/**
 * How many words of the description the entity is known by; -1 where both are of something and not of the same
 * ("le ministre de la Culture" is not "le ministre de l'Agriculture").
 */
export function fitOf({ words, numbers, of }: Telling, entity: Entity, data: LanguageData): number {
  const differs = of.length > 0 && entity.complements.size > 0 && !of.some((one) => isKnownOf(one, entity));
  if (differs || (numbers.length > 0 && isOfAnotherNumber(numbers, entity, data))) return -1;
  return words.filter((one) => entity.attributes.has(one.word) || isKnownOf(one, entity)).length;
}

/** "the mother of four" is not "a mother of two". */
function isOfAnotherNumber(
  numbers: Telling['numbers'],
  { attributes }: Entity,
  { grammar: { pluralDeterminers } }: LanguageData,
): boolean {
  if (numbers.some((number) => attributes.has(number))) return false;
  for (const attribute of attributes) if (pluralDeterminers.has(attribute)) return true;
  return false;
}

/** "des Insoumis" is of "La France insoumise": the same word, or one that begins alike. */
function isKnownOf({ word, root }: TellingWord, { complements, attributeRoots }: Entity): boolean {
  return complements.has(word) || (root !== null && attributeRoots.has(root));
}
