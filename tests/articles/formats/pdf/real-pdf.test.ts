import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/articles/formats/pdf/index.js';
import { PROJECT_FOLDER } from '../../../../src/config.js';
import { damage } from '../../../fixtures/formats/damage.js';
import { readBlocks } from '../read-blocks.js';

const FIXTURES = join(PROJECT_FOLDER, 'tests', 'fixtures', 'formats');

async function read(file: string) {
  const bytes = await readFile(join(FIXTURES, file));
  const [article] = await readPdf(file, bytes);
  return article;
}

test('reads two justified columns of a page that Chromium has printed', async () => {
  const article = await read('columns.pdf');
  expect(article).toMatchObject({ title: 'Le pont rouvre après trois ans', authors: ['Luc Petit'] });
  expect(readBlocks(article).map((block) => block.slice(0, 40))).toEqual([
    'title: Le pont rouvre après trois ans',
    'byline: Par Luc Petit',
    '1: Le pont de la ville a rouvert lundi, ',
    '2: « Nous y sommes enfin, et personne n’',
    'subhead: Une longue attente',
    '3: Les commerçants de la rive gauche, qu',
    '4: « Il faudra des années pour rattraper',
    '5: L’ingénieure en chef, Marie Lenoir, a',
    'subhead: Et maintenant ?',
    '6: Les travaux de la seconde rampe, rése',
    '7: « Nous tiendrons parole », a-t-il pro',
  ]);
  expect(article?.text).not.toMatch(/\p{L}[-\u2010] |\n\p{Ll}/u);
});

test('reads two pages of LibreOffice, over their edges and around a note', async () => {
  const article = await read('pont.pdf');
  expect(readBlocks(article).map((block) => block.slice(0, 40))).toEqual([
    'title: Le pont rouvre après trois ans',
    'standfirst: La ville retrouve son passag',
    'caption: Le pont, vu de la rive gauche, ',
    '2: Le pont de la ville a rouvert lundi, ',
    '3: « Nous y sommes enfin, et personne n’',
    'subhead: Une longue attente',
    '4: Les commerçants de la rive gauche att',
    '5: Ils avaient perdu la moitié de leur c',
    '6: « Il faudra des années pour rattraper',
    '7: Le tablier a été relevé d’un mètre vi',
    '8: Les piles descendent à dix-huit mètre',
    '9: Longueur',
    '10: L’ingénieure en chef, Marie Lenoir, ',
    'subhead: Et maintenant ?',
    '11: Les travaux de la seconde rampe, rés',
    'caption: 1 Élue en 2020.',
    '12: « Nous tiendrons parole », a-t-il pr',
  ]);
  expect(article?.text).toContain('doivent commencer au printemps prochain');
  expect(article?.text).not.toMatch(/Le Fanal|Page \d/);
});

test('reads a page that Chromium has printed, with its address, and without its menus', async () => {
  const article = await read('printed.pdf');
  expect(article).toMatchObject({
    title: 'Un village rouvre ses puits',
    authors: ['Luc Petit'],
    date: '2023-08-19',
    url: 'http://www.lefanal.example/puits.html',
    outlet: 'lefanal.example',
  });
  expect(readBlocks(article)).toEqual([
    'boilerplate: Le Fanal',
    'boilerplate: Environnement',
    'title: Un village rouvre ses puits',
    'byline: Par Luc Petit',
    'byline: 19 août 2023',
    '1: Depuis le 2 août, l’eau ne coule plus la nuit aux robinets de Montfaucier, et les habitants ont remis en service onze puits que l’on disait perdus.',
    '2: « La source donne le tiers de ce qu’elle donnait en juin », indique le maire, Paul Rey.',
    'boilerplate: Contact',
    'boilerplate: Mentions légales',
    'boilerplate: © 2023 Le Fanal. Tous droits réservés.',
  ]);
});

test('reads on after damaged files of which pdf.js rejects promises that nobody waits for', async () => {
  const whole = await readFile(join(FIXTURES, 'pont.pdf'));
  // Those among the damaged files that showed it.
  for (const seed of [46, 207, 489]) await readPdf('pont.pdf', damage(whole, seed)).catch(() => {});
  expect(await read('pont.pdf')).toMatchObject({ title: 'Le pont rouvre après trois ans' });
});
