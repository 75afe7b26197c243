import { expect, test } from 'vitest';
import { makeArticle } from '../../../src/articles/formats/make-article.js';
import { SeedError } from '../../../src/errors.js';

const body = [
  { text: 'Le pont de la ville a rouvert lundi, après trois ans de travaux.', kind: 'body' },
  { text: '  « Nous y sommes », a dit la maire, Anne Roux, devant les habitants.\n', kind: 'body' },
] as const;

test('puts the blocks one under the other, the title first, and tells where each lies', () => {
  const article = makeArticle('pont.html', 'pont.html', {
    title: 'Le pont rouvre',
    authors: ['Luc Petit'],
    date: '2026-03-04T10:00:00+01:00',
    url: 'https://www.fanal.example/pont',
    blocks: [
      ...body,
      { text: 'Photo : Zoé Blanc/AFP', kind: 'caption' },
      { text: 'Et demain ?', kind: 'subhead' },
      { text: 'À lire aussi : Le port ferme', kind: 'body' },
      { text: 'Rien n’est décidé', kind: 'body' },
    ],
  });
  expect(article).toMatchObject({
    id: 'pont.html',
    title: 'Le pont rouvre',
    authors: ['Luc Petit'],
    byline: 'Luc Petit',
    date: '2026-03-04',
    language: 'fr',
    outlet: 'fanal.example',
  });
  expect(
    article.paragraphs.map(({ number, kind, start, end }) => [number, kind, article.text.slice(start, end)]),
  ).toEqual([
    [null, 'title', 'Le pont rouvre'],
    [1, 'body', body[0].text],
    [2, 'body', body[1].text.trim()],
    [null, 'caption', 'Photo : Zoé Blanc/AFP'],
    [3, 'subhead', 'Et demain ?'],
    [null, 'boilerplate', 'À lire aussi : Le port ferme'],
    [3, 'body', 'Rien n’est décidé'],
  ]);
});

test('takes a line of the head that is a date for when it was published', () => {
  const date = { text: '4 mars 2026', kind: 'body' } as const;
  const title = 'Le pont rouvre';
  expect(makeArticle('a.docx', 'a', { title, blocks: [date, ...body] })).toMatchObject({
    date: '2026-03-04',
  });
  const chronology = [...body, date, ...body, { ...date, text: '5 mars 2026' }, ...body];
  expect(makeArticle('a.docx', 'a', { title, blocks: chronology })).toMatchObject({ date: null });
});

test('leaves out the comments of readers below', () => {
  const below = [
    '2 commentaires',
    'momo48',
    '« Bravo à la maire », disait ma mère.',
    'Répondre',
    'Enfin !',
    'Répondre',
  ];
  const article = makeArticle('a.pdf', 'a', {
    title: 'Le pont rouvre',
    blocks: [...body, ...below.map((text) => ({ text, kind: 'body' }) as const)],
  });
  expect(article.paragraphs.map(({ kind }) => kind)).toEqual([
    'title',
    'body',
    'body',
    ...below.map(() => 'boilerplate'),
  ]);
});

test('goes by its first sentence where no title is given', () => {
  expect(makeArticle('a.md', 'a.md', { blocks: body }).title).toBe(body[0].text);
});

test('says that nothing is there to read', () => {
  const blocks = [{ text: 'Photo : AFP', kind: 'caption' as const }];
  expect(() => makeArticle('a.md', 'a.md', { blocks })).toThrow(SeedError);
});
