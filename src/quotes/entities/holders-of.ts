import { withoutFormer } from '../../languages/index.js';
import type { LanguageData } from '../language-data.js';
import type { Mention } from '../phrases/mention.js';
import type { Entity } from './entity.js';
import { fitOf, genderConflicts, holdsAnother } from './fit-of.js';
import type { Scene } from './resolve-mention.js';

/**
 * The people an article quotes by name of whom a definite description that nothing introduced ("le Premier ministre") may
 * speak, best first; more than one where it cannot be told. Whom an article names without saying what he is, it takes to
 * be known by his office; of the others, those whose calling is kindred to the one described.
 */
export function holdersOf(mention: Mention, head: string, scene: Scene, data: LanguageData): Entity[] {
  const { lexicon, grammar } = data;
  const role = withoutFormer(head);
  if (!lexicon.roles.has(role) || lexicon.institutions.has(role) || mention.number !== 'singular') return [];
  // "ce cadre" is somebody just spoken of, "l'auteur de ce message" whoever wrote it.
  if (grammar.demonstratives.has(mention.text.split(' ', 1)[0]?.toLowerCase() ?? '')) return [];
  if (mention.description.some((word) => lexicon.speechNouns.has(word))) return [];
  const beside = scene.salience.actingIn(mention.sentence);
  const possible = [...scene.quotedByName].filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.number === 'singular' &&
      !beside.has(entity) &&
      !genderConflicts(mention, entity) &&
      !holdsAnother(entity, head, data) &&
      fitOf(mention, entity, data) >= 0,
  );
  const kindred = possible.filter((entity) => isKindred(entity, role, data));
  const isFull = ({ words, name }: Entity): boolean => words.length > 1 || !lexicon.givenNames.has(name);
  return kindred.length > 0
    ? kindred
    : possible.filter((entity) => entity.roles.size === 0 && isFull(entity));
}

/** Whether one of the callings the person is known by is of the same family. */
export function isKindred({ roles }: Entity, head: string, { grammar }: LanguageData): boolean {
  const role = withoutFormer(head);
  return grammar.roleFamilies.some((family) => family.has(role) && meets(family, roles));
}

/** Whether what the person is known by speaks against the role: a deputy is not "le journaliste". */
export function isForeign(entity: Entity, head: string, data: LanguageData): boolean {
  const { roleFamilies, roleFields } = data.grammar;
  const role = withoutFormer(head);
  if (entity.words.length === 0 || !roleFamilies.some((family) => family.has(role))) return false;
  const { generalPosts } = data.grammar;
  // A president may be "le médecin", a director is not "le ministre".
  const except = roleFields.some((field) => field.has(role)) ? NONE : generalPosts;
  const isKnown = roleFamilies.some((family) => meets(family, entity.roles, except));
  const mayBe = (field: ReadonlySet<string>): boolean => field.has(role) && meets(field, entity.roles);
  return isKnown && !roleFamilies.some(mayBe) && !roleFields.some(mayBe);
}

/** Whether the article says of the entity that it is of another country: a Greek is not "l'Algérien". */
export function isOfAnotherCountry(
  { attributes }: Entity,
  head: string,
  { lexicon, countries }: LanguageData,
): boolean {
  const country = lexicon.demonyms.get(head);
  if (country === undefined) return false;
  let hasAnother = false;
  for (const attribute of attributes) {
    const known = countries.get(attribute);
    if (known?.includes(country)) return false;
    hasAnother ||= known !== undefined;
  }
  return hasAnother;
}

/** A former holder of an office is of the same family. */
function meets(
  family: ReadonlySet<string>,
  roles: ReadonlyMap<string, number>,
  except: ReadonlySet<string> = NONE,
): boolean {
  for (const role of roles.keys())
    if (family.has(withoutFormer(role)) && !except.has(withoutFormer(role))) return true;
  return false;
}

const NONE: ReadonlySet<string> = new Set();
