import type { ParsedSentence } from '../clauses/index.js';
import type { Mention } from '../phrases/index.js';
import type { DiscourseEntities } from './discourse-entities.js';
import type { Entity } from './entity.js';

/** Whom the article credits with words by name, here or there. */
export function quotedByName(
  sentences: readonly ParsedSentence[],
  entities: DiscourseEntities,
): ReadonlySet<Entity> {
  const quoted = new Set<Entity>();
  const credit = (mention: Mention | null): void => {
    const entity = mention?.name && entities.byName(mention.name, mention.gender);
    if (entity && quoted.size < MOST_QUOTED) quoted.add(entity);
  };
  for (const { clauses, sources } of sentences) {
    for (const { subject, group, parenthetical } of clauses)
      if (group.form === 'finite' && (parenthetical || group.class !== 'act')) credit(subject);
    for (const { source } of sources) credit(source);
  }
  return quoted;
}

/** Every office that nobody is introduced with is compared with all of them, and with so many it is anybody's. */
const MOST_QUOTED = 60;
