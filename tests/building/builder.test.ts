import { readFileSync } from 'node:fs';
import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBuilder } from '../../src/building/index.js';
import { loadEmbedder } from '../../src/embedding/index.js';
import { UsageError } from '../../src/errors.js';
import { openIndexForReading } from '../../src/index/storage/index.js';
import { type Library, openLibrary } from '../../src/library.js';
import { createProject, type TestProject } from '../fixtures/project.js';
import { listsIn } from '../fixtures/small-index.js';

const BRIDGE = 'Le pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';
const SCHOOL = 'Une école de plus\n\n"L\'école ouvrira en septembre", a annoncé le recteur Paul Blanc.\n';
const QUAY = 'Le quai fermé\n\n"Le quai sera fermé", a expliqué la maire Roux.\n';

// A thread takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;
let library: Library;
let notices: string[];

beforeEach(async () => {
  notices = [];
  project = await createProject({ 'bridge.txt': BRIDGE, 'quay.txt': QUAY });
  library = await openLibrary(project.config, {
    rebuildsBeside: true,
    onNotice: (notice) => notices.push(notice),
  });
});

afterEach(async () => {
  await library.close();
  await project.remove();
});

/** What the index on disk is opened by, but for its name. */
function packed(folder: string) {
  const database = openIndexForReading(folder);
  const { outline, people, words } = database?.packed() ?? {};
  database?.close();
  return { outline, people, lexicon: words?.lexicon, lists: listsIn(folder) };
}

test('answers from changed seeds as from an index that is built anew, however often they change', async () => {
  for (const [file, text, changes] of [
    ['school.txt', SCHOOL, { added: 1, changed: 0 }],
    ['bridge.txt', BRIDGE.replace('mardi', 'jeudi'), { added: 0, changed: 1 }],
    ['bridge.txt', SCHOOL.replace('Paul Blanc', 'Paul Roux'), { added: 0, changed: 1 }],
  ] as const) {
    await writeFile(join(project.seeds, file), text);
    const asked = library.ask('que dit Anne Roux du pont ?');
    const summary = await library.rebuild();
    expect((await asked).outcome).toBe('answered');
    expect(summary).toMatchObject({ changes, kept: true, articles: 3 });
    expect(library.status().generation).toBe(summary.generation);
    const beside = packed(project.index);
    const anew = await openLibrary(project.config, { force: true });
    expect(packed(project.index)).toEqual(beside);
    await anew.close();
  }
  expect((await library.ask("qu'a annoncé Paul Roux ?")).citations[0]?.file).toBe('bridge.txt');
  expect(notices).toEqual([]);
});

test('stays of its generation where nothing has changed but a time, and knows when that was looked at', async () => {
  const before = library.status();
  await utimes(join(project.seeds, 'bridge.txt'), 1, 1);
  const { generation, builtAt, changes } = await library.rebuild();
  expect(generation).toBe(before.generation);
  expect(builtAt > before.builtAt).toBe(true);
  expect(changes).toEqual({ added: 0, changed: 0, removed: 0, renamed: 0 });
});

test('says what is left out, and how far it is', async () => {
  await writeFile(join(project.seeds, 'empty.txt'), '');
  const stages: string[] = [];
  await library.rebuild(({ stage }) => stages.push(stage));
  expect(notices).toEqual([expect.stringMatching(/^Left out: empty\.txt/)]);
  expect(new Set(stages)).toEqual(new Set(['reading', 'writing']));
});

test('tells why it cannot be rebuilt, and goes on with the index before', async () => {
  await rm(project.seeds, { recursive: true });
  await expect(library.rebuild()).rejects.toThrow(UsageError);
  expect((await library.ask('que dit Anne Roux du pont ?')).outcome).toBe('answered');
});

test('answers from memory where the index cannot be kept any longer', async () => {
  await rm(project.index, { recursive: true });
  await writeFile(project.index, 'a file where the folder should be');
  await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
  expect(await library.rebuild()).toMatchObject({ articles: 3, kept: false });
  expect(notices).toEqual([expect.stringMatching(/^The index cannot be kept in .* memory\.$/)]);
  await rm(project.index);
  expect(await library.rebuild()).toMatchObject({ articles: 3, kept: true });
});

test('finds an index that is damaged meanwhile, and mends it', async () => {
  await library.rebuild();
  const file = join(project.index, 'index.sqlite');
  await writeFile(file, readFileSync(file).fill(7, 4096));
  await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
  expect(await library.rebuild()).toMatchObject({ articles: 3, kept: true });
  const again = await openLibrary(project.config, { onNotice: (notice) => notices.push(notice) });
  expect(again.status()).toMatchObject({ articles: 3, generation: library.status().generation });
  await again.close();
  expect(notices).toEqual([]);
});

test('builds itself what its thread did not come to the end of', async () => {
  process.once('worker', (thread) => void thread.terminate());
  await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
  expect(await library.rebuild()).toMatchObject({ articles: 3 });
});

test('leaves a rebuild that is under way where it is closed: nobody builds in its stead', async () => {
  const threads: Worker[] = [];
  process.once('worker', (thread) => void threads.push(thread));
  const settled = vi.fn();
  for (let number = 0; number < 50; number += 1)
    await writeFile(join(project.seeds, `school${number}.txt`), SCHOOL.repeat(20));
  library.rebuild().then(settled, settled);
  await vi.waitFor(() => expect(threads).toHaveLength(1), 10_000);
  await library.close();
  // On a busy machine it is still starting when nobody waits for it any longer.
  await vi.waitFor(() => expect(threads[0]?.threadId).toBe(-1), 60_000);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(settled).not.toHaveBeenCalled();
  const again = await openLibrary(project.config);
  expect(again.status().articles).toBe(52);
  await again.close();
});

test.each([
  ['embeds by itself what the built-in model embeds', {}, false],
  [
    'has embedded what it cannot: the vectors of a model that is no longer there',
    { revision: 'before' },
    true,
  ],
  ['has embedded what it is not to load: any other model', { id: 'other' }, true],
])('%s', async (_, difference, isAsked) => {
  const { model, embedPassages, embedQueries } = await loadEmbedder(project.config);
  const asked = vi.fn(embedPassages);
  const used = { model: { ...model, ...difference }, embedPassages: asked, embedQueries };
  const builder = createBuilder(project.config, used);
  await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
  const manifest = await builder.build({ onWait: vi.fn(), onProgress: vi.fn() });
  await builder.end();
  expect(manifest).toMatchObject({ model: used.model, seeds: { length: 3 } });
  expect(asked.mock.calls.length > 0).toBe(isAsked);
});
