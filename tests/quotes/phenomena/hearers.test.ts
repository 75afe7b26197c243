import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a newspaper that hears it', () => {
  test.each([
    ['son père', '« La grue est tombée », explique au quotidien Le Courrier son père.'],
    ['Anne Petit', '« La grue est tombée », a confié au journal Le Port la ministre Anne Petit.'],
  ])('does not say it: %s', (speaker, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });
});

describe('quotations one after the other before their clause', () => {
  test('are of the same, though each begins with a capital', () => {
    const paragraph = '« Aidez-nous ! », « Le peuple veut la vérité sur le port », ont scandé les dockers.';
    expect(speakersOf('fr', paragraph)).toEqual(['les dockers', 'les dockers']);
  });

  test('are not where words of the narrator stand between', () => {
    const paragraph = 'Le « plan » est prêt, « Nous partirons dès demain du port », a dit Paul Martin.';
    expect(speakersOf('fr', paragraph)).toEqual([null, 'Paul Martin']);
  });
});

describe('a description that tells of a person’s own children', () => {
  test.each([
    ['Malik Sadoun', 'fr', 'Malik Sadoun habite le port.', '« Je reste », dit ce père de trois enfants.'],
    ['Anna Ortiz', 'fr', 'Anna Ortiz habite le port.', '« Je reste », confie la mère de famille.'],
  ] as const)('is of whoever is in view: %s', (speaker, language, ...paragraphs) => {
    expect(speakersOf(language, ...paragraphs)).toEqual([speaker]);
  });

  test('is somebody else where another is told by it', () => {
    const paragraphs = ['Malik Sadoun habite le port.', '« Je reste », dit le père de deux victimes.'];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['le père de deux victimes']);
  });
});

describe('a pronoun behind a description', () => {
  test('is whoever the description was found to be', () => {
    const paragraphs = [
      'Yasmine Ortiz a quitté le port l’an dernier.',
      '« Je suis partie », explique la jeune femme.',
      '« Je reviendrai », assure-t-elle.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Yasmine Ortiz', 'Yasmine Ortiz']);
  });
});

describe('whoever is named behind the one who speaks', () => {
  test.each([
    ['en', '“She lies,” said Paul Martin of his sister Anne Petit. “He is wrong,” replied the latter.'],
    ['fr', '« Elle ment », lance Paul Martin devant Anne Petit. Selon cette dernière, « rien n’est vrai ».'],
  ] as const)('%s: is the one named last', (language, paragraph) => {
    expect(speakersOf(language, paragraph)).toEqual(['Paul Martin', 'Anne Petit']);
  });
});
