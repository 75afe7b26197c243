import { type LanguageData, mayBePerson } from '../words/index.js';
import type { Entity } from './entity.js';

/** Whether the entity is somebody: a person, or described by what only people are called. */
export function isSomebody({ kind, roles }: Entity, data: Pick<LanguageData, 'words'>): boolean {
  if (kind === 'person') return true;
  return kind === 'anonymous' && isDescribedAsPerson(roles, data);
}

/** Whether one of the head nouns is one for people. */
export function isDescribedAsPerson(roles: Entity['roles'], data: Pick<LanguageData, 'words'>): boolean {
  for (const head of roles.keys()) if (mayBePerson(head, data)) return true;
  return false;
}

/** "le missile Rafael Ouest", "Hurricane Ada": a name beside what things with names of their own are called by. */
export function isNamedThing({ kind, words, roles }: Entity, data: LanguageData): boolean {
  if (kind !== 'unknown' || words.length === 0 || isDescribedAsPerson(roles, data)) return false;
  if (data.grammar.storms.has(words[0]?.toLowerCase() ?? '')) return true;
  for (const head of roles.keys())
    if (data.grammar.naming.has(head) && !data.lexicon.institutions.has(head)) return true;
  return false;
}

/**
 * How readily "he" or "she" takes the entity up (0 to 1). News says "il" and "elle" of bodies and things, too, but
 * who speaks is mostly a person, or a body that the article has let speak before.
 */
export function animacyOf(entity: Entity, hasSpoken: boolean, data: Pick<LanguageData, 'words'>): number {
  if (entity.number === 'plural' || isSomebody(entity, data)) return 1;
  if (entity.kind === 'unknown') return hasSpoken ? 1 : 0.9;
  if (entity.kind === 'institution') return hasSpoken ? 0.85 : 0.5;
  return hasSpoken ? 0.7 : 0.35;
}
