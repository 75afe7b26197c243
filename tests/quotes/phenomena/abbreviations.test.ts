import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('what a body is called for short', () => {
  test('stands for it from where brackets tell so', () => {
    const paragraphs = [
      'Le vent va tomber, a annoncé lundi le Centre breton des tempêtes (CBT).',
      '« Le vent tombe déjà », selon le CBT.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['le Centre breton des tempêtes']);
  });

  test('stands for it before the brackets, too', () => {
    const paragraphs = [
      '« Le vent tombe déjà », selon le CBT.',
      'Il va tomber encore, a annoncé lundi le Centre breton des tempêtes (CBT).',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['le Centre breton des tempêtes']);
  });

  test('is no person’s whose party the brackets tell', () => {
    const paragraphs = [
      'Anne Petit (PMB) est venue lundi.',
      '« Le quai tiendra », a dit le PMB dans un communiqué.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['PMB']);
  });
});
