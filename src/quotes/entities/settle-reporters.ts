import type { ParsedSentence, ReportingClause } from '../clauses/index.js';
import type { LanguageData } from '../words/index.js';
import { isNamedThing } from './animacy.js';
import type { DiscourseEntities } from './discourse-entities.js';

/**
 * Whoever says something under a name nobody knows is no place, though "à" stands before the name elsewhere, and no thing,
 * though it is described as one ("l'application Pimba").
 */
export function settleReporters(
  sentences: readonly ParsedSentence[],
  entities: DiscourseEntities,
  data: LanguageData,
): void {
  for (const { subject } of sentences.flatMap(({ clauses }) => clauses.filter(says))) {
    const isBare = subject?.name?.kind === 'unknown' && subject.head === null;
    const entity = isBare && subject.name ? entities.byName(subject.name, subject.gender) : null;
    if (entity?.kind === 'metonym') entity.kind = 'unknown';
    if (entity && isNamedThing(entity, data)) entity.kind = 'institution';
  }
}

function says({ group }: ReportingClause): boolean {
  return group.class === 'say' && group.form === 'finite' && !group.passive;
}
