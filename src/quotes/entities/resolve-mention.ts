import type { Mention } from '../phrases/index.js';
import { isNamedThing } from './animacy.js';
import { resolveDescription } from './descriptions/index.js';
import type { DiscourseContext, Resolution } from './discourse-context.js';
import { createEntity } from './entity.js';
import { resolveLatter, resolvePronoun } from './resolve-pronoun.js';

/** The entity a mention stands for, or null where it stands for nobody who could speak. */
export function resolveMention(mention: Mention, context: DiscourseContext): Resolution | null {
  if (mention.joined.length > 0) return resolveJoined(mention);
  if (mention.name) return resolveName(mention, context);
  if (mention.kind === 'pronoun') return resolvePronoun(mention, context);
  if (mention.kind === 'latter') return resolveLatter(mention, context);
  return resolveDescription(mention, context);
}

/** "Marie Dupont et Paul Martin": a group, here only. */
function resolveJoined({ text, gender }: Mention): Resolution {
  return { entity: createEntity({ name: text, kind: 'group', gender, number: 'plural' }), confidence: 0.95 };
}

/** Whoever the narrator has not named so far, as in a quotation's own words, is entered. */
function resolveName(mention: Mention, { entities, data }: DiscourseContext): Resolution | null {
  const { name, gender } = mention;
  if (!name) return null;
  let entity = entities.byName(name, gender);
  if (!entity) {
    entities.introduce(mention);
    entity = entities.byName(name, gender);
  }
  return entity && !isNamedThing(entity, data) ? { entity, confidence: 1 } : null;
}
