import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SeedFile } from '../../src/articles/index.js';
import { readSeed } from '../../src/index/read-seed.js';
import { createSeedReader } from '../../src/index/seed-reader.js';
import type { Database } from '../../src/sqlite.js';
import {
  createSmallProject,
  letterEmbedder,
  onIndex,
  type SmallProject,
  smallArticle,
} from '../fixtures/small-index.js';

const BREAKING = fileURLToPath(new URL('../fixtures/breaking-threads.cjs', import.meta.url));
const BUILDER = fileURLToPath(new URL('../fixtures/build-small-index.ts', import.meta.url));

// Threads start from the sources, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

let project: SmallProject;

beforeEach(async () => {
  project = await createSmallProject({});
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await project.remove();
});

/** Of some 8,000 characters: nine of them are read in threads. */
function longArticle(number: number): string {
  return `Article ${number}\n\n${`${smallArticle(number).split('\n\n')[1]}\n`.repeat(60)}`;
}

function longArticles(first: number, count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${100 + first + i}.txt`, longArticle(first + i)]),
  );
}

/** Every row of the tables, in the order in which they lie there. */
function rowsOf(index: string): unknown {
  const tables = [
    '* FROM reading',
    '* FROM article',
    '* FROM vectors',
    '* FROM codes',
    'file, reading, problem FROM seed',
    '* FROM speaker',
    '* FROM name',
  ];
  const all = (open: Database) => tables.map((what) => open.prepare(`SELECT ${what}`).all());
  return onIndex(index, all);
}

function breakThreads(preloaded = BREAKING): void {
  vi.stubEnv('NODE_OPTIONS', `--require ${JSON.stringify(preloaded)}`);
}

test('an index made in threads is to the byte the one made without them', async () => {
  const odd = {
    '105-two.txt': `${smallArticle(1)}\n---\n\n${smallArticle(2)}`,
    '106-copy.txt': longArticle(2),
    '107-utf16.txt': Buffer.from(`\ufeff${smallArticle(3)}`, 'utf16le'),
    '108-none.txt': '%PDF-1.4',
  };
  await project.write({ ...longArticles(0, 6), ...odd });
  await project.build();
  await project.write(longArticles(10, 6));
  await project.build();
  const apart = rowsOf(project.index);
  await rm(project.index, { recursive: true });
  const { index } = await project.build();
  expect(index.warnings).toEqual([expect.stringMatching(/^108-none\.txt: is a PDF/)]);
  expect(rowsOf(project.index)).toEqual(apart);
});

describe('a seed that breaks the thread that reads it', () => {
  test('is named and left out, and read when it can be', async () => {
    await project.write({ ...longArticles(0, 12), 'bad.txt': 'Ends its thread\n\nOver and over.' });
    breakThreads();
    const { index, notKept } = await project.build();
    expect(notKept).toBeNull();
    expect(index.warnings).toEqual([
      'bad.txt: cannot be read as an article (its thread ended); mend or remove it',
    ]);
    expect(index.content.articles.map(({ file }) => file)).toEqual(Object.keys(longArticles(0, 12)));
    const again = await project.build({ before: index });
    expect(again.index.warnings).toEqual([]);
    expect(again.index.content.articles).toHaveLength(13);
  });

  test.each([
    ['Ends its thread', { time: 150_000, memory: 1024 }, 'its thread ended'],
    ['Takes for ever', { time: 15_000, memory: 1024 }, 'it takes more than 15 seconds'],
    ['Fills the memory', { time: 150_000, memory: 192 }, 'it takes more than 192 MB of memory'],
  ])('costs no other: %s', async (breaking, limits, reason) => {
    breakThreads();
    const reader = createSeedReader({ limits: { ...limits, timeAByte: 0 } });
    const texts = [`${breaking}${' '.repeat(70_000)}`, smallArticle(1), smallArticle(2)];
    const seeds = texts.map((text, i): SeedFile => ({ file: `${i}.txt`, bytes: Buffer.from(text) }));
    const [broken, ...read] = await Promise.allSettled(seeds.map((seed) => reader.read(seed)));
    reader.end();
    expect(broken).toMatchObject({
      reason: { file: '0.txt', problem: `cannot be read as an article (${reason}); mend or remove it` },
    });
    expect(read).toEqual(
      await Promise.all(
        seeds.slice(1).map(async (seed) => ({ status: 'fulfilled', value: await readSeed(seed) })),
      ),
    );
  });
});

test('reads in this thread where no other starts', async () => {
  breakThreads(join(project.folder, 'nowhere.cjs'));
  const reader = createSeedReader();
  const seed = { file: 'a.txt', bytes: Buffer.from(longArticle(1).repeat(9)) };
  expect(await reader.read(seed)).toEqual(await readSeed(seed));
  reader.end();
});

test('a build that is stopped leaves no index, ends with its threads, and goes on where it was', async () => {
  await project.write(longArticles(0, 36));
  const args = ['--import', 'tsx', BUILDER, project.index, project.seeds];
  const builder = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(builder, 'exit');
  while (countKept() === 0) await wait(50);
  builder.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
  const kept = countKept();
  expect(kept).toBeLessThan(36);
  const embedder = letterEmbedder();
  const { index } = await project.build({ embedder });
  expect(embedder.given.filter((sentence) => sentence.startsWith('"Le pont'))).toHaveLength(60 * (36 - kept));
  expect(index.content.articles).toHaveLength(36);
});

/** Readings that are in the file of the index so far. */
function countKept(): number {
  if (!existsSync(join(project.index, 'index.sqlite'))) return 0;
  try {
    return onIndex(project.index, (open) => open.prepare('SELECT key FROM reading').all()).length;
  } catch {
    return 0;
  }
}
