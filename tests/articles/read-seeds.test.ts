import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseSeeds, readSeedFiles } from '../../src/articles/read-seeds.js';
import { UsageError } from '../../src/errors.js';

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
  await writeFile(join(folder, 'notes.md'), 'Trois');
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
    "bad.txt: is a PDF, not text; open it, copy the article's words and save them as a UTF-8 .txt file",
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

test('says what to do where the folder is empty or missing', async () => {
  await expect(readSeedFiles(folder)).rejects.toThrow(/no article in .*\.txt file/);
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
  const { files, errors, stamps } = await readSeedFiles(folder);
  expect(files).toEqual([]);
  expect(errors.map(({ message }) => message)).toEqual([
    'huge.txt: is larger than 16 MB; split it into one file an article',
  ]);
  expect(stamps).toMatchObject([{ file: 'huge.txt', sha256: '' }]);
});
