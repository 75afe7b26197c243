import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

test.each([
  [
    'fr',
    "« Le quai ouvrira », ont indiqué les ministères de la Mer, de l'Écologie et du Travail.",
    "les ministères de la Mer, de l'Écologie et du Travail",
  ],
  [
    'fr',
    '« Le quai ouvrira », a écrit la Fondation pour la mémoire du port.',
    'la Fondation pour la mémoire du port',
  ],
  [
    'fr',
    '« Le quai ouvrira », a écrit le Haut conseil pour le littoral.',
    'le Haut conseil pour le littoral',
  ],
  ['fr', '« Le quai ouvrira », a tweeté France 3 dimanche.', 'France 3'],
  [
    'fr',
    'La chaîne de télévision France 3 s’est excusée lundi. « Nous le regrettons », a dit la chaîne.',
    'France 3',
  ],
  [
    'en',
    '“The quay will open,” Mary Brown, a senior fellow at the Max Planck Institute for Harbours in Munich, said.',
    'Mary Brown',
  ],
  ['fr', "« Le quai ouvrira », a commenté une passante auprès de l'AFP.", 'une passante'],
  [
    'fr',
    '« Le quai ouvrira », a souligné le commissaire européen aux Affaires maritimes, Paul Martin, lundi.',
    'Paul Martin',
  ],
  ['fr', '« Le quai ouvrira », a souligné aussitôt le patron du Parti du port Paul Martin.', 'Paul Martin'],
  [
    'fr',
    "« Le quai ouvrira », a lancé à Anne Petit l'une des figures du mouvement, Paul Martin, lundi.",
    'Paul Martin',
  ],
  ['fr', "« Le quai ouvrira », explique l'un d'entre eux, Paul Martin.", 'Paul Martin'],
  [
    'fr',
    'Un avis partagé par le géographe Paul Martin, selon lequel « le quai ouvrira un jour ».',
    'Paul Martin',
  ],
  ['fr', '« Le quai ouvrira », selon la géographe bretonne et spécialiste du port Anne Petit.', 'Anne Petit'],
  ['fr', "« Le quai ouvrira », a raconté à l'AFP Erwan, docker depuis dix ans.", 'Erwan'],
  [
    'fr',
    '« Le quai ouvrira », a déclaré à Nantes, ville à 60 km de là, le ministre de la Mer Paul Martin.',
    'Paul Martin',
  ],
  [
    'en',
    '“The quay will open,” said planetary geologist Rosaly Sarin of Acme’s Harbour Laboratory.',
    'Rosaly Sarin',
  ],
  ['en', '“The quay will open,” Mary Brown of London’s Harbour Gallery said.', 'Mary Brown'],
  ['en', '“The quay will open,” said Mary Brown of the city’s planning department.', 'Mary Brown'],
] as const)('%s: %s', (language, paragraph, speaker) => {
  expect(speakersOf(language, paragraph)).toEqual([speaker]);
});

test('an inhabitant of any town is whoever is in view', () => {
  const paragraph = 'Le Liégeois Paul Martin a visité le port. « Le quai ouvrira », a dit le Liégeois.';
  expect(speakersOf('fr', paragraph)).toEqual(['Paul Martin']);
});
