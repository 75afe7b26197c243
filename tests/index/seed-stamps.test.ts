import { mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listSeeds, type SeedStamp } from '../../src/articles/index.js';
import { seedNow, seedsMatch } from '../../src/index/seed-stamps.js';

const A = { file: 'a.txt', beside: null };

const LONG_AGO = new Date('2020-01-01');

let folder: string;
let stamps: SeedStamp[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-stamps-'));
  await writeFile(join(folder, 'a.txt'), 'Un\n\nTexte.');
  await writeFile(join(folder, 'b.txt'), 'Deux\n\nTexte.');
  await Promise.all(['a.txt', 'b.txt'].map((file) => utimes(join(folder, file), LONG_AGO, LONG_AGO)));
  stamps = await stampsNow();
});

afterEach(() => rm(folder, { recursive: true }));

async function stampsNow(now = new Date()): Promise<SeedStamp[]> {
  const listed = await listSeeds(folder);
  const seeds = await Promise.all(listed.map((seed) => seedNow(folder, seed, undefined, now)));
  return seeds.map(({ stamp }) => stamp);
}

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

test('a seed changed right after it was read does not match, though its size and time are the same', async () => {
  const file = join(folder, 'a.txt');
  const now = new Date();
  await utimes(file, now, now);
  const fresh = await stampsNow(now);
  expect(await seedsMatch(folder, fresh)).toBe(true);
  await writeFile(file, 'Vn\n\nTexte.');
  await utimes(file, now, now);
  expect(await seedsMatch(folder, fresh)).toBe(false);
});

test('a seed changed after it was read does not match', async () => {
  const file = join(folder, 'a.txt');
  await writeFile(file, 'Un texte plus long.');
  expect(await seedsMatch(folder, stamps)).toBe(false);
});

test('a seed that could not be read matches until it can be', async () => {
  const file = join(folder, 'c.txt');
  await symlink(join(folder, 'missing'), file);
  const broken = await stampsNow();
  expect(broken.at(-1)).toEqual({ file: 'c.txt', bytes: 0, modifiedMs: 0, sha256: '' });
  expect(await seedsMatch(folder, broken)).toBe(true);
  await writeFile(join(folder, 'missing'), '');
  expect(await seedsMatch(folder, broken)).toBe(false);
});

test('the content of a seed is read only where its size or time has changed', async () => {
  const [before] = stamps;
  expect(await seedNow(folder, A, before, new Date())).toEqual({
    stamp: before,
    seed: null,
    problem: null,
  });
  await utimes(join(folder, 'a.txt'), 1, 1);
  const copied = await seedNow(folder, A, before, new Date());
  expect(copied.stamp).toEqual({ ...before, modifiedMs: 1000 });
  expect(copied.seed?.file).toBe('a.txt');
});

test('a seed that cannot be read has no digest, and says why without its name', async () => {
  await rm(join(folder, 'a.txt'));
  await symlink(folder, join(folder, 'a.txt'));
  const { stamp, seed, problem } = await seedNow(folder, A, undefined, new Date());
  expect(stamp.sha256).toBe('');
  expect(seed).toBeNull();
  expect(problem).toBe('cannot be read (it is not a file); mend or remove it');
});

test('what lies beside a seed counts for its size, time and digest', async () => {
  const beside = join(folder, 'a.meta.yaml');
  await writeFile(beside, 'outlet: AFP\n');
  await utimes(beside, LONG_AGO, LONG_AGO);
  expect(await seedsMatch(folder, stamps)).toBe(false);
  const [now] = await stampsNow();
  expect(now).toMatchObject({ file: 'a.txt', bytes: (stamps[0]?.bytes ?? 0) + 12 });
  expect(now?.sha256).not.toBe(stamps[0]?.sha256);
  await writeFile(beside, 'outlet: APF\n');
  const [changed] = await stampsNow();
  expect(changed?.sha256).not.toBe(now?.sha256);
  await rm(beside);
  expect(await stampsNow()).toEqual(stamps);
});
