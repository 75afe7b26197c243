import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/articles/formats/markdown/index.js';
import { readBlocks } from '../read-blocks.js';

async function read(source: string) {
  const [article] = await readMarkdown('pont.md', Buffer.from(source));
  return article;
}

test('reads the words of paragraphs without their markup, and tells headings from them', async () => {
  const article = await read(`# Le pont *rouvre*

Le **pont** de [la ville](https://example.org/ville) a rouvert
lundi,\\
après \`trois\` ans &amp; un jour.<br>

Une attente
-----------

> « Nous y sommes », a dit la maire.
>
> Elle sourit.

- Le tablier est neuf.
- Les piles sont vieilles.

1. D’abord les piétons passent.
`);
  expect(article?.id).toBe('pont.md');
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre',
    '1: Le pont de la ville a rouvert lundi, après trois ans & un jour.',
    'subhead: Une attente',
    '2: « Nous y sommes », a dit la maire.',
    '3: Elle sourit.',
    '4: Le tablier est neuf.',
    '5: Les piles sont vieilles.',
    '6: D’abord les piétons passent.',
  ]);
});

test('leaves out the marks of Obsidian, its remarks and its notes', async () => {
  const article = await read(`# Le pont rouvre

> [!quote] La maire
> « Nous y sommes », a dit **Anne Roux**.

> [!note]
> ==Le pont== a rouvert[^1] sous la pluie.[^deux] %%à vérifier%%

- [x] Le tablier est neuf.

Voir [[Les ponts de la ville|les autres ponts]] et [[Le port]].

![[pont.jpg]]

[^1]: https://fanal.example/pont
[^deux]: Selon la mairie, lundi.
`);
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre',
    '1: « Nous y sommes », a dit Anne Roux.',
    '2: Le pont a rouvert sous la pluie.',
    '3: Le tablier est neuf.',
    '4: Voir les autres ponts et Le port.',
  ]);
});

test('takes what Notion writes under the title for what it says of the page', async () => {
  const article = await read(`# Le pont rouvre

Author: Luc Petit
Published: March 4, 2026
URL: https://fanal.example/pont
Status: lu

« Nous y sommes », a dit la maire.
`);
  expect(article).toMatchObject({
    authors: ['Luc Petit'],
    date: '2026-03-04',
    url: 'https://fanal.example/pont',
  });
  expect(readBlocks(article)).toEqual(['title: Le pont rouvre', '1: « Nous y sommes », a dit la maire.']);
});

test('leaves a dialogue under the title where it is', async () => {
  const article = await read('# Le pont\n\nLa maire: Nous y sommes.\nLe préfet: Enfin.\n');
  expect(readBlocks(article)).toEqual(['title: Le pont', '1: La maire: Nous y sommes. Le préfet: Enfin.']);
});

test.each([
  [
    'in a paragraph of its own',
    '> Nobody asked us.\n> We stay.\n>\n> It is ours.\n>\n> — Ruth Adeyemi, Friends of Eastgate',
  ],
  [
    'in a callout of Obsidian',
    '> [!quote]\n> Nobody asked us.\n> ==We stay.==\n>\n> It is ours.\n>\n> — Ruth Adeyemi, Friends of Eastgate',
  ],
  [
    'below the words',
    '> Nobody asked us.\n> We stay.\n>\n> It is ours.\n> — *Ruth Adeyemi*, Friends of Eastgate',
  ],
  [
    'behind a line break',
    '> Nobody asked us. We stay.\n>\n> It is ours.  \n> — Ruth Adeyemi, Friends of Eastgate',
  ],
])('keeps a quotation whole over its signature: %s', async (_, quotation) => {
  const article = await read(
    `# The library stays\n\nThe council voted.\n\n${quotation}\n\nThe vote was close.\n`,
  );
  expect(readBlocks(article)).toEqual([
    'title: The library stays',
    '1: The council voted.',
    '2: Nobody asked us. We stay.\nIt is ours.',
    'caption: — Ruth Adeyemi, Friends of Eastgate',
    '3: The vote was close.',
  ]);
});

