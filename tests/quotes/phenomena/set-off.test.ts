import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('what is set off behind a name or a description tells of nobody else', () => {
  test.each([
    ['en', 'Helen Marsh', 'Helen Marsh, QC, for the prosecution, said it was “a cruel trick”.'],
    ['en', 'Alan Reeve', 'Alan Reeve, OBE, said the harbour was “a national asset”.'],
    ['en', 'the driver', 'Police stopped the driver, 41, who said he was “too tired to stop”.'],
    ['fr', 'un maçon', 'La police a arrêté un maçon, 41 ans, qui a dit être « trop fatigué ».'],
    ['fr', 'un maçon', 'La police a arrêté un maçon qui a dit être « trop fatigué ».'],
  ] as const)('%s: %s', (language, name, paragraph) => {
    expect(speakersOf(language, paragraph)).toEqual([name]);
  });
});

describe('a phrase ends before what somebody does', () => {
  test.each([
    [
      'une vendeuse',
      'Près de l’entrée, une vendeuse range les cartons. « Je n’ai rien vu », murmure-t-elle.',
    ],
    ['un docker', 'Sur le quai, un docker balaie les miettes. « Je n’ai rien vu », murmure-t-il.'],
  ])('%s', (name, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual([name]);
  });
});

describe('a place where something was done claims nothing', () => {
  test.each([
    ['fr', 'Une étude réalisée à Lormont conclut que les oiseaux sont « plus fragiles qu’hier ».'],
    ['en', 'The survey carried out in Harwick concludes that wages are “sharply lower than before”.'],
  ] as const)('%s: %s', (language, paragraph) => {
    expect(String(speakersOf(language, paragraph)[0])).not.toMatch(/Lormont|Harwick/);
  });
});

describe('information is whose it is', () => {
  test.each([['Libération', 'Selon les informations publiées par Libération, « quatre élus ont signé ».']])(
    '%s',
    (name, paragraph) => {
      expect(speakersOf('fr', paragraph)).toEqual([name]);
    },
  );
});

describe('a party beside an office is no name of who holds it', () => {
  test('la sénatrice Europe Écologie-Les Verts', () => {
    const paragraph = '« Un scandale pour la côte », s’est indignée la sénatrice Europe Écologie-Les Verts.';
    expect(speakersOf('fr', paragraph)).toEqual(['la sénatrice Europe Écologie-Les Verts']);
  });
});

describe('a body is taken up by what it is', () => {
  test.each([
    [
      'fr',
      'Amnesty International',
      'Amnesty International publie son rapport. « La situation empire », écrit l’ONG.',
    ],
    [
      'fr',
      'Air Nord',
      'Air Nord et Air Sud s’affrontent. Air Nord a annulé ses vols. « Un choix », dit la compagnie.',
    ],
    ['en', 'Air Nord', 'Last year Air Nord lost money. “It was a hard winter for us,” the airline said.'],
    [
      'en',
      'Tarrant Group',
      'Shares in Tarrant Group fell. Tarrant Group closed two shops. “It was hard,” the retailer said.',
    ],
  ] as const)('%s: %s', (language, name, paragraph) => {
    expect(speakersOf(language, paragraph).at(-1)).toBe(name);
  });
});

describe('people named together are taken up together', () => {
  test.each([
    [
      'fr',
      'Hélène Marchand et Malika Roux',
      'Hélène Marchand et Malika Roux ont ouvert un café. « On a commencé dans un garage », racontent les deux femmes.',
    ],
    [
      'en',
      'Ann Lee and Bob Hart',
      'Ann Lee and Bob Hart set up the firm in 2010. “We started in a garage,” the two founders said.',
    ],
  ] as const)('%s: %s', (language, name, paragraph) => {
    expect(speakersOf(language, paragraph)).toEqual([name]);
  });
});
