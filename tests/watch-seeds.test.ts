import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listSeeds, seedsState } from '../src/articles/index.js';
import { DatabaseError } from '../src/errors.js';
import type { IndexSummary } from '../src/library.js';
import { watchSeeds } from '../src/watch-seeds.js';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let seeds: string;
let shelf: Shelf;
let told: string[];
let end = () => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-watch-'));
  seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  put('bridge.txt', 'The bridge');
  shelf = new Shelf();
  told = [];
});

afterEach(() => {
  end();
  rmSync(folder, { recursive: true, force: true });
});

function put(file: string, text: string): void {
  writeFileSync(join(seeds, file), text);
}

/** What a library is to its watch: it reads all seeds when it is rebuilt, which takes as long as the test wants. */
class Shelf {
  /** The seeds as each rebuild has read them. */
  readonly read: Record<string, string>[] = [];
  failure: Error | null = null;
  /** Each rebuild ends only after this has. */
  before = Promise.resolve();
  private running: Promise<IndexSummary> | null = null;

  status(): IndexSummary {
    const counts = { articles: 1, paragraphs: 1, quotes: 0, speakers: 0, warnings: [], kept: true };
    const changes = { added: 0, changed: 1, removed: 0, renamed: 0 };
    const generation = `${this.read.length}`;
    return { ...counts, changes, model: '', builtAt: this.builtAt, generation, seconds: 0 };
  }

