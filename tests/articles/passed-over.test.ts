import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countPassedOver, describePassedOver } from '../../src/articles/passed-over.js';
import { listSeeds } from '../../src/articles/read-seeds.js';

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
  [['a.txt', '.DS_Store', '.git/config', '.gitkeep'], ''],
  [['a.txt', 'report.pdf'], '1 file not read: 1 not .txt'],
  [['a.txt', 'old/b.txt', 'old/older/c.txt'], '2 files not read: 2 in a sub-folder'],
  [
    [...'1234567'].map((n) => `${n}.md`).concat('a.txt', 'old/b.txt', 'old/.hidden'),
    '8 files not read: 7 not .txt, 1 in a sub-folder',
  ],
])('says of %j: %s', async (files, says) => {
  await put(...files);
  expect(describePassedOver(await countPassedOver(folder))).toBe(says);
});

test('counts nothing in a folder that is not there', async () => {
  expect(await countPassedOver(join(folder, 'nowhere'))).toEqual({ notText: 0, inFolders: 0 });
});

test('a folder without an article says what there is instead', async () => {
  await put('a.pdf', 'old/b.txt');
  await expect(listSeeds(folder)).rejects.toThrow(
    /There is no article in .* \(2 files not read: 1 not \.txt, 1 in a sub-folder\)\. Put/,
  );
});