test.each([
  ['a dialogue', '> — Partons !\n>\n> — Où donc'],
  ['a sentence behind a dash', '> Nobody asked us.\n>\n> — They never do.'],
  ['a signature alone', '> — Ruth Adeyemi'],
  ['a list', '> Nobody asked us.\n>\n> - One\n>\n> — Ruth Adeyemi'],
])('takes no signature from %s', async (_, quotation) => {
  const article = await read(`# The library stays\n\nThe council voted.\n\n${quotation}\n`);
  expect(readBlocks(article).join('\n')).not.toContain('caption');
});

test('takes the particulars from the front matter, and its title where the first heading is another', async () => {
  const article = await read(`---
title: "Le pont : enfin"
author: Anne Roux
date: 2026-03-04
url: https://example.org/pont
outlet: Le Fanal
---
# Une attente

Le pont a rouvert lundi matin.
`);
  expect(article).toMatchObject({
    title: 'Le pont : enfin',
    authors: ['Anne Roux'],
    date: '2026-03-04',
    url: 'https://example.org/pont',
    outlet: 'Le Fanal',
  });
  expect(readBlocks(article)).toEqual([
    'title: Le pont : enfin',
    'subhead: Une attente',
    '1: Le pont a rouvert lundi matin.',
  ]);
});

test('reads the title once where front matter and heading agree', async () => {
  const article = await read(
    '---\ntitle: Le pont rouvre\n---\n\n# Le pont rouvre\n\nLe pont a rouvert lundi.\n',
  );
  expect(readBlocks(article)).toEqual(['title: Le pont rouvre', '1: Le pont a rouvert lundi.']);
});

test('leaves out code, HTML, tables, pictures and lists of links', async () => {
  const article = await read(`## Le pont rouvre

![Le pont vu du ciel](pont.jpg)

*Le pont, vu du ciel, lundi.*

\`\`\`js
alert('« Non », a dit le maire.');
\`\`\`

    du code

<div>Un bandeau.</div>

| a | b |
| --- | --- |
| 1 | 2 |

Le pont a rouvert.

- [Le pont ferme](a.md)
- [Le pont brûle](b.md)
`);
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre',
    'caption: Le pont, vu du ciel, lundi.',
    '1: Le pont a rouvert.',
    'boilerplate: Le pont ferme Le pont brûle',
  ]);
});

test.each([
  ['quotations', '>'.repeat(50_000)],
  ['lists', '- '.repeat(50_000)],
  ['brackets', '['.repeat(50_000)],
  ['stars', '*a '.repeat(5_000)],
  ['half links', '[a](b'.repeat(2_500)],
  ['marks of code', '`a``'.repeat(3_000)],
  ['headings', '# a\n'.repeat(100_000)],
  ['front matter that refers to itself', `---\na: &a [*a, *a]\n---\n${'un mot '.repeat(100)}`],
])('answers soon on nothing but %s', async (_, source) => {
  await read(`# Titre\n\n${source}\n\nLe pont a rouvert.`).catch((error) => {
    expect(error.message).toMatch(/^pont\.md: [^\n]+; [^\n]+$/);
  });
});

test.each([
  ['stars', '**a'],
  ['brackets', '[a](b) '],
  ['strokes', '_a_ '],
])(
  'refuses a paragraph with thousands of %s, and reads as many in paragraphs of their own',
  async (_, mark) => {
    await expect(read(`# Le pont\n\n${mark.repeat(4000)}\n`)).rejects.toThrow(
      /^pont\.md: is too long or too nested/,
    );
    const article = await read(`# Le pont\n\n${`Le pont ${mark} rouvre.\n\n`.repeat(4000)}`);
    expect(article?.paragraphs).toHaveLength(4001);
  },
);
