import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';

function said(text: string): [string | null, string][] {
  return extractQuotes(parseArticle('a.txt', text)).map(({ speaker, start, end }) => [
    speaker,
    text.slice(start, end),
  ]);
}

const COACH = 'The coach speaks\n\nFrank Belasco, 52, took over the club in July.\n\n';
const MAIRE = "Le maire parle\n\nLe maire d'Aldans, Luc Roy, répond à nos questions.\n\n";

describe('an interview without quotation marks', () => {
  test.each([
    [
      'surnames',
      `${COACH}Milner: Why did you sell?\n\nBelasco: He wanted to leave.\n`,
      'Frank Belasco',
      'He wanted to leave.',
    ],
    [
      'capitals',
      `${COACH}GAZETTE: Why did you sell?\n\nBELASCO: He wanted to leave.\n`,
      'Frank Belasco',
      'He wanted to leave.',
    ],
    [
      'initials',
      `${COACH}GT: Why did you sell?\n\nFB: He wanted to leave.\n`,
      'Frank Belasco',
      'He wanted to leave.',
    ],
    [
      'Q and A',
      `${COACH}Q: Why did you sell?\n\nA: He wanted to leave.\n`,
      'Frank Belasco',
      'He wanted to leave.',
    ],
    [
      'Q and R',
      `${MAIRE}Q. Pourquoi fermer le pont ?\n\nR. Il n'est plus sûr.\n`,
      'Luc Roy',
      "Il n'est plus sûr.",
    ],
    [
      'French colons',
      `${MAIRE}Le Fanal : Pourquoi fermer le pont ?\nL. R. : Il n'est plus sûr.\n`,
      'Luc Roy',
      "Il n'est plus sûr.",
    ],
    [
      'stops and dashes',
      `${MAIRE}LE FANAL. – Pourquoi fermer le pont ?\n\nLuc ROY. – Il n'est plus sûr.\n`,
      'Luc Roy',
      "Il n'est plus sûr.",
    ],
  ])('has its answers under the name that %s stand for', (_, text, speaker, words) => {
    expect(said(text)).toEqual([[speaker, words]]);
  });

  test('lists what is quoted within a turn after it, and what the narrator says apart', () => {
    const text = `${COACH}Jane Milner: Why did you sell?\n\nFrank Belasco: He told me "now or never".\n\nI let him go.\n\nBelasco paused.\n\nJM: Will you buy?\n\nFB: In January.\n`;
    expect(said(text)).toEqual([
      ['Jane Milner', 'Why did you sell?'],
      ['Frank Belasco', 'He told me "now or never".'],
      [null, 'now or never'],
      ['Frank Belasco', 'I let him go.'],
      ['Jane Milner', 'Will you buy?'],
      ['Frank Belasco', 'In January.'],
    ]);
  });

  test('leaves out what an interviewer who asks in half of the turns puts without a question mark', () => {
    const rest =
      "Luc Roy : Il n'est plus sûr.\n\nLe Fanal : Vous l'aviez promis.\n\nLuc Roy : Je le regrette.\n";
    expect(said(`${MAIRE}Le Fanal : Pourquoi fermer le pont ?\n\n${rest}`)).toEqual([
      ['Luc Roy', "Il n'est plus sûr."],
      ['Luc Roy', 'Je le regrette.'],
    ]);
  });

  test('names nobody where it is not plain whose the answers are', () => {
    const text = `The derby\n\nFrank Belasco met Ida Falk on Monday.\n\nQ: Who won?\n\nA: We did.\n\nQ: Who lost?\n\nXY: They did.\n`;
    expect(said(text)).toEqual([
      [null, 'We did.'],
      [null, 'They did.'],
    ]);
  });

  test('takes topics and places in front of news for nobody', () => {
    const english = [
      'Football: The cup final is put off until May.',
      'Rugby: Thornby play Melby on Saturday.',
      'Football: “I am glad of the rest,” said the coach, Ann Lee.',
    ];
    expect(said(`The week in sport\n\n${english.join('\n\n')}\n`)).toEqual([
      ['Ann Lee', 'I am glad of the rest,'],
    ]);
    const french = [
      'Paris : Le pont rouvre lundi.',
      'Lyon : Le quai est fermé.',
      'Paris : La Seine monte encore.',
    ];
    expect(said(`La semaine en France\n\n${french.join('\n\n')}\n`)).toEqual([]);
  });

  test('knows the question that an answer answers', () => {
    const text = `${COACH}Q: Why did you sell?\n\nA: He wanted to leave.\n`;
    const [quote] = extractQuotes(parseArticle('a.txt', text));
    expect(text.slice(quote?.answers?.start, quote?.answers?.end)).toBe('Q: Why did you sell?');
  });
});

test.each([
  'Les capitales\n\nParis : la ville attend un accord.\n\nMoscou : le ministre reste discret.\n\nWashington : le Congrès vote.\n',
  'Results\n\nFinal: Aldham beat Nimes by three goals.\n\nBest player: Ida Falk, who scored twice.\n',
  'One question: who pays?\n\nThe town pays for the bridge.\n\nThe rule: nobody crosses at night.\n',
])('takes labels of other things for no speakers: %j', (text) => {
  expect(said(text)).toEqual([]);
});

const HART = 'Singer cancels\n\nMila Hart has cancelled her tour, her label said on Monday.\n\n';

test.each([
  [
    'in a line of its own',
    `${HART}I need to rest. See you ❤️ pic.twitter.com/abc\n\n— Mila Hart (@milahart) June 3, 2024\n\nFans wept.\n`,
  ],
  [
    'at the end of the post',
    `${HART}I need to rest. See you ❤️ https://t.co/abc— Mila Hart (@milahart) 3 juin 2024\n\nFans wept.\n`,
  ],
])('gives a post to whom its signature names: %s', (_, text) => {
  expect(said(text)).toEqual([['Mila Hart', 'I need to rest. See you ❤️']]);
});

test('knows French dialogue by the clause that says who speaks', () => {
  const text =
    "Scène de marché\n\nAu marché d'Aldans, on parle du pont.\n\n– C'est une honte, lance Jeanne Perrin.\n\n– On s'y fera, répond Luc Roy.\n";
  expect(said(text).map(([speaker]) => speaker)).toEqual(['Jeanne Perrin', 'Luc Roy']);
});
