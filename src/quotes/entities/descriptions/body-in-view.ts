import { feature } from '../../model/index.js';
import type { Sieve } from './sieve.js';

/** "l'association", "the company": the body named last; a newspaper only for what newspapers are called. */
export const bodyInView: Sieve = {
  name: 'body in view',
  example: "Emmaüs ouvre un foyer à Lyon. « Nous cherchons des bénévoles », a dit l'association.",
  reads: 'definite',
  resolve(description, { salience, data: { lexicon, grammar } }) {
    const { head, number, text } = description;
    if (!grammar.takenUpBodies.has(head) || number !== 'singular') return [];
    // "l'Agence nationale d'information (ANI)" is a name of its own: it takes up nobody but ANI; "l'ONG" is none.
    const isName = /\p{Lu}/u.test(text.slice(1).replace(head.toUpperCase(), ''));
    const [first, second] = salience.rank(
      description,
      { gender: null, number },
      ({ kind, words, name }) =>
        (kind === 'institution' || kind === 'unknown') &&
        words.length > 0 &&
        (isName ? text.includes(name) : lexicon.media.has(head) || !lexicon.media.has(name)),
    );
    if (!first) return [];
    const { entity, salience: inView } = first;
    const isAlone = !second || inView > 1.5 * second.salience;
    if (inView <= LEAST_SALIENCE && !isAlone) return [];
    return [{ entity, features: [feature`body in view: ${isAlone ? 'alone' : 'one of several'}`] }];
  },
};

const LEAST_SALIENCE = 0.2;
