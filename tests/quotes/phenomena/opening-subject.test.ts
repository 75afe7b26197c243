import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

test('"il" is whom the paragraph opens with, rather than who spoke in those before', () => {
  const paragraphs = [
    '« Nous sommes venus pour les bateaux », lance Luc Bernard. « On verra bien », dit-il.',
    'Yvon Kermeur, lui, n’est pas en colère. « Contre qui devrais-je l’être ? », demande-t-il.',
  ];
  expect(speakersOf('fr', ...paragraphs)).toEqual(['Luc Bernard', 'Luc Bernard', 'Yvon Kermeur']);
});
