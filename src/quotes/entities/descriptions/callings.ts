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
  const { lexicon, grammar } = data;
  if (entity.roles.has(head) || !grammar.distinctOffices.has(head)) return false;
  const told = [...entity.roles].filter(
    ([role, since]) => since < sentence && lexicon.roles.has(role) && !grammar.personNouns.has(role),
  );
  const held = told.filter(([role]) => !grammar.officeSeekers.has(role));
  return told.length > 0 && !isKindred({ roles: new Map(held) }, head, data);
}

/** Whether one of the callings the person is known by is of the same family. */
export function isKindred(person: Pick<Entity, 'roles'>, head: string, data: LanguageData): boolean {
  return kindredTo(head, data)(person);
}

/** The same of one calling and many people. */
export function kindredTo(
  head: string,
  { families }: LanguageData,
): (person: Pick<Entity, 'roles'>) => boolean {
  const own = families.get(withoutFormer(head)) ?? [];
  return ({ roles }) => own.some((family) => meets(family, roles));
}

/** Whether what a person is known by speaks against the role, asked of many: a deputy is not "le journaliste". */
export function foreignTo(head: string, data: LanguageData): (person: Entity) => boolean {
  const { families, grammar } = data;
  const role = withoutFormer(head);
  if (!families.has(role)) return () => false;
  const fields = grammar.roleFields.filter((field) => field.has(role));
  const isOfKin = kindredTo(head, data);
  // A president may be "le médecin", a director is not "le ministre".
  const except = fields.length > 0 ? NONE : grammar.generalPosts;
  return (person) => {
    const { words, roles } = person;
    if (words.length === 0 || !meets(families, roles, except) || isOfKin(person)) return false;
    return !fields.some((field) => meets(field, roles));
  };
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
  family: { readonly has: (calling: string) => boolean },
  roles: Entity['roles'],
  except: ReadonlySet<string> = NONE,
): boolean {
  for (const calling of roles.keys()) {
    const role = withoutFormer(calling);
    if (family.has(role) && !except.has(role)) return true;
  }
  return false;
}

const NONE: ReadonlySet<string> = new Set();
