import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

const DEFENCE = '"Non", a répondu Anne Petit, avocate des pêcheurs.';

describe('a French office that nothing introduced', () => {
  test('is not given to whom the article quotes by name without saying what he is', () => {
    const chancellor = '"Le quai tiendra", a dit lundi le chancelier.';
    const later = '"Nous verrons bien", a souligné Paul Martin.';
    const [first, ...others] = speakersOf('fr', chancellor, DEFENCE, later);
    expect([null, 'le chancelier']).toContain(first);
    expect(others).toEqual(['Anne Petit', 'Paul Martin']);
  });

  test('is held by the one whose calling is kindred', () => {
    const doctor = '"Le quai tiendra", a dit lundi le médecin.';
    const others =
      '"Oui", a dit Luc Bernard, pêcheur. "Nous verrons bien", a dit Paul Martin, urgentiste à Lyon.';
    expect(speakersOf('fr', doctor, others)[0]).toBe('Paul Martin');
  });

  test('is nobody’s by name where two may hold it', () => {
    const others = '"Nous verrons bien", a souligné Paul Martin. "Trop tard", a répondu Luc Bernard.';
    const [first] = speakersOf('fr', '"Le quai tiendra", a dit lundi le chancelier.', others);
    expect([null, 'le chancelier']).toContain(first);
  });

  test('stays without a name where the article quotes nobody who may hold it', () => {
    const chancellor = '"Le quai tiendra", a dit lundi le chancelier.';
    expect(speakersOf('fr', chancellor, DEFENCE)[0]).toBe('le chancelier');
  });

  test('of another calling is not the one in view', () => {
    const paragraph =
      'Luc Bernard, député, a pris la parole. Le médecin a dit que "le quai tiendra". Il était là depuis midi.';
    expect(speakersOf('fr', paragraph)[0]).toBe('Le médecin');
  });

  test('beside a pronoun for its holder is not taken for another', () => {
    const leader = '"Rien n\'est prêt", a déclaré le chef du parti, Luc Bernard.';
    const deputy = 'Comme une élève lui faisait remarquer le retard, le député a jugé que "ça se voit".';
    expect(speakersOf('fr', leader, deputy)[1]).toBe('Luc Bernard');
  });

  test('is known by a word of the same root', () => {
    const leader = '"Rien n\'est prêt", a dit le chef de la Marine insurgée, Luc Bernard.';
    const party = 'Pour le chef des Insurgés, "ça se voit de loin".';
    expect(speakersOf('fr', leader, '"Oui", a dit Paul Martin, chef du port.', party)[2]).toBe('Luc Bernard');
  });
});

describe('an office with complements of its own', () => {
  test.each([
    ['a rank', "l'épidémiologiste en chef du centre, Geoffroy Martin"],
    ['another office', 'la secrétaire auprès de la ministre des Ports, Anne Petit'],
    ['what he is delegated to', 'le ministre délégué au Commerce maritime Paul Martin'],
    ['two callings', 'le journaliste et avocat Paul Martin'],
  ])('and %s leads to its name', (_, phrase) => {
    const name = phrase.split(' ').slice(-2).join(' ');
    expect(speakersOf('fr', `"Le quai tiendra", a assuré ${phrase}.`)).toEqual([name]);
  });

  test('is not named like the body it is in', () => {
    const paragraph = '"Le quai tiendra", a dit le directeur de la fondation Saint-Loup.';
    expect(speakersOf('fr', paragraph)).toEqual(['le directeur de la fondation Saint-Loup']);
  });

  test('printed with capitals names nobody', () => {
    expect(speakersOf('fr', '"Le quai tiendra", a dit le Premier Ministre.')).toEqual([
      'le Premier Ministre',
    ]);
  });

  test('after a person in the body he speaks to describes the person', () => {
    const paragraphs = [
      'Le quai tiendra, a déclaré à la presse Arvo Petersen, ingénieur employé par le port.',
      '"Nous avons tout vérifié", a souligné l\'ingénieur.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Arvo Petersen']);
  });

  test('of a party that begins with an article is known by the office', () => {
    const report =
      'Luc Bernard est malade, a dit lundi le maire Les Républicains de la ville, Paul Martin. "Il ira mieux", a précisé l\'édile.';
    expect(speakersOf('fr', report)).toEqual(['Paul Martin']);
  });

  test('is no namesake of the work or body it belongs to', () => {
    const paragraph = 'L\'ancien animateur de l\'émission Escales a dit que "le quai tiendra".';
    expect(speakersOf('fr', paragraph)).toEqual(["L'ancien animateur de l'émission Escales"]);
  });

  test.each([
    [
      'a holder of a general post may have it',
      'Paul Martin, président du collectif, est en colère.',
      'le médecin',
    ],
    [
      'a word like an adverb is within it',
      'Le maire du XVe arrondissement de la ville, Paul Martin, est en colère.',
      "l'édile",
    ],
  ])('and %s', (_, introduction, role) => {
    expect(speakersOf('fr', introduction, `"Le quai tiendra", a dit ${role}.`)).toEqual(['Paul Martin']);
  });
});

