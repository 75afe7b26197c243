import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSeedFiles } from '../../src/articles/read-seeds.js';
import type { SeedStamp } from '../../src/index/manifest.js';
import { seedsMatch, stampSeeds } from '../../src/index/seed-stamps.js';

let folder: string;
let stamps: SeedStamp[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-stamps-'));
  await writeFile(join(folder, 'a.txt'), 'Un\n\nTexte.');
  await writeFile(join(folder, 'b.txt'), 'Deux\n\nTexte.');
  stamps = await stampSeeds(folder, (await readSeedFiles(folder)).files);
});

afterEach(() => rm(folder, { recursive: true }));

test('seeds that nobody touched match', async () => {
  expect(await seedsMatch(folder, stamps)).toBe(true);
});

test('seeds that were only copied anew match', async () => {
  await utimes(join(folder, 'a.txt'), 1, 1);
  expect(await seedsMatch(folder, stamps)).toBe(true);
});

test.each([
  ['changed', () => writeFile(join(folder, 'a.txt'), 'Un autre\n\nTexte.')],
  ['changed to the same length', () => writeFile(join(folder, 'a.txt'), 'Vn\n\nTexte.')],
  ['added', () => writeFile(join(folder, 'c.txt'), 'Trois\n\nTexte.')],
  ['removed', () => rm(join(folder, 'b.txt'))],
])('a seed that was %s does not match', async (_, change) => {
  await change();
  expect(await seedsMatch(folder, stamps)).toBe(false);
});
