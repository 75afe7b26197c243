import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listSeeds } from '../../../src/articles/folder/list-seeds.js';
import { countPassedOver, describePassedOver } from '../../../src/articles/folder/passed-over.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-seeds-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(...files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), 'x');
  }
}

test.each([
  [['a.txt', 'B.TXT'], ''],
  [['a.txt', '.DS_Store', '.git/config', '.gitkeep', 'a.meta.yaml', 'b/c.txt', 'b/c.txt.meta.yaml'], ''],
  [['a.txt', 'report.PAGES'], '1 file not read: 1 .pages file (export as .docx)'],
  [
    ['a.txt', '1.pages', 'b/2.pages', '3.doc', 'photo.jpg', 'x.tar.gz', 'b/LISEZMOI'],
    '6 files not read: 2 .pages files (export as .docx), 1 .doc file (save as .docx), 1 picture, 1 archive (unpack into the folder), 1 file without an ending (if text, call it .txt)',
  ],
  [
    ['a.txt', 'b/a.meta.yaml', 'x.xyz'],
    '2 files not read: 1 .xyz file, 1 .meta.yaml file (call it like the article beside it)',
  ],
  [
    ['a.txt', ...[...'abcdefgh'].map((letter) => `x.${letter}`)],
    '8 files not read: 1 .a file, 1 .b file, 1 .c file, 1 .d file, 1 .e file, 1 .f file, 2 others',
  ],
])('says of %j: %s', async (files, says) => {
  await put(...files);
  expect(describePassedOver(await countPassedOver(folder))).toBe(says);
});

test('counts nothing in a folder that is not there', async () => {
  expect(await countPassedOver(join(folder, 'nowhere'))).toEqual([]);
});

test('a folder without an article says what there is instead', async () => {
  await put('a.pages', 'old/b.jpg');
  await expect(listSeeds(folder)).rejects.toThrow(
    /There is no article in .* \(2 files not read: 1 \.pages file \(export as \.docx\), 1 picture\)\. Put/,
  );
});

test('names links to folders, which are not followed, and folders that are closed', async () => {
  await put('a.txt', 'closed/b.txt');
  await symlink(tmpdir(), join(folder, 'link'));
  await chmod(join(folder, 'closed'), 0);
  const passedOver = await countPassedOver(folder);
  await chmod(join(folder, 'closed'), 0o700);
  expect(passedOver).toContainEqual({
    what: 'link to a folder',
    files: 1,
    advice: 'put the folder itself there',
  });
  // Root may read every folder.
  if (process.getuid?.() !== 0)
    expect(passedOver).toContainEqual({
      what: 'folder that may not be read',
      files: 1,
      advice: 'mend the rights',
    });
});
