import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IndexError, UsageError } from '../../src/errors.js';
import { describeIndex } from '../../src/index/describe-index.js';
import { INDEX_FORMAT, MANIFEST_FILE } from '../../src/index/manifest.js';
import { readIndex } from '../../src/index/read-index.js';
import { writeIndex } from '../../src/index/write-index.js';
import { smallIndex } from '../fixtures/small-index.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-index-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('reads back what was written', async () => {
  const written = smallIndex(3);
  const described = await describeIndex(written);
  await writeIndex(folder, described);
  const { manifest } = described;
  expect(await readIndex(folder)).toEqual({ manifest, content: written.content, vectors: written.vectors });
});

test('is null where there is none', async () => {
  expect(await readIndex(join(folder, 'nowhere'))).toBeNull();
});

test('replaces the generation before it and leaves nothing of it', async () => {
  await writeIndex(folder, await describeIndex(smallIndex(3)));
  const described = await describeIndex(smallIndex(5));
  await writeIndex(folder, described);
  const { generation } = described.manifest;
  expect((await readIndex(folder))?.content.articles).toHaveLength(5);
  expect((await readdir(folder)).sort()).toEqual([
    MANIFEST_FILE,
    `passages.${generation}.jsonl`,
    `vectors.${generation}.f32`,
  ]);
});

test.each([
  ['a flipped bit in the vectors', /\.f32$/, flipBit],
  ['a flipped bit in the passages', /\.jsonl$/, flipBit],
  ['half of the vectors', /\.f32$/, (file: string) => truncate(file, 16)],
  ['no passages', /\.jsonl$/, (file: string) => rm(file)],
  ['a manifest cut short', /^manifest/, (file: string) => truncate(file, 40)],
  [
    'a manifest of another format',
    /^manifest/,
    (file: string) => replaceIn(file, `"format": ${INDEX_FORMAT}`, '"format": 99'),
  ],
  [
    'a manifest that leads elsewhere',
    /^manifest/,
    (file: string) => replaceIn(file, '"file": "', '"file": "../'),
  ],
  [
    'a manifest with a count that is wrong',
    /^manifest/,
    (file: string) => replaceIn(file, '"count": 6', '"count": 7'),
  ],
])('refuses an index with %s, and says what to run', async (_, name, damage) => {
  await writeIndex(folder, await describeIndex(smallIndex(3)));
  const file = (await readdir(folder)).find((entry) => name.test(entry)) ?? '';
  await damage(join(folder, file));
  await expect(readIndex(folder)).rejects.toThrow(IndexError);
  await expect(readIndex(folder)).rejects.toMatchObject({ run: 'index' });
});

