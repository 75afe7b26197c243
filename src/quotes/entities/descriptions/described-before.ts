import { fitOf, genderConflicts } from './fit-of.js';
import type { Sieve } from './sieve.js';

/** The entity already described by the same head noun; of several the one whose other words fit best, then the most salient. */
export const describedBefore: Sieve = {
  name: 'described before',
  example:
    'Une boulangère a fermé sa boutique lundi. Le maire est venu. « Je suis fatiguée », a dit la boulangère.',
  reads: 'not indefinite',
  resolve(description, { entities, salience, data }) {
    const { head, number, sentence } = description;
    const described = entities.byRole(head);
    if (described.length === 0) return null;
    const inView = salience.rank(description, { gender: null, number }, ({ roles }) => roles.has(head));
    const seen = new Map(inView.map(({ entity, salience }) => [entity, salience]));
    const before = described.filter(({ roles }) => (roles.get(head) ?? 0) <= sentence);
    const [best, second] = (before.length > 0 ? before : described)
      .filter((entity) => entity.number === number && !genderConflicts(description, entity))
      // "les autorités" are seldom the "autorités religieuses" somebody else spoke of.
      .filter(
        (entity) => entity.number === 'singular' || entity.words.length > 0 || salience.hasSpoken(entity),
      )
      .map((entity) => ({
        entity,
        fit: fitOf(description, entity, data),
        salience: seen.get(entity) ?? 0,
      }))
      .filter(({ fit }) => fit >= 0)
      .sort((a, b) => b.fit - a.fit || b.salience - a.salience);
    if (!best) return null;
    const isClear = !second || second.fit < best.fit || second.salience <= 0.8 * best.salience;
    return { entity: best.entity, confidence: isClear ? 0.93 : 0.7 };
  },
};
