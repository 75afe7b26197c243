import type { Sieve } from './sieve.js';

/** Whom nothing introduced is somebody new, known by the description. */
export const newDescription: Sieve = {
  name: 'new description',
  example: '« Je pars », a dit une boulangère.',
  reads: 'all',
  resolve(description, { entities, data }) {
    const kind = data.lexicon.institutions.has(description.head) ? 'institution' : 'anonymous';
    return { entity: entities.describe(description, kind), confidence: 0.9 };
  },
};
