import { expect, test } from 'vitest';
import { readJson, readJsonLines } from '../../../../src/articles/formats/json/index.js';
import { readBlocks } from '../read-blocks.js';

const PONT = {
  title: 'Le pont rouvre',
  text: 'Le pont a rouvert lundi.\n\n« Enfin », a dit la maire, Anne Roux.',
};
const ECOLE = {
  title: 'L’école ferme',
  paragraphs: ['L’école a fermé\nmardi.', { text: 'Elle était vieille.' }],
};

const read = (value: unknown) => readJson('a.json', Buffer.from(JSON.stringify(value)));

test('reads one article, of its text or of its paragraphs', async () => {
  const [pont] = await read({
    ...PONT,
    Author: { name: 'Luc Petit' },
    date_published: '2026-03-04T10:00:00Z',
    link: 'https://example.org/pont',
  });
  expect(pont).toMatchObject({
    id: 'a.json',
    title: 'Le pont rouvre',
    authors: ['Luc Petit'],
    date: '2026-03-04',
    url: 'https://example.org/pont',
    outlet: 'example.org',
  });
  expect(readBlocks(pont)).toEqual([
    'title: Le pont rouvre',
    '1: Le pont a rouvert lundi.',
    '2: « Enfin », a dit la maire, Anne Roux.',
  ]);
  const [ecole] = await read(ECOLE);
  expect(readBlocks(ecole)).toEqual([
    'title: L’école ferme',
    '1: L’école a fermé mardi.',
    '2: Elle était vieille.',
  ]);
});

test('reads each of several articles with a text of its own', async () => {
  const articles = await read([PONT, ECOLE]);
  expect(articles.map(({ id, title }) => [id, title])).toEqual([
    ['a.json/1', 'Le pont rouvre'],
    ['a.json/2', 'L’école ferme'],
  ]);
  expect(articles[1]?.text).toBe('L’école ferme\n\nL’école a fermé mardi.\n\nElle était vieille.');
});

test('reads a JSON Feed, whose title and authors are those of its items that give none', async () => {
  const articles = await read({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Le Fanal',
    authors: [{ name: 'Anne Roux' }],
    items: [
      { id: '1', url: 'https://example.org/1', title: 'Le pont rouvre', content_text: PONT.text },
      {
        id: '2',
        title: 'L’école ferme',
        content_text: 'L’école a fermé mardi.',
        authors: [{ name: 'Luc Petit' }],
      },
    ],
  });
  expect(articles).toMatchObject([
    { outlet: 'Le Fanal', authors: ['Anne Roux'], url: 'https://example.org/1' },
    { outlet: 'Le Fanal', authors: ['Luc Petit'] },
  ]);
});

test('reads the entry of a feed that has its words as HTML', async () => {
  const content_html =
    '<p>Le pont de la ville a rouvert lundi, après trois ans de travaux.</p><figure><img src="a.jpg"><figcaption>Le pont</figcaption></figure><h2>Une attente</h2><p>« Nous y sommes », a dit la maire.</p>';
  const [article] = await read({ title: 'Le pont rouvre', content_html });
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre',
    '1: Le pont de la ville a rouvert lundi, après trois ans de travaux.',
    'caption: Le pont',
    'subhead: Une attente',
    '2: « Nous y sommes », a dit la maire.',
  ]);
});

const HTML = '<p>Le pont a rouvert lundi.</p>\n<p>&laquo; Enfin &raquo;, a dit la maire, Anne Roux.</p>';

test.each([
  [
    'the interface of WordPress',
    [
      {
        date: '2026-03-04T10:00:00',
        link: 'https://fanal.example/pont',
        title: { rendered: 'Le pont rouvre &#8211; enfin' },
        content: { rendered: HTML, protected: false },
        excerpt: { rendered: '<p>Le pont &hellip;</p>' },
        author: 3,
      },
    ],
    'fanal.example',
  ],
  [
    'the tables of WordPress',
    [
      {
        post_title: 'Le pont rouvre &#8211; enfin',
        post_date: '2026-03-04 10:00:00',
        post_content: `<!-- wp:paragraph -->${HTML}`,
        link: 'https://fanal.example/pont',
        post_author: '7',
      },
    ],
    'fanal.example',
  ],
  [
    'a reader of feeds',
    {
      title: 'Starred',
      items: [
        {
          title: 'Le pont rouvre &#8211; enfin',
          published: 1772618400,
          alternate: [{ href: 'https://fanal.example/pont' }],
          summary: { content: HTML },
          origin: { title: 'Le Fanal' },
        },
      ],
    },
    'Le Fanal',
  ],
])('reads what is exported from %s', async (_, exported, outlet) => {
  const [article] = await read(exported);
  expect(article).toMatchObject({
    title: 'Le pont rouvre – enfin',
    date: '2026-03-04',
    url: 'https://fanal.example/pont',
    outlet,
    authors: [],
  });
  expect(readBlocks(article).slice(1)).toEqual([
    '1: Le pont a rouvert lundi.',
    '2: « Enfin », a dit la maire, Anne Roux.',
  ]);
});

test('a damaged line costs that line only, and is named', async () => {
  const problems: string[] = [];
  const lines = [
    JSON.stringify(PONT),
    '{"title": "L’éc',
    '',
    '{"title": "Sans texte"}',
    JSON.stringify(ECOLE),
  ];
  const articles = await readJsonLines('a.jsonl', Buffer.from(lines.join('\r\n')), (problem) =>
    problems.push(problem),
  );
  expect(articles.map(({ id }) => id)).toEqual(['a.jsonl/1', 'a.jsonl/4']);
  expect(problems).toEqual([
    'holds no article in line 2, line 3; give each its title and its text, or remove it',
  ]);
});

test('names the first of many damaged lines', async () => {
  const problems: string[] = [];
  const bytes = Buffer.from(`${'x\n'.repeat(7)}${JSON.stringify(PONT)}`);
  await readJsonLines('a.ndjson', bytes, (problem) => problems.push(problem));
  expect(problems[0]).toMatch(/^holds no article in line 1, line 2, line 3, line 4, line 5 and 2 more; /);
});

test.each([
  ['no JSON', '{"title": '],
  ['a number', '12'],
  ['an empty list', '[]'],
  ['far too long a list', `[${'1,'.repeat(50_000)}1]`],
  ['lists in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['a prototype', '{"__proto__": {"text": "Un texte."}, "title": "Un titre"}'],
])('says in one line of %s that it is no article', async (_, text) => {
  await expect(readJson('a.json', Buffer.from(text))).rejects.toThrow(/^a\.json: [^\n]+; [^\n]+$/);
});

test('reads an article whose author is names in names in names', async () => {
  const author = `${'{"name": '.repeat(100_000)}1${'}'.repeat(100_000)}`;
  const [article] = await readJson(
    'a.json',
    Buffer.from(`{"text": "Un texte du soir.", "author": ${author}}`),
  );
  expect(article?.authors).toEqual([]);
});
