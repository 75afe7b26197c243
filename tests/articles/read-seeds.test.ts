import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
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
  expect(parseSeeds(files).articles.map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each([
  ['bytes that are not UTF-8', Buffer.from([0x54, 0xe9, 0x74]), 'is not UTF-8 text'],
  ['UTF-16', Buffer.from('\ufeffTitre', 'utf16le'), 'UTF-8'],
  ['null bytes', Buffer.from('Titre\0'), 'null bytes'],
])('names the file with %s and loads the others', async (_, bytes, message) => {
  await writeFile(join(folder, 'bad.txt'), bytes);
  await writeFile(join(folder, 'good.txt'), 'Titre\n\nUn texte.');
  const { files } = await readSeedFiles(folder);
  const { articles, errors } = parseSeeds(files);
  expect(articles.map(({ id }) => id)).toEqual(['good']);
  expect(errors.map((error) => error.message)).toEqual([expect.stringMatching(`bad.txt: .*${message}`)]);
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
