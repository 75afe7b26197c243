import { feature } from '../../model/index.js';
import { fitOf, genderConflicts, leastFit, tellingOf } from './fit-of.js';
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
    const isBody = data.lexicon.institutions.has(head) && !data.lexicon.roles.has(head);
    if (described.length === 0) return [];
    const inView = salience.rank(description, { gender: null, number }, ({ roles }) => roles.has(head));
    const seen = new Map(inView.map(({ entity, salience }) => [entity, salience]));
    const telling = tellingOf(description, data);
    const least = leastFit(description, telling, data);
    const before = described.filter(({ roles }) => (roles.get(head) ?? 0) <= sentence);
    const ranked = (before.length > 0 ? before : described)
      .filter(
        (entity) =>
          entity.number === number &&
          !genderConflicts(description, entity) &&
          // "le président du Conseil portuaire Paul Martin" is not "le Conseil".
          (entity.kind !== 'person' || !isBody) &&
          // "les autorités" are seldom the "autorités religieuses" somebody else spoke of.
          (number === 'singular' || entity.words.length > 0 || salience.hasSpoken(entity)),
      )
      .map((entity) => ({
        entity,
        fit: fitOf(telling, entity, data),
        salience: seen.get(entity) ?? 0,
      }))
      .filter(({ fit }) => fit >= least)
      .sort((a, b) => b.fit - a.fit || b.salience - a.salience);
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

/** Of several that are described alike. */
const MOST_READINGS = 2;
