import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('the name of a body that is no run of capitals', () => {
  test.each([
    ['Médecins sans frontières', '« Nous partons », a annoncé Médecins sans frontières.'],
    ['Médecins sans frontières', 'Médecins sans frontières a dénoncé une situation « intenable ».'],
    ['Action contre la faim', '« Nous partons », selon Action contre la faim.'],
  ])('is known in French: %s', (speaker, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test.each([
    ['Doctors Without Borders', '“We are leaving,” Doctors Without Borders said.'],
    ['Save the Children', 'Save the Children said the clinic was “full.”'],
    ['Tom Reed', '“We are leaving,” said Save the Children’s director, Tom Reed.'],
    ['Tom Reed', '“We are leaving,” said Friends of the Earth campaigner Tom Reed.'],
  ])('is known in English: %s', (speaker, paragraph) => {
    expect(speakersOf('en', paragraph)).toEqual([speaker]);
  });

  test.each([
    ['Sailors Against Bad Weather', '“We are leaving,” said Sailors Against Bad Weather.'],
    ['Campaign for Clean Harbours', '“We are leaving,” said the Campaign for Clean Harbours.'],
    ['Hill, Barnes & Wood', '“We are leaving,” said Hill, Barnes & Wood.'],
    ['Tom Reed', '“We are leaving,” said Hill, Barnes & Wood analyst Tom Reed.'],
  ])('shows by how it is put together: %s', (speaker, paragraph) => {
    expect(speakersOf('en', paragraph)).toEqual([speaker]);
  });

  test('is learned from its abbreviation, and known by both', () => {
    const paragraphs = [
      'L’appel vient de Naviguer pour la paix (NPP).',
      '« Nous partons », a annoncé Naviguer pour la paix.',
      '« Le port est fermé », a ajouté NPP.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Naviguer pour la paix', 'Naviguer pour la paix']);
  });

  test('does not begin with a capital that opens a sentence', () => {
    expect(speakersOf('en', 'Lawyers for Carter said the claim was “false.”')).toEqual([
      'Lawyers for Carter',
    ]);
  });

  test('does not go on over who stands behind it', () => {
    expect(speakersOf('en', '“We are leaving,” said the Institute for Government and Anna Ortiz.')).toEqual([
      'the Institute for Government and Anna Ortiz',
    ]);
  });
});

describe('the name of a newspaper', () => {
  test.each([
    ['fr', 'Le Figaro', '« Le port ferme », écrit Le Figaro.'],
    ['fr', 'La Croix', '« Le port ferme », selon La Croix.'],
    ['en', 'The Guardian', '“The port is closing,” The Guardian reported.'],
  ] as const)(
    'has its article where it is printed with a capital (%s): %s',
    (language, speaker, paragraph) => {
      expect(speakersOf(language, paragraph)).toEqual([speaker]);
    },
  );
});

test('the branch of a known body is no country', () => {
  expect(speakersOf('fr', '« Une honte », a réagi Amnesty International France.')).toEqual([
    'Amnesty International France',
  ]);
});

test('a person is not the body that begins with the same name', () => {
  const paragraphs = [
    'The Ortiz Administration announced new harbour fees on Monday.',
    'Ortiz agreed not to raise them “at this time.”',
  ];
  expect(speakersOf('en', ...paragraphs)).toEqual(['Ortiz']);
});

test.each([
  ['the report', '“The harbour decides,” the report states.'],
  ['the report', 'As the report states: “The harbour decides.”'],
])('what is written states something, and is no state: %s', (speaker, paragraph) => {
  expect(speakersOf('en', paragraph)).toEqual([speaker]);
});

test('whom a caption names has not come into view', () => {
  const paragraphs = [
    'President Kim Yong-su apologised on Saturday.',
    'A picture of the president is raised at a rally. Anthony Moss / AFP - Getty Images',
    '“I deeply regret this,” he said.',
  ];
  expect(speakersOf('en', ...paragraphs)).toEqual(['Kim Yong-su']);
});

test.each([
  ['Institute of Marine Research', '“The fish are gone,” the Institute of Marine Research said.'],
  ['Ministry of Rose Island', '“The fish are gone,” said the Ministry of Rose Island.'],
  ['Anna Ortiz', '“The fish are gone,” said Secretary of State Anna Ortiz.'],
])('what a body is of belongs to its name: %s', (speaker, paragraph) => {
  expect(speakersOf('en', paragraph)).toEqual([speaker]);
});

test('letters behind a name are no part of it', () => {
  const paragraphs = [
    'Hale’s barrister, Duncan Wray KC, said the case was “weak.”',
    '“It is over,” Wray said.',
  ];
  expect(speakersOf('en', ...paragraphs)).toEqual(['Duncan Wray', 'Duncan Wray']);
  const french = '« Le couvent ne ferme pas », assure Luc Marchand OSB.';
  expect(speakersOf('fr', french)).toEqual(['Luc Marchand']);
});
