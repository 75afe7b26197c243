import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('the typography of web pages', () => {
  test('has a turned apostrophe within a word', () => {
    const paragraph = 'Back in Las Vegas, Tom Fisher‘s mother confirmed, “It is a mess.”';
    expect(speakersOf('en', paragraph)).toEqual(['Tom Fisher‘s mother']);
  });

  test('lacks a blank behind a full stop', () => {
    const paragraph = 'Tom Fisher left. “It is a mess,” he said.Mary Allen said “it is not.”';
    expect(speakersOf('en', paragraph)).toEqual(['Tom Fisher', 'Mary Allen']);
    const agency = '"Le quai tiendra", a dit une passante à l\'AFP.Débutée lundi, la grève dure.';
    expect(speakersOf('fr', agency)).toEqual(['une passante']);
    const french = '"Le quai tiendra", souligne M. Martin.A l\'époque, personne ne savait.';
    expect(speakersOf('fr', french)).toEqual(['Martin']);
  });
});
