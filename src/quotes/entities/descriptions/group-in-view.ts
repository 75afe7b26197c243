import { feature } from '../../model/index.js';
import { mayBePerson } from '../../words/index.js';
import type { Sieve } from './sieve.js';

/** "les deux femmes", "les deux élues", "the pair": the group of people whose names stood together. */
export const groupInView: Sieve = {
  name: 'group in view',
  example:
    'Marie Dupont et Anne Petit ont ouvert un foyer à Lyon. « Tout est prêt », ont dit les deux femmes.',
  reads: 'definite',
  resolve(description, { salience, data }) {
    const { head, text, number } = description;
    const isGroup = data.grammar.groupNouns.has(head);
    const isCounted = text.split(' ').some((word) => data.grammar.loneNumbers.has(word));
    const isOfPeople = number === 'plural' && isCounted && mayBePerson(head, data);
    if (!isGroup && !isOfPeople) return [];
    const gender = isGroup ? null : description.gender;
    const [group] = salience.rank(description, { gender, number: 'plural' }, ({ kind }) => kind === 'group');
    if (!group) return [];
    return [
      { entity: group.entity, features: [feature`group in view: ${isGroup ? 'as a group' : 'counted'}`] },
    ];
  },
};
