import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a source of a French article', () => {
  test.each([
    ['selon', 'Selon Anne Petit, "le feu est maîtrisé".', 'Anne Petit'],
    ["d'après", 'D\'après Anne Petit, "le feu est maîtrisé".', 'Anne Petit'],
    ['pour', 'Pour Anne Petit, "le feu est maîtrisé".', 'Anne Petit'],
    ['aux yeux de', 'Aux yeux d\'Anne Petit, "le pire a été évité".', 'Anne Petit'],
    ["de l'aveu de", 'De l\'aveu d\'Anne Petit, "le pire a été évité".', 'Anne Petit'],
    ['selon, after the quotation', 'Le feu est "maîtrisé", selon Anne Petit.', 'Anne Petit'],
  ])('stands after "%s"', (_, paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test.each([
    ['a role with a name', '"Le feu est maîtrisé", annonce la préfète du Var, Anne Petit.', 'Anne Petit'],
    ['a title with a name', '"Le feu est maîtrisé", annonce Me Anne Petit.', 'Anne Petit'],
    ['a particle', '"Le feu est maîtrisé", annonce Anne de La Tour.', 'Anne de La Tour'],
    ['a name of Arab form', '"Le feu est maîtrisé", annonce Hassan al-Tayeb.', 'Hassan al-Tayeb'],
    ['a double given name', '"Le feu est maîtrisé", annonce Jean-Marc Petit.', 'Jean-Marc Petit'],
    ['a newspaper', '"Le feu est maîtrisé", écrit Le Figaro.', 'Le Figaro'],
    ['an agency', '"Le feu est maîtrisé", rapporte l\'agence Tass.', 'Tass'],
    ['an acronym', '"Le feu est maîtrisé", affirme l\'ONU.', 'ONU'],
    [
      'a ministry',
      '"Le feu est maîtrisé", affirme le ministère de la Défense.',
      'le ministère de la Défense',
    ],
    ['a capital', '"Le feu est maîtrisé", assure Moscou.', 'Moscou'],
    ['a palace', '"Le feu est maîtrisé", assure l\'Élysée.', 'Élysée'],
    ['a witness', '"Il y avait des flammes partout", raconte un témoin.', 'un témoin'],
    ['a source', '"Le feu est maîtrisé", indique une source policière.', 'une source policière'],
    [
      'a name with a verb behind it that reports nothing',
      'Le ministre de la Culture Paul Morel travaille sur un plan. "Il sera massif", a dit le ministre.',
      'Paul Morel',
    ],
    ['a name after a nationality', '"Le feu est maîtrisé", confie le Turc Bora Aksu.', 'Bora Aksu'],
    ['nobody but another', '"Il y avait des flammes partout", raconte un autre.', 'un autre'],
    ['two people', '"Le feu est maîtrisé", affirment Anne Petit et Paul Morel.', 'Anne Petit et Paul Morel'],
  ])('may be %s', (_, paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });
});

describe('what stands near a verb is not always who speaks', () => {
  test('a palace is not the deputy named after it', () => {
    const paragraph = 'Dans une lettre à l\'Élysée, la députée du Var dénonce une "erreur grossière".';
    expect(speakersOf('fr', paragraph)).toEqual(['la députée du Var']);
  });

  test('a newspaper is not the company that it asked', () => {
    const paragraph = 'Contactée par Le Parisien, l\'entreprise affirme n\'avoir "aucun élément".';
    expect(speakersOf('fr', paragraph)).toEqual(["l'entreprise"]);
  });

  test('a body with a name of its own is not the one named last', () => {
    const [, second] = speakersOf(
      'fr',
      '"Le feu est maîtrisé", affirme l\'Institut Pasteur.',
      'Selon l\'Agence nationale du climat, "le feu est maîtrisé".',
    );
    expect(second).not.toBe('Institut Pasteur');
  });

  test('a thing after the verb is its object where somebody stands before it', () => {
    const paragraph = 'Le préfet du Var, inquiet d\'un "risque majeur", annonçait le report du chantier.';
    expect(speakersOf('fr', paragraph)).not.toEqual(['le report du chantier']);
  });

  test('a noun after the verb that does not agree with it is its object', () => {
    const paragraph = 'Des habitants parlant d\'un "accident évitable" ont évoqué la vitesse des camions.';
    expect(speakersOf('fr', paragraph)).toEqual(['Des habitants']);
  });
});