describe('an office that nobody in the article holds', () => {
  test.each([
    ['en', 'Tom Eddy, a fisherman, lost his boat. "I cried," Eddy said.', 'the spokesman'],
    ['en', 'Ida Falk, a candidate, met the miners. "Enough is enough," said Falk.', 'the president'],
    ['en', 'Dr. Meg Marlow went home. "Enough is enough," Marlow said.', 'the judge'],
    ['fr', 'Luc Bernard, pêcheur, a perdu son bateau. « J’ai pleuré », dit M. Bernard.', 'le préfet'],
    ['fr', '« Mon client est innocent », a dit Me Luc Bernard.', 'le président'],
  ] as const)(
    '%s: is not given to whoever was named last, whose calling is told: %s %s',
    (language, before, office) => {
      const verb = language === 'en' ? 'said' : 'a dit';
      const subject = language === 'en' ? `${office} ${verb}` : `${verb} ${office}`;
      const quoted =
        language === 'en' ? `"Stay at home until March," ${subject}.` : `« Restez chez vous », ${subject}.`;
      expect(speakersOf(language, before, quoted)[1]).toBe(office);
    },
  );

  test('is that of the bearer of a title', () => {
    expect(speakersOf('en', 'Sen. Carl Stone spoke to them. "I will vote no," the senator said.')).toEqual([
      'Carl Stone',
    ]);
    expect(speakersOf('fr', 'Me Luc Bernard a parlé. « Il est innocent », a dit l’avocat.')).toEqual([
      'Luc Bernard',
    ]);
  });

  test('is that of one of whom nothing else has been told so far', () => {
    const later = 'Luc Bernard, ancien finaliste du concours, reviendra.';
    expect(
      speakersOf('fr', 'Luc Bernard a visité le port. « Restez chez vous », a dit le préfet.', later),
    ).toEqual(['Luc Bernard']);
  });
});

describe('an office that the whole world knows is its holder’s', () => {
  test.each([
    [
      'fr',
      'Emmanuel Macron a reçu la presse lundi. Edouard Philippe a visité le port. Le Premier ministre a dénoncé « une année perdue pour le port ».',
      'Edouard Philippe',
    ],
    [
      'fr',
      'Edouard Philippe a visité le port mardi. Emmanuel Macron l’a suivi. « Le quai ouvrira », a dit le Premier ministre.',
      'Edouard Philippe',
    ],
    [
      'en',
      'Theresa May met Angela Merkel on Monday. “The harbour will open,” the German chancellor said.',
      'Angela Merkel',
    ],
  ] as const)('%s: %s', (language, paragraph, speaker) => {
    expect(speakersOf(language, paragraph)).toEqual([speaker]);
  });

  test('but not where it is of something else', () => {
    const paragraph =
      'Emmanuel Macron a visité le port mardi. « Le quai ouvrira », a dit le président de l’académie des arts.';
    expect(speakersOf('fr', paragraph)).toEqual(['le président de l’académie des arts']);
  });
});
