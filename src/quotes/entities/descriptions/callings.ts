import { withoutFormer } from '../../../languages/index.js';
import type { LanguageData } from '../../words/index.js';
import type { Entity } from '../entity.js';
import type { Description } from './sieve.js';

/** A minister is not "le gouverneur". */
export function holdsAnother({ roles }: Entity, head: string, { grammar }: LanguageData): boolean {
  if (roles.has(head) || !grammar.distinctOffices.has(head)) return false;
  for (const role of roles.keys()) if (grammar.distinctOffices.has(role)) return true;
  return false;
}

/**
 * Whether an office is somebody else's: of whom the article has said what he is, it would have said so. A nurse is not
 * "the minister", nor a candidate "the president".
 */
export function lacksOffice(entity: Entity, { head, sentence }: Description, data: LanguageData): boolean {
  const { grammar } = data;
  if (entity.roles.has(head) || !grammar.distinctOffices.has(head)) return false;
  const told = [...entity.roles].filter(([role, since]) => since < sentence && isCalling(role, data));
  const held = told.filter(([role]) => !grammar.officeSeekers.has(role));
  return told.length > 0 && !isKindred({ ...entity, roles: new Map(held) }, head, data);
}

/** A word that says what somebody is: no relation to another, nor a participle ("assuré") that is a noun, too. */
function isCalling(role: string, { lexicon, grammar }: LanguageData): boolean {
  if (!lexicon.roles.has(role) || grammar.personNouns.has(role) || grammar.relations.has(role)) return false;
  return !lexicon.verbForms.get(role)?.some(({ form }) => form === 'past-participle');
}

/** Whether one of the callings the person is known by is of the same family. */
export function isKindred({ roles }: Entity, head: string, { grammar }: LanguageData): boolean {
  const role = withoutFormer(head);
  return grammar.roleFamilies.some((family) => family.has(role) && meets(family, roles));
}

/** Whether what the person is known by speaks against the role: a deputy is not "le journaliste". */
export function isForeign({ words, roles }: Entity, head: string, { grammar }: LanguageData): boolean {
  const { roleFamilies, roleFields, generalPosts } = grammar;
  const role = withoutFormer(head);
  if (words.length === 0 || !roleFamilies.some((family) => family.has(role))) return false;
  // A president may be "le médecin", a director is not "le ministre".
  const except = roleFields.some((field) => field.has(role)) ? NONE : generalPosts;
  const isKnown = roleFamilies.some((family) => meets(family, roles, except));
  const mayBe = (field: ReadonlySet<string>): boolean => field.has(role) && meets(field, roles);
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
  roles: Entity['roles'],
  except: ReadonlySet<string> = NONE,
): boolean {
  for (const role of roles.keys())
    if (family.has(withoutFormer(role)) && !except.has(withoutFormer(role))) return true;
  return false;
}

const NONE: ReadonlySet<string> = new Set();
