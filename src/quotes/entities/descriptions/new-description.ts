import { feature } from '../../model/index.js';
import { isPrintedBody } from '../../phrases/index.js';
import { isDemonstrative, type Sieve } from './sieve.js';
import { isVariation } from './variation.js';

/** Whom nothing introduced is somebody new, known by the description. */
export const newDescription: Sieve = {
  name: 'new description',
  example: '« Je pars », a dit une boulangère.',
  reads: 'all',
  resolve(description, { entities, data }) {
    const { lexicon, grammar } = data;
    const { head } = description;
    const determiner = isDemonstrative(description, data)
      ? 'demonstrative'
      : (description.determiner ?? 'bare');
    const isLong = description.description.length > 2;
    const kind =
      lexicon.institutions.has(head) || isPrintedBody(description, data) ? 'institution' : 'anonymous';
    const isOffice = lexicon.roles.has(head) && kind === 'anonymous';
    const what = isVariation(head, data)
      ? 'variation'
      : isOffice
        ? 'office'
        : grammar.personNouns.has(head)
          ? 'person'
          : kind;
    return [
      {
        entity: entities.describe(description, kind),
        features: [
          feature`new: ${what}, ${determiner}`,
          feature`new: ${isLong ? 'long' : 'short'}, ${determiner}`,
        ],
      },
    ];
  },
};
