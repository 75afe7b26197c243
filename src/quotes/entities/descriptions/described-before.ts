import { feature } from '../../model/index.js';
import type { DiscourseContext } from '../discourse-context.js';
import type { Entity } from '../entity.js';
import { fitOf, genderConflicts, leastFit, tellingOf } from './fit-of.js';
import type { Description, Sieve } from './sieve.js';

interface Ranked {
  readonly entity: Entity;
  /** How well the other words fit. */
  readonly fit: number;
  readonly salience: number;
}

/** The entity already described by the same head noun; of several the one whose other words fit best, then the most salient. */
export const describedBefore: Sieve = {
  name: 'described before',
  example:
    'Une boulangère a fermé sa boutique lundi. Le maire est venu. « Je suis fatiguée », a dit la boulangère.',
  reads: 'not indefinite',
  resolve(description, { entities, salience, data }) {
    const { head, number, sentence } = description;
    const described = entities.byRole(head);
    const isBody = data.lexicon.institutions.has(head) && !data.lexicon.roles.has(head);
    if (described.length === 0) return [];
    const inView = salience.rank(description, { gender: null, number }, ({ roles }) => roles.has(head));
    const seen = new Map(inView.map(({ entity, salience }) => [entity, salience]));
    const telling = tellingOf(description, data);
    const least = leastFit(description, telling, data);
    const before = described.filter(({ roles }) => (roles.get(head) ?? 0) <= sentence);
    const ranked: Ranked[] = [];
    for (const entity of before.length > 0 ? before : described) {
      if (!mayBeMeant(entity, description, isBody, salience)) continue;
      const fit = fitOf(telling, entity, data);
      if (fit >= least) ranked.push({ entity, fit, salience: seen.get(entity) ?? 0 });
    }
    ranked.sort((a, b) => b.fit - a.fit || b.salience - a.salience);
    const [best, second] = ranked;
    const isClear = !second || (best && (second.fit < best.fit || second.salience <= 0.8 * best.salience));
    return ranked.slice(0, MOST_READINGS).map(({ entity, fit, salience }, index) => ({
      entity,
      features: [
        feature`described before: ${index === 0 ? (isClear ? 'alone' : 'first') : 'next'}`,
        ['described before: fit', Math.min(fit, 3) / 3],
        ['described before: in view', Math.min(salience, 1)],
      ],
    }));
  },
};

function mayBeMeant(
  entity: Entity,
  description: Description,
  isBody: boolean,
  salience: DiscourseContext['salience'],
): boolean {
  if (entity.number !== description.number || genderConflicts(description, entity)) return false;
  if (description.number === 'singular' && !isBody) return true;
  // "le président du Conseil portuaire Paul Martin" is not "le Conseil".
  if (isBody && entity.kind === 'person') return false;
  // "les autorités" are seldom the "autorités religieuses" somebody else spoke of.
  return description.number === 'singular' || entity.words.length > 0 || salience.hasSpoken(entity);
}

/** Of several that are described alike. */
const MOST_READINGS = 2;
