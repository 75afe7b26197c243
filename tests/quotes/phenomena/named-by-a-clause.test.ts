import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a clause that tells the name of whom it is about', () => {
  test.each([
    '« Nous restons ici », explique une marinière, qui se présente sous le nom de Lola Vent.',
    '« Nous restons ici », explique une femme qui dit s’appeler Lola Vent.',
    'Une marinière, qui se présente comme Lola Vent, assure que « rien ne change ».',
    '« Nous restons ici », explique une femme qui ne donne que son prénom, Lola.',
  ])('names the speaker in French: %s', (paragraph) => {
    const [speaker] = speakersOf('fr', paragraph);
    expect(speaker).toMatch(/^Lola/);
  });

  test.each([
    '“We are staying here,” said the guard, who gave his name as Tolman.',
    '“We are staying here,” said a man who identified himself only as Tolman.',
    '“We are staying here,” said a protester who asked to be called Tolman.',
    'A man who gave his name as Tolman said, “We are staying here.”',
    'One resident, who asked to be identified only by his first name, Tom, said, “We are staying here.”',
  ])('names the speaker in English: %s', (paragraph) => {
    expect(speakersOf('en', paragraph)[0]).toMatch(/^(?:Tolman|Tom)$/);
  });

  test('keeps the name for what is said later', () => {
    const paragraph =
      '“We are staying,” said a woman who gave her name as Maria. “It is our home,” she added.';
    expect(speakersOf('en', paragraph)).toEqual(['Maria', 'Maria']);
  });

  test.each([
    ['fr', '« Nous restons ici », explique une femme qui se présente comme infirmière.', 'une femme'],
    ['en', '“We are staying here,” said a man who described himself as a Democrat.', 'a man'],
  ] as const)('tells no calling (%s): %s', (language, paragraph, speaker) => {
    expect(speakersOf(language, paragraph)).toEqual([speaker]);
  });
});
