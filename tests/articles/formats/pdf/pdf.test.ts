import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/articles/formats/pdf/index.js';
import { articlePdf, type Drawn, makePdf, setLines } from '../../../fixtures/formats/make-pdf.js';
import { readBlocks } from '../read-blocks.js';

async function read(pages: readonly (readonly Drawn[])[], info?: Readonly<Record<string, string>>) {
  const [article] = await readPdf('pont.pdf', makePdf(pages, info));
  return article;
}

/** Lines under each other from a place on. */
function column(lines: readonly string[], { x = 50, y = 650, size = 10 } = {}): Drawn[] {
  return lines.map((text, index) => ({ text, x, y: y - index * 12, size }));
}

const TITLE: Drawn = { text: 'Le pont rouvre après trois ans', x: 50, y: 720, size: 20 };
const FIRST =
  'Le pont de la ville a rouvert lundi, après trois ans de travaux qui ont coûté quarante millions d’euros à la commune et à ses voisines.';
const SECOND =
  '« Nous y sommes enfin, et personne n’y croyait plus », a déclaré la maire, Anne Roux, devant des centaines d’habitants venus malgré la pluie.';

test('parts paragraphs where a line is indented, and where the last one is short', async () => {
  const first = setLines(FIRST, 300);
  const second = setLines(SECOND, 300);
  const y = 650 - 12 * (first.length + second.length);
  const article = await read([
    [
      TITLE,
      ...column(first),
      ...column(second, { y: 650 - 12 * first.length }),
      ...column(['Un autre paragraphe,'], { x: 62, y }),
      ...column(['qui va à la ligne et prend fin.'], { y: y - 12 }),
    ],
  ]);
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre après trois ans',
    `1: ${FIRST}`,
    `2: ${SECOND}`,
    '3: Un autre paragraphe, qui va à la ligne et prend fin.',
  ]);
});

test('reads columns one after the other, and goes on where a paragraph does', async () => {
  const lines = setLines(`${FIRST} ${SECOND}`, 200);
  const half = Math.floor(lines.length / 2);
  const article = await read([
    [TITLE, ...column(lines.slice(0, half)), ...column(lines.slice(half), { x: 320 })],
  ]);
  expect(readBlocks(article)).toEqual(['title: Le pont rouvre après trois ans', `1: ${FIRST} ${SECOND}`]);
});

test('goes on to a name in a column that is narrower than the title above it', async () => {
  const lines = [
    'La ville a rouvert',
    'le pont. « Enfin », dit',
    'Anne Roux, la maire,',
    'devant les habitants.',
  ];
  const standfirst: Drawn = {
    text: 'La ville retrouve son passage sur la rivière.',
    x: 50,
    y: 690,
    size: 13,
  };
  const article = await read([[TITLE, standfirst, ...column(lines), ...column([FIRST], { x: 320 })]]);
  expect(readBlocks(article)[2]).toBe(`2: ${lines.join(' ')}`);
});

test('takes no address for that of the page which is cut, stands on one page of several, or leads to a whole site', async () => {
  const body = column(setLines(FIRST, 500));
  const foot = (text: string): Drawn => ({ text, x: 50, y: 20 });
  const address = foot('https://www.fanal.example/pont 1/2');
  expect(await read([[TITLE, ...body, address]])).toMatchObject({ url: 'https://www.fanal.example/pont' });
  expect(await read([[TITLE, ...body, address], body])).toMatchObject({ url: null });
  for (const other of [
    'https://www.fanal.example/',
    'https://www.fanal.example/po…',
    'https://fanal.example/po...',
  ])
    expect(await read([[TITLE, ...body, foot(other)]])).toMatchObject({ url: null });
});

test('puts together what is parted at the end of a line, and leaves hyphens that belong to words', async () => {
  const article = await read([
    [
      TITLE,
      ...column([
        'Les commer-',
        'çants et le vice-président atten-',
        'daient, a-t-',
        'il dit. Il ira peut-',
        'être à Saint-',
        'Malo avec le vice-',
        'président, la maire et tous les autres de la ville.',
      ]),
    ],
  ]);
  expect(readBlocks(article)[1]).toBe(
    '1: Les commerçants et le vice-président attendaient, a-t-il dit. Il ira peut-être à Saint-Malo avec le vice-président, la maire et tous les autres de la ville.',
  );
});

