import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSeedFiles } from '../../../src/articles/folder/index.js';
import { parseSeeds } from '../../../src/articles/parse-seeds.js';
import { UsageError } from '../../../src/errors.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-seeds-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('reads every .txt in the order of the names, and nothing else', async () => {
  await writeFile(join(folder, 'b.txt'), 'Deux\n\nUn texte.');
  await writeFile(join(folder, 'a.TXT'), 'Un\n\nUn texte.');
  await writeFile(join(folder, 'notes.xyz'), 'Trois');
  const { files } = await readSeedFiles(folder);
  expect((await parseSeeds(files)).articles.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('names the file that is no text and loads the others', async () => {
  await writeFile(join(folder, 'bad.txt'), '%PDF-1.7\n1 0 obj');
  await writeFile(join(folder, 'good.txt'), 'Titre\n\nUn texte.');
  const { files } = await readSeedFiles(folder);
  const { articles, errors } = await parseSeeds(files);
  expect(articles.map(({ id }) => id)).toEqual(['good']);
  expect(errors.map((error) => error.message)).toEqual([
    'bad.txt: is a PDF, not text; let its name end with .pdf',
  ]);
});

test('waits for no pipe and follows no link to a folder', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  await symlink(folder, join(folder, 'loop.txt'));
  await symlink(join(folder, 'nowhere'), join(folder, 'broken.txt'));
  const { files, errors } = await readSeedFiles(folder);
  expect(files).toEqual([]);
  expect(errors.map(({ file }) => file)).toEqual(['broken.txt', 'loop.txt', 'pipe.txt']);
});

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

test('reads folders within the folder, whatever their names', async () => {
  const names = [
    '2024/mars/a.txt',
    '2024/b.txt',
    'a b/c d.txt',
    '😀/é́.txt',
    'e\u0301t\u00e9/f\ng.txt',
    'b.txt',
  ];
  for (const name of names) await put(name, `Titre\n\nUn texte de ${name.length} signes.`);
  const { files } = await readSeedFiles(folder);
  const { articles } = await parseSeeds(files);
  expect(articles.map(({ file }) => file)).toEqual([...names].sort());
  expect(articles.map(({ id }) => id)).toContain('2024/b.txt');
  expect(articles.map(({ id }) => id)).toContain('b');
});

test('gives no two articles one id', async () => {
  await put(
    'two.txt',
    'Un titre\n\nLe pont est ouvert.\n\n---\n\nDeux titres\n\nPar Anne Roux\n\nLe pont est fermé.',
  );
  await put('two/1.txt', 'Un titre\n\nLe pont est loin.');
  const { files } = await readSeedFiles(folder);
  const ids = (await parseSeeds(files)).articles.map(({ id }) => id);
  expect(ids).toEqual(['two/1', 'two/2', 'two/1.txt']);
});

test('leaves out what programs keep for themselves', async () => {
  await put('pont.html', '<p>Un pont');
  for (const name of [
    '.git/a.txt',
    'node_modules/b/LICENSE.txt',
    'pont_files/ads.txt',
    '__MACOSX/._a.txt',
    'old/~$a.txt',
    'old/.a.txt',
  ])
    await put(name, 'Titre\n\nUn texte.');
  await put('other_files/a.txt', 'Titre\n\nUn texte.');
  const { files } = await readSeedFiles(folder);
  expect(files.map(({ file }) => file).filter((file) => file.endsWith('.txt'))).toEqual([
    'other_files/a.txt',
  ]);
});

test('reads no file outside of the folder, whatever leads there, and others through a link to it', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'verbatim-outside-'));
  try {
    await writeFile(join(outside, 'secret.txt'), 'Titre\n\nUn texte.');
    const seeds = join(outside, 'seeds');
    await put('in.txt', 'Titre\n\nUn texte.');
    await put('within/in.txt', 'Titre\n\nUn texte.');
    await symlink(join(outside, 'secret.txt'), join(folder, 'out.txt'));
    await symlink(outside, join(folder, 'folder'));
    await symlink(join(folder, 'in.txt'), join(folder, 'within', 'link.txt'));
    await symlink(folder, seeds);
    const { files, errors } = await readSeedFiles(seeds);
    expect(files.map(({ file }) => file)).toEqual(['in.txt', 'within/in.txt', 'within/link.txt']);
    expect(errors.map(({ message }) => message)).toEqual([
      'out.txt: is a link that leads out of the folder; put the file itself there',
    ]);
  } finally {
    await rm(outside, { recursive: true });
  }
});

