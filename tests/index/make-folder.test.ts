import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../src/index/make-folder.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-folder-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('makes a folder and those above it, and is content where they are there', async () => {
  const deep = join(folder, 'a', 'b', 'c');
  makeFolder(deep);
  makeFolder(deep);
  expect((await stat(deep)).isDirectory()).toBe(true);
});

test('fails where a file is in the way', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(folder, 'file', 'a', 'b'))).toThrow('EEXIST');
});

test.runIf(process.platform === 'linux')(
  'ends where the system makes no folder and says nothing true',
  () => {
    expect(() => makeFolder('/proc/verbatim/index')).toThrow('ENOENT');
  },
);