describe('behind right digests', () => {
  test.each([
    ['no JSON', (text: string) => text.replace('{', '[')],
    ['nothing at all', () => ''],
    ['an article without paragraphs', (text: string) => text.replace('"paragraphs"', '"paragrafs"')],
    ['an article without text', (text: string) => text.replace(/"text":"[^"]*"/, '"text":7')],
    ['a span beyond its text', (text: string) => text.replace(/"end":\d+/, '"end":100000')],
    ['a span that ends before it begins', (text: string) => text.replace(/"start":\d+/, '"start":90')],
    ['a place that is no number', (text: string) => text.replace(/"start":\d+/, '"start":1e999')],
    [
      'a passage with the vectors of another',
      (text: string) => text.replace('"firstVector":2', '"firstVector":1'),
    ],
    [
      'fewer sentences than vectors',
      (text: string) =>
        text
          .slice(text.indexOf('\n') + 1)
          .replace(/"firstVector":(\d)/g, (_, row) => `"firstVector":${row - 2}`),
    ],
    ['a speaker without a name', (text: string) => text.replace('"speakers":[]', '"speakers":[{}]')],
    ['quotes for speakers', (text: string) => text.replace('"speakers":[]', '"quotes":[]')],
  ])('refuses passages that are %s', async (_, forge) => {
    const described = await describeIndex(smallIndex(3));
    const text = described.passages.toString();
    const passages = Buffer.from(forge(text));
    expect(passages.toString()).not.toBe(text);
    const sha256 = createHash('sha256').update(passages).digest('hex');
    const file = { ...described.manifest.passages, bytes: passages.byteLength, sha256 };
    await writeIndex(folder, { ...described, manifest: { ...described.manifest, passages: file }, passages });
    await expect(readIndex(folder)).rejects.toThrow(/is damaged \(passages/);
  });
});

describe.skipIf(process.platform === 'win32')('where a pipe lies in the folder', () => {
  test.each([/^manifest/, /\.jsonl$/, /\.f32$/])('does not wait for %s, and replaces it', async (name) => {
    await writeIndex(folder, await describeIndex(smallIndex(3)));
    const file = join(folder, (await readdir(folder)).find((entry) => name.test(entry)) ?? '');
    await rm(file);
    execFileSync('mkfifo', [file]);
    await expect(readIndex(folder)).rejects.toThrow(/cannot be read \(.* is not a file of its own\)/);
    await writeIndex(folder, await describeIndex(smallIndex(4)));
    expect((await readIndex(folder))?.content.articles).toHaveLength(4);
  });
});

test('calls a file that the system does not give unreadable, not damaged', async () => {
  await writeIndex(folder, await describeIndex(smallIndex(3)));
  await rm(join(folder, MANIFEST_FILE));
  await mkdir(join(folder, MANIFEST_FILE));
  const error = await readIndex(folder).catch((thrown: Error) => thrown);
  expect(error).toBeInstanceOf(IndexError);
  expect(error).toMatchObject({
    message: expect.stringMatching(/^The index in .* cannot be read \(/),
    run: 'index',
  });
});

describe('where a link lies in the folder', () => {
  test.each([
    ['the manifest', MANIFEST_FILE],
    ['a file of another index', 'passages.other.jsonl'],
  ])('writes past it where it has the name of %s, and leaves what it points at', async (_, name) => {
    const [target, targetFolder] = [join(folder, 'target'), join(folder, 'target-folder')];
    await writeFile(target, 'precious');
    await mkdir(targetFolder);
    const index = join(folder, 'index');
    for (const to of [target, targetFolder, join(folder, 'nowhere')]) {
      await mkdir(index);
      await symlink(to, join(index, name));
      await writeIndex(index, await describeIndex(smallIndex(3)));
      expect((await readIndex(index))?.content.articles).toHaveLength(3);
      expect((await lstat(join(index, MANIFEST_FILE))).isFile()).toBe(true);
      await rm(index, { recursive: true });
    }
    expect(await readFile(target, 'utf8')).toBe('precious');
    expect(await readdir(targetFolder)).toEqual([]);
    expect(await readdir(folder)).not.toContain('nowhere');
  });

  test.each([/^manifest/, /\.jsonl$/, /\.f32$/])('does not read %s through it', async (name) => {
    const index = join(folder, 'index');
    await writeIndex(index, await describeIndex(smallIndex(3)));
    const file = (await readdir(index)).find((entry) => name.test(entry)) ?? '';
    await rename(join(index, file), join(folder, file));
    await symlink(join(folder, file), join(index, file));
    await expect(readIndex(index)).rejects.toThrow(IndexError);
    await writeIndex(index, await describeIndex(smallIndex(4)));
    expect((await readIndex(index))?.content.articles).toHaveLength(4);
  });
});

test('says what to do where the folder cannot be written', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(writeIndex(join(folder, 'file', 'index'), await describeIndex(smallIndex(1)))).rejects.toThrow(
    UsageError,
  );
});

test('is whole after the process that writes it was killed, whenever that was', async () => {
  const script = fileURLToPath(new URL('../fixtures/write-index-forever.ts', import.meta.url));
  for (let round = 0; round < 4; round += 1) {
    const writer = spawn(process.execPath, ['--import', 'tsx', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(writer.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, 7 + round * 13));
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const index = await readIndex(folder);
    const last = index?.content.articles.at(-1);
    expect(last?.title).toBe(`Article ${(index?.content.articles.length ?? 0) - 1}`);
    expect(index?.vectors.count).toBe(index?.manifest.count);
  }
  // What each of them left behind goes with the next writing.
  await writeIndex(folder, await describeIndex(smallIndex(3)));
  expect((await readdir(folder)).filter((name) => name !== MANIFEST_FILE)).toHaveLength(2);
});

test('leaves what a process is writing that still runs, and what one on another machine has left', async () => {
  const { manifest } = await describeIndex(smallIndex(3));
  const named = (machine: string | undefined, pid: number, start: string | undefined) =>
    `passages.x-${machine}-${pid}-${start}-y.jsonl`;
  const [, machine, , start] = manifest.generation.split('-');
  const kept = [
    named(machine, process.pid, start),
    named(machine, process.ppid, start),
    named('0123abcd', 2 ** 30, start),
    'passages.x-y.jsonl',
  ];
  const left = [named(machine, process.pid, 'smv9zk'), named(machine, 2 ** 30, start)];
  for (const name of [...kept, ...left]) await writeFile(join(folder, name), '');
  await writeIndex(folder, await describeIndex(smallIndex(3)));
  const names = await readdir(folder);
  expect(names).toEqual(expect.arrayContaining(kept));
  expect(names).toHaveLength(kept.length + 3);
});

async function flipBit(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes[10] = (bytes[10] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

async function replaceIn(file: string, from: string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}
