import { feature } from '../model/index.js';
import type { Mention } from '../phrases/index.js';
import { isNamedThing } from './animacy.js';
import { resolveDescription } from './descriptions/index.js';
import type { DiscourseContext, Resolution } from './discourse-context.js';
import { createEntity, type Entity } from './entity.js';
import { resolveLatter, resolvePronoun } from './resolve-pronoun.js';

/** The entities a mention may stand for, the likeliest first; none where it stands for nobody who could speak. */
export function resolveMention(mention: Mention, context: DiscourseContext): Iterable<Resolution> {
  if (mention.joined.length > 0) return [resolveJoined(mention)];
  if (mention.name) return resolveName(mention, context);
  if (isQuantity(mention, context)) return [resolveQuantity(mention)];
  if (mention.kind === 'pronoun') return resolvePronoun(mention, context);
  if (mention.kind === 'latter') return resolveLatter(mention, context);
  return resolveDescription(mention, context);
}

function isQuantity({ kind, text }: Mention, { data }: DiscourseContext): boolean {
  return kind === 'pronoun' && data.grammar.quantities.has(text.toLowerCase());
}

/** "Plusieurs", "others": somebody whom nothing else tells, here only. */
function resolveQuantity({ text, gender, number }: Mention): Resolution {
  const entity = createEntity({ name: text, kind: 'anonymous', gender, number });
  return { entity, rule: 'some of several', features: [] };
}

/** "Marie Dupont et Paul Martin": a group, here only. */
function resolveJoined({ text, gender }: Mention): Resolution {
  const entity = createEntity({ name: text, kind: 'group', gender, number: 'plural' });
  return { entity, rule: 'joined names', features: [] };
}

/** Whoever the narrator has not named so far, as in a quotation's own words, is entered. */
function resolveName(mention: Mention, context: DiscourseContext): Resolution[] {
  const { entities, data } = context;
  const { name, gender } = mention;
  if (!name) return [];
  const bearers = entities.bearersOf(name, gender);
  let entity = bearer(mention, bearers, context);
  if (!entity) {
    entities.introduce(mention);
    entity = entities.byName(name, gender);
  }
  if (!entity || isNamedThing(entity, data)) return [];
  const first = {
    entity,
    rule: 'name',
    features: [feature`name: ${bearers.length > 1 ? 'of several' : 'of one'}`],
  };
  const others = bearers.filter((one) => one !== entity).slice(-MOST_OTHERS);
  return [first, ...others.map((one) => ({ entity: one, rule: 'name', features: [] }))];
}

const MOST_OTHERS = 2;

/** Of several who bear a surname, the one in view; else the one the article has mentioned most so far. */
function bearer(mention: Mention, bearers: readonly Entity[], { salience }: DiscourseContext): Entity | null {
  const last = bearers.at(-1) ?? null;
  if (bearers.length < 2) return last;
  const possible = new Set(bearers);
  const [inView] = salience.rank(mention, ANYBODY, (entity) => possible.has(entity));
  return inView?.entity ?? salience.mostSeen(bearers) ?? last;
}

const ANYBODY = { gender: null, number: 'singular' } as const;
