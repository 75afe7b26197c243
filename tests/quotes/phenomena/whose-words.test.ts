import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';
import { speakersOf } from './speakers-of.js';

describe('French words are whose a clause within the marks says', () => {
  const before = 'Le président Marc Dulac a déclaré lundi : "Il suffit de traverser la place".';

  test('though its verb tells a feeling', () => {
    const paragraph =
      '"Depuis hier on reçoit dix appels, se réjouit le président de la chambre, Hugo Fabre. Qu\'il nous appelle."';
    expect(speakersOf('fr', before, paragraph).at(-1)).toBe('Hugo Fabre');
  });

  test('and not of whom the speaker accuses there', () => {
    const paragraph = '"Le port est mal tenu, accuse le maire Hugo Fabre. Qu\'il vienne voir", a-t-il dit.';
    expect(speakersOf('fr', before, paragraph).at(-1)).toBe('Marc Dulac');
  });
});

describe('the French "le même" is whoever spoke last', () => {
  const before = '"Il reste", veut croire un ministre, qui dit travailler "bien" avec Alain Delmas.';

  test('rather than whoever was named since', () => {
    expect(speakersOf('fr', before, '"Changer serait long", souligne le même.').at(-1)).toBe('un ministre');
  });

  test.each(['souligne le même rapport', 'répond le même jour Paul Martin'])('but not in "%s"', (clause) => {
    expect(speakersOf('fr', before, `"Non", ${clause}.`).at(-1)).not.toBe('un ministre');
  });
});

test('a French number one goes on to what of and to the name', () => {
  const paragraph = '"Le quai tiendra", a estimé le numéro un de la CFTD, Laurent Vergne, à la sortie.';
  expect(speakersOf('fr', paragraph)).toEqual(['Laurent Vergne']);
});

test.each(["de l'Institut norvégien", "du Centre national d'écologie"])(
  'a French name behind a calling ends before what its bearer belongs to: "%s"',
  (body) => {
    const paragraph = `"C'est rare", a souligné la célèbre biologiste Anna Lund ${body}.`;
    expect(speakersOf('fr', paragraph)).toEqual(['Anna Lund']);
  },
);

test('a French headline tells where by "chez", and by "pour" who', () => {
  const text = 'Luc Bernard attend. "Il était temps", dit-il.';
  expect(speakersOf('fr', '"Du calme": chez le coiffeur, on se presse.', text)[0]).toBeNull();
  expect(speakersOf('fr', '"Du calme": pour le coiffeur, on se presse trop.', text)[0]).toBe('le coiffeur');
});

test('a French pronoun stands for the name behind a clause that ends with a quotation', () => {
  const paragraph = 'S\'il les comprend, "car ils nagent", Paul Martin, assis là, reste triste.';
  expect(speakersOf('fr', '"Ça va", a dit Luc Bernard.', paragraph)).toEqual(['Luc Bernard', 'Paul Martin']);
});

test('French words are not whose who is called on by them', () => {
  const paragraph =
    'Le parti politique qu\'il a fondé, le Front du port (FP), a appelé le maire Alain Oubia au "dialogue" afin de revenir.';
  expect(speakersOf('fr', paragraph)).not.toContain('Alain Oubia');
});

test('an opening French participle has the subject of the main clause, behind all its objects', () => {
  const paragraph =
    'Dénonçant "le chaos", l\'"abandon" et la "cruauté" du port, Carla Morel a promis de se battre.';
  expect(speakersOf('fr', paragraph).at(0)).toBe('Carla Morel');
});

test("what a French banner says is nobody's speech", () => {
  const text =
    'Le port\n\nPaul Martin a appelé la police à "changer". "Si on laisse faire, ce n\'est plus le port".\n\n' +
    'Peu avant, des militants ont déployé une banderole portant l\'inscription : "Justice pour les oubliés du port".\n';
  expect(extractQuotes(parseArticle('port.txt', text)).at(-1)).toMatchObject({
    kind: 'scare',
    speaker: null,
  });
});

test('a French head of state is no secretary of a union', () => {
  const paragraphs = [
    '"Il faut tenir", s\'est inquiété le chef de l\'État, qui reviendra.',
    'Paul Vigier, le secrétaire général du syndicat des pilotes, estime que "le lien est rompu".',
  ];
  expect(speakersOf('fr', ...paragraphs)[0]).not.toBe('Paul Vigier');
});

test.each([
  [
    'fr',
    'Le maire Luc Gando a salué la décision. Michel Flinn "était innocent", a-t-il déclaré.',
    'Luc Gando',
  ],
  ['en', 'Mayor Luke Gander welcomed it. Michael Flint “was innocent,” he told reporters.', 'Luke Gander'],
] as const)('whom quoted words are about does not say them (%s)', (language, paragraph, speaker) => {
  expect(speakersOf(language, paragraph)).toEqual([speaker]);
});

test.each([
  ['“in his sleep,” a friend said', 'a friend'],
  ['“in his sleep,” his daughter Ann told reporters', 'Ann'],
])('English words about a death are whose the verb behind them says: %s', (clause, speaker) => {
  expect(speakersOf('en', `The writer Mark Leroy has died. Mark Leroy died ${clause}.`)).toEqual([speaker]);
});

test.each([
  ['Witnesses heard the attacker shout “death to all”, prosecutor Luke Morris said.', 'the attacker'],
  ['A neighbor said she heard a man yell “death to all”.', 'a man'],
])('whoever is heard to say it says it: %s', (paragraph, speaker) => {
  expect(speakersOf('en', paragraph)).toEqual([speaker]);
});
