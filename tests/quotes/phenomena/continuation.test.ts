import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

const MAYOR = '"Le port ouvrira", a déclaré Marie Dupont, la maire.';

describe('a quotation without cue', () => {
  test.each([
    ['goes on after one in its paragraph', [`${MAYOR} "Nous l'avons promis."`], 'Marie Dupont'],
    ['goes on from the paragraph before', [MAYOR, '"Nous l\'avons promis à tous."'], 'Marie Dupont'],
    [
      'is of whom the sentence before has brought in',
      [MAYOR, 'Paul Martin n\'y croit pas. "Il est bien trop tard."'],
      'Paul Martin',
    ],
    [
      'is of whom the sentence after names',
      ['"Nous avons tous promis de tenir." La maire Anne Leroy a tenu à rassurer.'],
      'Anne Leroy',
    ],
    ['after a name and a colon is of the name', ['Paul Martin : "Il est bien trop tard"'], 'Paul Martin'],
  ])('%s', (_, paragraphs, speaker) => {
    expect(speakersOf('fr', ...paragraphs).at(-1)).toBe(speaker);
  });

  test('taken up again in the next paragraph has the speaker that is named there', () => {
    const paragraphs = ['“It is a mess.', '“It will pass, I promise you,” said John Carter.'];
    expect(speakersOf('en', ...paragraphs)).toEqual(['John Carter', 'John Carter']);
  });

  test('taken up again in the next paragraph keeps its speaker', () => {
    const paragraphs = ['John Carter said: “It is a mess.', '“It will pass, I promise you.”'];
    expect(speakersOf('en', ...paragraphs)).toEqual(['John Carter', 'John Carter']);
  });

  test.each([
    [
      'en',
      'A harbour spokeswoman',
      'A harbour spokeswoman said: “We are spending more than ever.',
      '“Nobody will lose a berth.”',
      '“Nobody,” scoffed John Carter.',
      'John Carter',
    ],
    [
      'fr',
      'la porte-parole du port',
      'Pour la porte-parole du port : « Nous dépensons plus que jamais.',
      '« Personne ne perdra sa place. »',
      '« Personne », ricane Paul Martin.',
      'Paul Martin',
    ],
  ] as const)('%s: taken up again is not of whoever answers it: %s', (language, speaker, ...rest) => {
    const answering = rest.at(-1);
    expect(speakersOf(language, ...rest.slice(0, -1))).toEqual([speaker, speaker, answering]);
  });

  test('in a dialogue is not of whoever spoke last', () => {
    expect(speakersOf('fr', MAYOR, '— Je ne sais pas, dit Paul Martin.', '— Vraiment ?')).toEqual([
      'Marie Dupont',
      'Paul Martin',
      null,
    ]);
  });
});

describe('marks that report nobody’s speech', () => {
  test.each([
    ['a title', 'Marie Dupont a présenté le film "Aube rouge" aux élus.'],
    ['a term', 'Marie Dupont a critiqué l\'emploi du terme "bassin" dans le texte.'],
    ['a group', 'Le collectif "Port libre" a annoncé sa dissolution.'],
    ['a charge', 'Une enquête a été ouverte pour "escroquerie en bande organisée", a annoncé le parquet.'],
    ['what has been given a name', 'Marie Dupont a annoncé un plan baptisé "Digue".'],
    ['a number', 'Marie Dupont portait le dossard "12".'],
  ])('are not attributed: %s', (_, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual([null]);
  });

  test.each([
    ['the name of a programme', 'John Carter said on “Face the Town” that he was tired.'],
    ['a nickname', 'John “Jack” Carter said he was tired.'],
  ])('are not attributed in English: %s', (_, paragraph) => {
    expect(speakersOf('en', paragraph)).toEqual([null]);
  });

  test('are not attributed in a sub-heading', () => {
    expect(speakersOf('fr', MAYOR, '- "Il est trop tard" -', 'Les travaux sont finis depuis lundi.')).toEqual(
      ['Marie Dupont', null],
    );
  });
});
