import type { Mention } from '../phrases/index.js';
import { resolveDescription } from './descriptions/index.js';
import type { DiscourseContext, Resolution } from './discourse-context.js';
import { createEntity } from './entity.js';
import { resolveLatter, resolvePronoun } from './resolve-pronoun.js';

/** The entities a mention may stand for, the likeliest first; none where it stands for nobody who could speak. */
export function resolveMention(mention: Mention, context: DiscourseContext): Iterable<Resolution> {
  if (mention.joined.length > 0) return [resolveJoined(mention)];
  if (mention.name) return resolveName(mention, context);
  if (mention.kind === 'pronoun') return resolvePronoun(mention, context);
  if (mention.kind === 'latter') return resolveLatter(mention, context);
  return resolveDescription(mention, context);
}

/** "Marie Dupont et Paul Martin": a group, here only. */
function resolveJoined({ text, gender }: Mention): Resolution {
  const entity = createEntity({ name: text, kind: 'group', gender, number: 'plural' });
  return { entity, rule: 'joined names', features: {} };
}

/** Whoever the narrator has not named so far, as in a quotation's own words, is entered. */
function resolveName(mention: Mention, { entities }: DiscourseContext): Resolution[] {
  const { name, gender } = mention;
  if (!name) return [];
  let entity = entities.byName(name, gender);
  if (!entity) {
    entities.introduce(mention);
    entity = entities.byName(name, gender);
  }
  return entity ? [{ entity, rule: 'name', features: {} }] : [];
}
