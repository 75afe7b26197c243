import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('somebody beside the words who does not speak', () => {
  test.each([
    [
      'whom somebody stands for',
      'Paul Martin',
      'Paul Martin vote pour Claire Dumas : « Elle a le courage qu’il faut pour ce port. »',
    ],
    [
      'whom news concerns',
      'PSG',
      'Mauvaise nouvelle pour Kylian Roux : « Il sera absent six semaines », a annoncé le PSG.',
    ],
    [
      'who hears it, by name',
      'Claire Dumas',
      '« Nous tiendrons », a lancé à son adversaire, Paul Martin, la candidate Claire Dumas.',
    ],
    [
      'who is away',
      'Claire Dumas',
      '« Nous tiendrons », a dit à Lyon, Paul Martin étant absent, la maire Claire Dumas.',
    ],
    ['who has disappointed', 'Claire Dumas', 'Claire Dumas se dit « très déçue » par Paul Martin.'],
    [
      'whose daughter is named',
      'la mère d’une fille',
      '« Elle dort », raconte la mère d’une fille qui s’appelle Lina Roux.',
    ],
    ['of what people somebody is', 'un homme', '« On reste », dit un homme qui se présente comme Kurde.'],
    [
      'who has threatened',
      'la procureure',
      'Le garçon aurait été « menacé de mort » par Karim Roux, selon la procureure.',
    ],
    ['to whom it is answered', 'le maire', '« Nous tiendrons », a répondu le maire à Anne Petit.'],
    [
      'whose people speak',
      'des proches du président Paul Martin',
      '« Nous tiendrons », ont affirmé à l’AFP des proches du président Paul Martin.',
    ],
    ['to whom it is told', 'un conseiller', '« C’est bon », a confié un conseiller à Macron.'],
  ])('%s: %s', (_, speaker, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test.each([
    [
      'whom a message is for',
      'Jane Hill',
      'Jane Hill had a message for Donald Trump: “You will lose in November.”',
    ],
    ['whom chants interrupt', null, 'Joe Biden was interrupted by shouts of “stop the genocide now.”'],
    ['whom a crowd boos', 'Protesters', 'Protesters booed Joe Biden with chants of “stop the genocide now.”'],
    [
      'whose dog is named',
      'the owner of a dog',
      '“He barks all night,” said the owner of a dog who goes by Rex.',
    ],
    ['at whom it is shouted', 'Protesters', 'Protesters shouted at Jane Hill: “Will you resign now?”'],
    [
      'whose lawyer speaks',
      'The lawyer of the former president Trump',
      'The lawyer of the former president Trump said the plan was “a costly mistake.”',
    ],
    [
      'whom somebody is close to',
      'a person close to Donald Trump',
      '“He is furious,” said a person close to Donald Trump.',
    ],
    ['of what party somebody is', 'one Green Party MP', '“It is over,” said one Green Party MP.'],
    ['who gave the order', null, 'The girls were “ordered to undress” by Tom Bell, the court heard.'],
  ])('%s: %s', (_, speaker, paragraph) => {
    expect(speakersOf('en', paragraph)).toEqual([speaker]);
  });
});