test('leaves out what runs along the edges of pages, and goes on over them', async () => {
  const [first, second] = [setLines(FIRST, 500), setLines(SECOND, 500)];
  const edges = (number: number): Drawn[] => [
    { text: 'Le Fanal – édition du soir', x: 50, y: 750 },
    { text: `Page ${number}`, x: 280, y: 40 },
  ];
  const article = await read([
    [...edges(1), TITLE, ...column(first), ...column(second.slice(0, 1), { y: 600 })],
    [...edges(2), ...column(second.slice(1), { y: 700 }), ...column(['Fin du texte.'], { y: 600 })],
  ]);
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre après trois ans',
    `1: ${FIRST}`,
    `2: ${SECOND}`,
    '3: Fin du texte.',
  ]);
});

test('goes on over pages and running lines where the next page begins with a name', async () => {
  const lines = [
    'Le pont de la ville a rouvert lundi, après trois ans de travaux et',
    'de longs débats. « Nous y sommes », a dit devant la foule Anne',
    'Roux, la maire, malgré la pluie qui tombait depuis le matin.',
  ];
  const edges = (number: number): Drawn[] => [
    { text: 'Le Fanal', x: 50, y: 750 },
    { text: `${number}`, x: 280, y: 40 },
  ];
  const article = await read([
    [...edges(1), TITLE, ...column(lines.slice(0, 2))],
    [...edges(2), ...column(lines.slice(2), { y: 700 }), ...column(['Fin du texte.'], { y: 600 })],
  ]);
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre après trois ans',
    `1: ${lines.join(' ')}`,
    '2: Fin du texte.',
  ]);
});

test('tells sub-headings, legends and notes by how large they are', async () => {
  const article = await read([
    [
      TITLE,
      ...column(['La ville retrouve son passage.'], { y: 690, size: 13 }),
      ...column(setLines(FIRST, 500)),
      ...column(['Une longue attente'], { y: 600, size: 13 }),
      ...column(['• Le tablier est neuf.'], { y: 570 }),
      ...column(['Le pont, vu du ciel lundi.'], { y: 540, size: 8 }),
    ],
  ]);
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre après trois ans',
    'standfirst: La ville retrouve son passage.',
    `2: ${FIRST}`,
    'subhead: Une longue attente',
    '3: Le tablier est neuf.',
    'caption: Le pont, vu du ciel lundi.',
  ]);
});

test('takes the title from what the file says where nothing on the page is one', async () => {
  const body = column(setLines(FIRST, 500));
  const told = await read([body], { Title: 'Le pont rouvre', Author: 'Luc Petit' });
  expect(told).toMatchObject({ title: 'Le pont rouvre', authors: ['Luc Petit'] });
  for (const Title of ['Microsoft Word - pont.doc', 'pont.indd', 'pont']) {
    const untold = await read([body], { Title, Author: 'user1' });
    expect(untold).toMatchObject({ title: expect.stringMatching(/^Le pont de la ville/), authors: [] });
  }
});

test('says of pages without text that they are pictures', async () => {
  await expect(read([[], []])).rejects.toThrow(/^pont\.pdf: holds pictures of pages, no text; /);
});

test('says what a PDF is that holds too much', async () => {
  const pages = Array.from({ length: 201 }, () => [TITLE]);
  await expect(read(pages)).rejects.toThrow('pont.pdf: has more than 200 pages; split it');
  const bomb = deflateSync(Buffer.alloc(100 * 1024 * 1024));
  const article = articlePdf('Le pont', [FIRST]).toString('latin1');
  const packed = `<</Filter/FlateDecode/Length ${bomb.length}>>\nstream\n${bomb.toString('latin1')}\nendstream`;
  const twice = '<</Filter[/FlateDecode /FlateDecode]/Length 4>>\nstream\nabcd\nendstream';
  for (const stream of [packed, twice]) {
    const bytes = Buffer.from(article.replace('xref', `9 0 obj\n${stream}\nendobj\nxref`), 'latin1');
    await expect(readPdf('pont.pdf', bytes)).rejects.toThrow('pont.pdf: holds too much for an article; ');
  }
});

test('reads several at once, whatever one of them is', async () => {
  const [first, second] = await Promise.allSettled([
    readPdf('pont.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_000, '1 0 obj<<')])),
    readPdf('pont.pdf', articlePdf('Le pont rouvre', [FIRST])),
  ]);
  expect(first).toMatchObject({ status: 'rejected', reason: { name: 'SeedError' } });
  expect(second).toMatchObject({ status: 'fulfilled', value: [{ title: 'Le pont rouvre' }] });
});
