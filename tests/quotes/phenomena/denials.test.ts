import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('denied words are nobody’s', () => {
  test.each([
    'Nora Flint denies having called the crew "lazy".',
    'Nora Flint denied calling them "a lazy crew".',
    'Nora Flint denies that the plan is "dead and buried".',
    'Nora Flint never said the plan was "dead".',
    'Nora Flint refused to call it a "crisis".',
  ])('%s', (paragraph) => expect(speakersOf('en', paragraph)).toEqual([null]));

  test.each([
    'Paul Martin nie avoir traité les dockers de « fainéants ».',
    'Paul Martin n’a jamais dit que le port était « mort ».',
    'Paul Martin se défend d’avoir qualifié le maire de « clown ».',
    'Paul Martin refuse de parler de « guerre ».',
  ])('%s', (paragraph) => expect(speakersOf('fr', paragraph)).toEqual([null]));
});

describe('words beside a denial may be said', () => {
  test.each([
    ['en', 'Nora Flint denied the charge, calling it "absurd and cheap".', 'Nora Flint'],
    ['en', 'Nora Flint said she was "not lazy at all".', 'Nora Flint'],
    ['en', '"It is absurd," Nora Flint denied.', 'Nora Flint'],
    ['fr', 'Paul Martin n’a pas hésité à parler de « haute trahison ».', 'Paul Martin'],
    ['fr', '« C’est absurde », a démenti Paul Martin.', 'Paul Martin'],
  ] as const)('%s: %s', (language, paragraph, speaker) =>
    expect(speakersOf(language, paragraph)).toEqual([speaker]),
  );
});
