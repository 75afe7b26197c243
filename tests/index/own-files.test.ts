import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../src/index/own-files.js';
import { writerName } from '../../src/index/writer.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-own-files-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('removes what a process that has ended had begun to write, and nothing else', async () => {
  const [machine, pid, start] = writerName().split('-');
  const named = (on: string | undefined, by: number, since: string | undefined, of = 'graph') =>
    `${of}.${on}-${by}-${since}.0011223344556677.tmp`;
  const kept = [
    named(machine, Number(pid), start),
    named(machine, process.ppid, start),
    named('0123abcd', 2 ** 30, start),
    named(machine, 2 ** 30, start, 'other'),
    'graph.tmp',
    `graph.${machine}-${2 ** 30}-${start}.seal`,
  ];
  const left = [named(machine, Number(pid), 'smv9zk'), named(machine, 2 ** 30, start)];
  for (const name of [...kept, ...left]) await writeFile(join(folder, name), '');
  await replaceFile(join(folder, 'graph'), 'new');
  expect((await readdir(folder)).sort()).toEqual([...kept, 'graph'].sort());
  expect(await readFile(join(folder, 'graph'), 'utf8')).toBe('new');
});