test('takes what is said of an article in the file beside it', async () => {
  await put('a.txt', 'Un titre\n\nUn texte.');
  await put('a.meta.yaml', '\ufeffoutlet: AFP\ndate: 2017-04-12\n');
  await put('b/b.txt', '---\noutlet: Le Fanal\ntitle: Un pont\n---\n\nUn titre\n\nUn texte.');
  await put('b/b.txt.meta.yaml', 'outlet: Reuters\nauthor: Anne Roux\n');
  await put('b/b.meta.yaml', 'outlet: AP\n');
  const { files } = await readSeedFiles(folder);
  const { articles } = await parseSeeds(files);
  expect(articles).toMatchObject([
    { id: 'a', outlet: 'AFP', date: '2017-04-12', title: 'Un titre' },
    { id: 'b/b.txt', outlet: 'Reuters', title: 'Un pont', authors: ['Anne Roux'], byline: 'Anne Roux' },
  ]);
});

test('gives several articles of one file only what they have in common', async () => {
  const parts = ['Un pont', 'Une école'].map(
    (title) => `${title} rouvre\n\nPar Anne Roux\n\nLe maire est content.`,
  );
  await put('a.txt', parts.join('\n\n---\n\n'));
  await put('a.meta.yaml', 'outlet: AFP\ntitle: Autre chose\nurl: https://example.org/a\n');
  const { files } = await readSeedFiles(folder);
  expect((await parseSeeds(files)).articles).toMatchObject([
    { title: 'Un pont rouvre', outlet: 'AFP', url: null },
    { title: 'Une école rouvre', outlet: 'AFP', url: null },
  ]);
});

test('names an article beside which something else than its particulars lies', async () => {
  await put('a.txt', 'Un titre\n\nUn texte.');
  await put('a.meta.yaml', 'x'.repeat(64 * 1024 + 1));
  const { errors } = await readSeedFiles(folder);
  expect(errors.map(({ message }) => message)).toEqual([
    'a.txt: has a.meta.yaml beside it, which is larger than 64 kB; shorten that',
  ]);
});

test('says what to do where the folder is empty or missing', async () => {
  await expect(readSeedFiles(folder)).rejects.toThrow(
    /no article in .*\. Put at least one there \(\.txt, .*\.pdf/,
  );
  await expect(readSeedFiles(join(folder, 'nowhere'))).rejects.toThrow(UsageError);
});

test('names a file that fails in a way nobody foresaw, and loads the others', async () => {
  const hostile = new Proxy(Buffer.from('Titre'), {
    get() {
      throw new RangeError('Maximum call stack size exceeded');
    },
  });
  const { articles, errors } = await parseSeeds([
    { file: 'a.txt', bytes: hostile },
    { file: 'b.txt', bytes: Buffer.from('Titre\n\nUn texte.') },
  ]);
  expect(articles.map(({ id }) => id)).toEqual(['b']);
  expect(errors.map(({ message }) => message)).toEqual([
    'a.txt: cannot be read as an article (Maximum call stack size exceeded); mend or remove it',
  ]);
});

test('refuses a file that is too large before it reads it', async () => {
  const file = join(folder, 'huge.txt');
  await writeFile(file, 'Titre');
  // A sparse file: reading it would take 2 GB of memory, and Node refuses more in one piece.
  await truncate(file, 3 * 1024 ** 3);
  const { files, errors } = await readSeedFiles(folder);
  expect(files).toEqual([]);
  expect(errors.map(({ message }) => message)).toEqual([
    'huge.txt: is larger than 16 MB; split it into one file an article',
  ]);
});
