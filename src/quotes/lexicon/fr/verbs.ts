import type { VerbData } from '../verb-index.js';

/** French verbs that report words, by class: to add one, add its infinitive. */
export const verbs: VerbData['verbs'] = {
  say: `
    dire, déclarer, affirmer, assurer, expliquer, ajouter, préciser, annoncer, répondre, indiquer, souligner,
    rappeler, confier, raconter, témoigner, marteler, répéter, prévenir, promettre, admettre, reconnaître,
    prétendre, avertir, demander, s'interroger, s'exclamer
  `,
  write: 'écrire, tweeter, publier',
  think: 'estimer, juger, considérer, penser, croire, espérer, craindre',
  judge: 'dénoncer, fustiger, critiquer, saluer, condamner, regretter, déplorer, se réjouir, se féliciter',
  act: 'lancer, poursuivre, conclure, insister, reprendre, commencer, sourire, rire',
};

/** French verbs that report words only with the words after them. */
export const phrases: VerbData['phrases'] = {
  say: 'faire valoir, faire savoir, faire remarquer, laisser entendre, mettre en garde',
};
