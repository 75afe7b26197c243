import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('the subject of a French verb', () => {
  test.each([
    [
      'with a determiner that may be a pronoun',
      'Rien n\'empêchera "la fermeture du quai", regrettent plusieurs syndicats.',
      'plusieurs syndicats',
    ],
    [
      'by a name nobody knows, right behind what a preposition governs',
      '"Le quai ne sera pas prêt", avait expliqué avant la réunion Pimba Ourla, qui dirige le port.',
      'Pimba Ourla',
    ],
    [
      'before an apposition, with somebody for its object',
      'Luc, homme de 30 ans, y a raillé le maire, qui rit. "Un menteur nous dirige", assure-t-il.',
      'Luc',
    ],
    [
      'as a body without the verb behind its name',
      'La société Toulemer laisse entendre que "rien n\'est prêt pour l\'hiver".',
      'société Toulemer',
    ],
  ])('is found %s', (_, paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test('is nobody where it is "l\'on"', () => {
    expect(speakersOf('fr', 'Le port est tel que l\'on parle à Lyon du "modèle du grand quai".')).toEqual([
      null,
    ]);
  });

  test('is no thing with a name of its own', () => {
    const paragraph = '"Le quai ne sera pas prêt", expliquait hier dans le journal Pimba Ourla.';
    expect(speakersOf('fr', paragraph)).toEqual([null]);
  });
});

describe('the subject of a French infinitive', () => {
  test.each([
    ['Le procès a poussé Anne Roux à dire que le plan était « mort et enterré ».', 'Anne Roux'],
    [
      'La question avait amené le procureur de la République à préciser que « rien n’est établi ».',
      'le procureur de la République',
    ],
    ['Ce qui a fait dire à Anne Roux que le plan était « mort et enterré ».', 'Anne Roux'],
    [
      'Le maire a contraint la préfète à revoir un plan, dénonçant « un projet bâclé et dangereux ».',
      'Le maire',
    ],
    ['Le syndicat a fait savoir à Anne Roux que « les quais sont vétustes ».', 'Le syndicat'],
  ])('is who is made to do it, and nobody else: %s', (paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });
});

describe('several who are not named, behind their verb', () => {
  test.each([
    ['in the present', '« On a vu de la fumée », racontent des voisins.', 'des voisins'],
    ['in the perfect', '« Il faut partir », ont crié des manifestants.', 'des manifestants'],
    ['and not the end of a name', "« C'est loin », a dit le maire des Lilas.", 'le maire des Lilas'],
  ])('%s', (_, paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test('one of them is nobody who was named before', () => {
    const paragraphs = [
      'Lise Grand et Anne Petit sont venues mardi au port.',
      "« Nous irons », a dit l'une des infirmières.",
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(["l'une des infirmières"]);
  });
});

describe('whoever is heard to say it', () => {
  test.each([
    ['Des passants ont entendu le tireur hurler « à mort », a indiqué le procureur Luc Morel.', 'le tireur'],
    ['Anne Petit dit avoir entendu un homme crier « au feu ».', 'un homme'],
    ["Le tribunal a entendu le témoignage d'un docker affirmant n'avoir « jamais signé ».", 'un docker'],
  ])('is who says it: %s', (paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });
});

test('whom others describe is not who says it', () => {
  const paragraph = 'Paul Martin, décrit par la presse locale comme un « meneur », a été relâché mardi.';
  expect(speakersOf('fr', paragraph)).not.toEqual(['Paul Martin']);
});