  /** As the library does it: who comes meanwhile waits for the one under way. */
  rebuild(): Promise<IndexSummary> {
    this.running ??= this.readAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private builtAt = new Date();

  private async readAll(): Promise<IndexSummary> {
    const builtAt = new Date();
    const listed = await listSeeds(seeds).catch(() => []);
    const files = listed.flatMap(({ file, beside }) => (beside === null ? [file] : [file, beside]));
    const now = Object.fromEntries(files.map((file) => [file, readFileSync(join(seeds, file), 'utf8')]));
    await this.before;
    if (this.failure) throw this.failure;
    this.builtAt = builtAt;
    this.read.push(now);
    return this.status();
  }
}

/** Sees only what the system tells, unless it is to look by itself `every` so many milliseconds. */
async function watch(every = 3_600_000): Promise<void> {
  end = watchSeeds(shelf, {
    seedsFolder: seeds,
    opened: await seedsState(seeds),
    onTaken: () => told.push('taken'),
    onFailed: (error) => told.push(`failed: ${error instanceof Error ? error.message : error}`),
    onNotice: (notice) => told.push(notice),
    lookEveryMs: every,
  });
}

/** Until the last rebuild has read exactly this, and been told. */
async function untilRead(expected: Readonly<Record<string, string>>): Promise<void> {
  await vi.waitFor(() => expect(shelf.read.at(-1)).toEqual(expected), { timeout: 30_000 });
  await vi.waitFor(() => expect(told.at(-1)).toBe('taken'));
}

async function untilTold(message: RegExp): Promise<void> {
  await vi.waitFor(() => expect(told.at(-1)).toMatch(message), { timeout: 30_000 });
}

test('takes in what is added, changed, renamed and removed, each once', async () => {
  await watch();
  put('school.txt', 'The school');
  await untilRead({ 'bridge.txt': 'The bridge', 'school.txt': 'The school' });
  put('bridge.txt', 'The old bridge');
  await untilRead({ 'bridge.txt': 'The old bridge', 'school.txt': 'The school' });
  renameSync(join(seeds, 'bridge.txt'), join(seeds, 'old.txt'));
  await untilRead({ 'old.txt': 'The old bridge', 'school.txt': 'The school' });
  unlinkSync(join(seeds, 'school.txt'));
  await untilRead({ 'old.txt': 'The old bridge' });
  expect(shelf.read).toHaveLength(4);
});

test('takes in what changed after the seeds were looked at, before the watch began', async () => {
  const opened = await seedsState(seeds);
  put('bridge.txt', 'The old bridge');
  end = watchSeeds(shelf, {
    seedsFolder: seeds,
    opened,
    onTaken: () => told.push('taken'),
    onFailed: () => {},
    onNotice: () => {},
  });
  await untilRead({ 'bridge.txt': 'The old bridge' });
});

test('takes in what changes in folders within the folder, also in new ones, removed ones and moved ones', async () => {
  await watch();
  mkdirSync(join(seeds, '2024.old/march'), { recursive: true });
  put('2024.old/march/school.txt', 'The school');
  const bridge = { 'bridge.txt': 'The bridge' };
  await untilRead({ ...bridge, '2024.old/march/school.txt': 'The school' });
  put('2024.old/march/school.txt', 'The old school');
  await untilRead({ ...bridge, '2024.old/march/school.txt': 'The old school' });
  renameSync(join(seeds, '2024.old'), join(seeds, '2025'));
  await untilRead({ ...bridge, '2025/march/school.txt': 'The old school' });
  put('2025/march/school.txt', 'The new school');
  await untilRead({ ...bridge, '2025/march/school.txt': 'The new school' });
  rmSync(join(seeds, '2025'), { recursive: true });
  await untilRead(bridge);
});

test('takes in what is said of an article beside it', async () => {
  await watch();
  put('bridge.meta.yaml', 'outlet: AFP');
  await untilRead({ 'bridge.txt': 'The bridge', 'bridge.meta.yaml': 'outlet: AFP' });
  put('bridge.meta.yaml', 'outlet: AP');
  await untilRead({ 'bridge.txt': 'The bridge', 'bridge.meta.yaml': 'outlet: AP' });
});

test('takes in many files that are dropped in at once by one rebuild', async () => {
  await watch();
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.txt`, `Article ${n}`]));
  for (const [file, text] of Object.entries(many)) put(file, text);
  await untilRead({ 'bridge.txt': 'The bridge', ...many });
  expect(shelf.read).toHaveLength(1);
});

test('takes in a file that an editor writes under another name first', async () => {
  await watch();
  for (const [temporary, text] of [
    ['.bridge.txt.swp', 'The new bridge'],
    ['bridge.txt~', 'The newest bridge'],
  ] as const) {
    put(temporary, text);
    renameSync(join(seeds, temporary), join(seeds, 'bridge.txt'));
    await untilRead({ 'bridge.txt': text });
  }
  expect(shelf.read).toHaveLength(2);
});

test('waits for a file that is being copied', async () => {
  await watch();
  let text = '';
  for (let part = 0; part < 60; part += 1) {
    appendFileSync(join(seeds, 'long.txt'), `${part} `);
    text += `${part} `;
    await new Promise((resolve) => setTimeout(resolve, 25));
    // The copy is held up once, for longer than an editor takes to save.
    if (part === 40) await new Promise((resolve) => setTimeout(resolve, 600));
  }
  await untilRead({ 'bridge.txt': 'The bridge', 'long.txt': text });
  expect(shelf.read).toHaveLength(1);
});

test('lets alone what is no article', async () => {
  await watch();
  const names = [
    '.hidden.txt',
    '~$bridge.txt',
    '.bridge.txt.swp',
    'bridge.txt~',
    '#bridge.txt#',
    'bridge.jpg',
    '.hidden/other.txt',
  ];
  mkdirSync(join(seeds, '.hidden'));
  for (const name of names) put(name, 'no article');
  // Were one of them taken in, it would have been before this.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(shelf.read).toEqual([]);
  put('school.txt', 'The school');
  await untilRead(expect.objectContaining({ 'school.txt': 'The school' }));
  expect(shelf.read).toHaveLength(1);
});

test('goes on where the folder is removed and made again, and where its articles are back', async () => {
  await watch();
  const elsewhere = join(folder, 'elsewhere');
  shelf.failure = new Error('There is no folder');
  renameSync(seeds, elsewhere);
  mkdirSync(seeds);
  await untilTold(/^failed: There is no folder/);
  rmSync(seeds, { recursive: true });
  renameSync(elsewhere, seeds);
  shelf.failure = null;
  put('school.txt', 'The school');
  await untilRead({ 'bridge.txt': 'The bridge', 'school.txt': 'The school' });
  // The folder of now is the one that is watched.
  put('school.txt', 'The old school');
  await untilRead({ 'bridge.txt': 'The bridge', 'school.txt': 'The old school' });
  expect(told).toEqual(['failed: There is no folder', 'taken', 'taken']);
});

test('sees what links lead to, and follows the folder where it is a link that leads elsewhere from now on', async () => {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  renameSync(seeds, first);
  mkdirSync(second);
  symlinkSync(first, seeds, 'junction');
  const outside = join(folder, 'outside.txt');
  writeFileSync(outside, 'Outside');
  symlinkSync(outside, join(first, 'link.txt'), 'file');
  symlinkSync(folder, join(first, 'all'), 'junction');
  await watch(500);
  put('school.txt', 'The school');
  const school = { 'school.txt': 'The school' };
  await untilRead({ 'bridge.txt': 'The bridge', 'link.txt': 'Outside', ...school });
  writeFileSync(outside, 'Far outside');
  await untilRead({ 'bridge.txt': 'The bridge', 'link.txt': 'Far outside', ...school });
  writeFileSync(join(second, 'second.txt'), 'The second');
  unlinkSync(seeds);
  symlinkSync(second, seeds, 'junction');
  await untilRead({ 'second.txt': 'The second' });
  put('third.txt', 'The third');
  await untilRead({ 'second.txt': 'The second', 'third.txt': 'The third' });
});

test('tells why it could not take in a change, once for each reason, and tries again with the next', async () => {
  await watch();
  shelf.failure = new Error('The disk is full.');
  put('school.txt', 'The school');
  await untilTold(/disk is full/);
  put('school.txt', 'The old school');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  shelf.failure = new Error('The disk is gone.');
  put('school.txt', 'The oldest school');
  await untilTold(/disk is gone/);
  shelf.failure = null;
  put('school.txt', 'The school once more');
  await untilRead({ 'bridge.txt': 'The bridge', 'school.txt': 'The school once more' });
  expect(told).toEqual(['failed: The disk is full.', 'failed: The disk is gone.', 'taken']);
});

test('tries again by itself where a database is away, and tells that once', async () => {
  await watch(50);
  shelf.failure = new DatabaseError('The database is away.', true);
  put('school.txt', 'The school');
  await untilTold(/database is away/);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  shelf.failure = null;
  await untilRead({ 'bridge.txt': 'The bridge', 'school.txt': 'The school' });
  expect(told).toEqual(['failed: The database is away.', 'taken']);
});

test('rebuilds once more for what changes during a rebuild', async () => {
  await watch();
  let goOn = () => {};
  shelf.before = new Promise((resolve) => {
    goOn = resolve;
  });
  const reading = vi.spyOn(shelf, 'rebuild');
  put('school.txt', 'The school');
  await vi.waitFor(() => expect(reading).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  for (const text of ['The old school', 'The older school', 'The oldest school']) put('school.txt', text);
  goOn();
  // The first of the two may read what the last change left.
  await vi.waitFor(() => expect(shelf.read).toHaveLength(2), { timeout: 10_000 });
  await untilRead({ 'bridge.txt': 'The bridge', 'school.txt': 'The oldest school' });
  expect(shelf.read).toHaveLength(2);
});

test('rebuilds itself where somebody’s rebuild had begun before the change', async () => {
  await watch();
  let goOn = () => {};
  shelf.before = new Promise((resolve) => {
    goOn = resolve;
  });
  const others = shelf.rebuild();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const reading = vi.spyOn(shelf, 'rebuild');
  put('school.txt', 'The school');
  await vi.waitFor(() => expect(reading).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  goOn();
  await others;
  await untilRead({ 'bridge.txt': 'The bridge', 'school.txt': 'The school' });
  expect(shelf.read).toHaveLength(2);
});

test('tells nothing after its end', async () => {
  await watch();
  put('school.txt', 'The school');
  await vi.waitFor(() => expect(readdirSync(seeds)).toHaveLength(2));
  end();
  put('school.txt', 'The old school');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect({ told, read: shelf.read }).toEqual({ told: [], read: [] });
});
