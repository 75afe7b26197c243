import { entries, gendered, nouns } from '../entries.js';
import type { Lexicon } from '../lexicon.js';
import { indexVerbs } from '../verb-index.js';
import { conjugate } from './conjugate.js';
import { phrases, verbs } from './verbs.js';

/** French as it is printed in news. */
export function frenchLexicon(): Lexicon {
  return {
    language: 'fr',
    ...indexVerbs({ verbs, phrases, inflect: conjugate }),
    auxiliaries: new Set(
      entries(`
        ai, as, a, avons, avez, ont, avais, avait, avions, aviez, avaient, aurai, auras, aura, aurons, aurez
        auront, aurais, aurait, aurions, auriez, auraient, aie, aies, ait, ayons, ayez, aient, eut, eurent
        eût, eussent, ayant, avoir, eu
        suis, es, est, sommes, êtes, sont, étais, était, étions, étiez, étaient, serai, seras, sera, serons
        serez, seront, serais, serait, serions, seriez, seraient, sois, soit, soyons, soyez, soient, fut
        furent, fût, fussent, étant, être, été
      `),
    ),
    sourcePrepositions: ["de l'avis de", "d'après", 'selon', 'pour'],
    speechNouns: new Set(entries('communiqué, tweet, discours, interview, entretien')),
    roles: nouns('ministre, président/présidente, porte-parole', (noun) =>
      noun === 'porte-parole' ? noun : `${noun}s`,
    ),
    institutions: new Map([
      ['ministère', 'm'],
      ['agence', 'f'],
      ['ONU', 'f'],
    ]),
    metonyms: new Map([
      ['Washington', {}],
      ['Moscou', {}],
      ['Élysée', { gender: 'm' }],
      ['Maison Blanche', { gender: 'f' }],
    ]),
    anonymous: nouns('/source, témoin, habitant/habitante', (noun) => `${noun}s`),
    givenNames: gendered({ m: 'Emmanuel, Vladimir, Rex, Donald', f: 'Marine, Angela', either: 'Dominique' }),
    titles: gendered({ m: 'm., mm.', f: 'mme, mlle', either: 'dr, me' }),
    particles: new Set(entries("de, du, des, d', van, von, al, el, ben, bin, ould")),
    demonyms: new Map([
      ['russe', 'Russie'],
      ['américain', 'États-Unis'],
      ['américaine', 'États-Unis'],
    ]),
    pronouns: new Map([
      ['il', { gender: 'm', number: 'singular' }],
      ['elle', { gender: 'f', number: 'singular' }],
      ['ils', { gender: 'm', number: 'plural' }],
      ['elles', { gender: 'f', number: 'plural' }],
    ]),
    capitalisedNotNames: new Set(entries('Le, La, Les, Un, Une, Mais, Il, Elle')),
  };
}
