import { execFileSync } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IndexError } from '../../src/errors.js';
import type { StoredIndex } from '../../src/index/assemble.js';
import { findIndex } from '../../src/index/find-index.js';
import { isIndexFailure } from '../../src/index/index-failure.js';
import { type AnyIndex, isWhole } from '../../src/index/opened-index.js';
import { readIndex } from '../../src/index/read-index.js';
import { type Database, openDatabase, type SqlValue } from '../../src/sqlite.js';
import { rowsTold, toldBy } from '../fixtures/content-told.js';
import { createSmallProject, onIndex, type SmallProject, smallArticle } from '../fixtures/small-index.js';

const DATABASE = 'index.sqlite';
const ORDERS = /^(?:part|position)$/;

let project: SmallProject;

beforeEach(async () => {
  project = await createSmallProject();
});

afterEach(() => project.remove());

/** What an index holds, whichever build made it. */
function held(index: StoredIndex | null): unknown {
  if (!index) return null;
  const { content, people, vectors, warnings, manifest } = index;
  return {
    content: toldBy(content),
    people,
    vectors: rowsTold(vectors),
    warnings,
    files: manifest.seeds.map(({ file, key }) => [file, key]),
  };
}

/**
 * That what lies there is named, at the latest when it is asked for, tells nothing else than before until then, and is whole
 * after the next build.
 */
async function expectMended(good: StoredIndex): Promise<void> {
  const notices: string[] = [];
  const found = await findIndex(project.index, (notice) => notices.push(notice));
  if (found) expectSameOrNamed(found, good);
  else expect(notices).toEqual([expect.stringMatching(/^The index in .* Building it again\.$/)]);
  const { notKept } = await project.build({ before: found, anew: true });
  if (found && !isWhole(found)) found.close();
  expect(notKept).toBeNull();
  expect(held(await readIndex(project.index))).toEqual(held(good));
}

function expectSameOrNamed({ content }: AnyIndex, good: StoredIndex): void {
  const told = () => {
    try {
      return toldBy(content);
    } catch (error) {
      expect(isIndexFailure(error), `${error}`).toBe(true);
      return null;
    }
  };
  expect([null, toldBy(good.content)]).toContainEqual(told());
}

/** Without those that SQLite keeps beside a database for a while. */
async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => !/-(?:wal|shm)$/.test(name)).sort();
}

test('reads back what was written', async () => {
  const { index, notKept } = await project.build();
  expect(notKept).toBeNull();
  expect(index.content.quotes).toBe(3);
  expect(index.people.names.get('Karim Benali')).toBe('Karim Benali');
  const { content: _, vectors: __, codes: ___, ...written } = index;
  const read = await readIndex(project.index);
  expect(read).toMatchObject(written);
  expect(held(read)).toEqual(held(index));
});

test('reads back whatever a text holds', async () => {
  const text = `\ufeff${smallArticle(1)}\r\n« 😀 \u200b\u2028\u0085 é \ud800 », dit Anne Roux.\n`;
  await project.write({ 'odd.txt': Buffer.from(text, 'utf16le'), 'a%3F#b?.txt': smallArticle(2) });
  const { index } = await project.build();
  expect(index.content.articles.at(-1)?.text).toBe(text.replace('\ud800', '\ufffd'));
  const { content: _, vectors: __, codes: ___, ...written } = index;
  const read = await readIndex(project.index);
  expect(read).toMatchObject(written);
  expect(held(read)).toEqual(held(index));
});

test('is null where there is none', async () => {
  expect(await readIndex(project.index)).toBeNull();
  await mkdir(project.index);
  expect(await readIndex(project.index)).toBeNull();
});

test('is null, not damaged, where a build has ended before it had made anything', async () => {
  await mkdir(project.index);
  await writeFile(join(project.index, DATABASE), '');
  expect(await readIndex(project.index)).toBeNull();
});

test('replaces the generation before it and keeps nothing of it', async () => {
  await project.build();
  await rm(project.seeds, { recursive: true });
  await mkdir(project.seeds);
  await project.write({ 'other.txt': smallArticle(7) });
  const { index } = await project.build();
  expect(held(await readIndex(project.index))).toEqual(held(index));
  const count = (table: string) =>
    onIndex(project.index, (open) => open.prepare(`SELECT count(*) AS n FROM ${table}`).get());
  expect(count('reading')).toEqual({ n: 1 });
  expect(count('article')).toEqual({ n: 1 });
  expect(await filesIn(project.index)).toEqual([DATABASE, 'writer.sqlite']);
});

test('removes what older versions have left, and nothing else', async () => {
  const older = [
    'manifest.json',
    'passages.0-a.jsonl',
    'vectors.0-a.f32',
    'graph.0-a.hnsw',
    'graph.0-a.hnsw.seal',
  ];
  const others = ['notes.txt', 'graph.dot', 'vectors.svg'];
  await mkdir(project.index);
  for (const name of [...older, ...others]) await writeFile(join(project.index, name), '');
  await project.build();
  expect(await filesIn(project.index)).toEqual([DATABASE, 'writer.sqlite', ...others].sort());
});

describe('where a value is not the one that was written', () => {
  const all = (open: Database, sql: string) => open.prepare(sql).all() as Record<string, SqlValue>[];

  test.each(['reading', 'article', 'generation', 'seed', 'speaker', 'name'])(
    'says so, whichever column of "%s" it is in',
    async (table) => {
      const { index: good } = await project.build();
      const columns = onIndex(project.index, (open) => all(open, `PRAGMA table_info(${table})`));
      expect(columns.length).toBeGreaterThan(1);
      for (const { name } of columns) {
        const index = join(project.folder, `${name}`);
        await cp(project.index, index, { recursive: true });
        const isChanged = onIndex(index, (open) => {
          const [row] = all(open, `SELECT ${name} FROM ${table} LIMIT 1`);
          const value = row?.[`${name}`] ?? null;
          const at = value === null ? `${name} IS NULL` : `${name} = (SELECT ${name} FROM ${table} LIMIT 1)`;
          try {
            open.prepare(`UPDATE ${table} SET ${name} = ? WHERE ${at}`).run(otherThan(value));
            return true;
          } catch {
            // SQLite holds the table's own constraints.
            return false;
          }
        });
        const read = await readIndex(index).then(held, (error) => error.message);
        // What only orders the rows may be another number in the same order.
        if (isChanged && !ORDERS.test(`${name}`))
          expect([read, name]).toEqual([expect.stringMatching(/damaged/), name]);
        else if (typeof read !== 'string') expect(read).toEqual(held(good));
      }
    },
  );

  test('is not misled by an article that stands in the place of another', async () => {
    const { index: good } = await project.build();
    const key = `(SELECT reading FROM seed WHERE position = %)`;
    const [first, second] = [key.replace('%', '0'), key.replace('%', '1')];
    project.sql(`UPDATE article SET part = 7 WHERE reading = ${first}; UPDATE article SET reading = ${first}, part = 0
      WHERE reading = ${second}; UPDATE article SET reading = ${second}, part = 0 WHERE part = 7`);
    await expectMended(good);
  });
});

/** The same value with one bit flipped, or another of its type. */
function otherThan(value: SqlValue): SqlValue {
  if (value === null) return 'x';
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value.slice(0, -1)}${value.endsWith(' ') ? '!' : ' '}`;
  return value.map((byte, at) => (at === value.length - 1 ? byte ^ 1 : byte));
}

describe('where something has happened to the file', () => {
  const file = () => join(project.index, DATABASE);
  const bytes = () => readFileSync(file());

  test.each<[string, () => void]>([
    ['no rows of a reading', () => project.sql('DELETE FROM article')],
    ['no readings', () => project.sql('DELETE FROM reading')],
    ['no people', () => project.sql('DELETE FROM speaker')],
    ['a table less', () => project.sql('DROP TABLE seed')],
    ['a column less', () => project.sql('ALTER TABLE name RENAME COLUMN speaker TO spoken')],
    ['an index less', () => writeFileSync(file(), bytes().subarray(0, 4096))],
    ['the half of it', () => truncateSync(file(), bytes().length / 2)],
    ['a hundred bytes', () => truncateSync(file(), 100)],
    ['words in it', () => writeFileSync(file(), 'An index.\n'.repeat(900))],
    ['zeros in it', () => writeFileSync(file(), bytes().fill(0, 3000))],
    ['nothing but zeros in it', () => writeFileSync(file(), Buffer.alloc(8192))],
    ['another version of the tables', () => project.sql('PRAGMA user_version = 99')],
    ['another program to it', () => project.sql('PRAGMA application_id = 7')],
    [
      'the tables of another program',
      () => {
        for (const name of [DATABASE, `${DATABASE}-wal`]) rmSync(join(project.index, name), { force: true });
        project.sql('CREATE TABLE cookie (name TEXT); PRAGMA user_version = 1');
      },
    ],
  ])('names it and mends it from the seeds: %s', async (_, damage) => {
    const { index: good } = await project.build();
    damage();
    await expectMended(good);
  });

  test('reads a file all the same that says nobody may write to it, and makes it anew', async () => {
    const { index: good } = await project.build();
    writeFileSync(file(), bytes().fill(7, 18, 19));
    expect(held(await readIndex(project.index))).toEqual(held(good));
    expect((await project.build()).notKept).toBeNull();
    expect(held(await readIndex(project.index))).toEqual(held(good));
  });

  test.each(['-wal', '-shm', '-journal'])(
    'answers from whole indexes only beside the "%s" of another file',
    async (ending) => {
      const { index: good } = await project.build();
      const other = join(project.folder, 'other.sqlite');
      const database = openDatabase(other) as Database;
      database.exec(`PRAGMA journal_mode = ${ending === '-journal' ? 'DELETE' : 'WAL'}; PRAGMA cache_size = 1;
        CREATE TABLE other (text TEXT); INSERT INTO other SELECT hex(zeroblob(300)) FROM
        (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 900) SELECT i FROM n);
        BEGIN; UPDATE other SET text = hex(zeroblob(301))`);
      // What a process leaves that is killed now.
      cpSync(`${other}${ending}`, `${file()}${ending}`);
      database.exec('COMMIT');
      database.close();
      const read = await readIndex(project.index).catch((error) => error);
      if (read instanceof IndexError) await expectMended(good);
      else expect(held(read)).toEqual(held(good));
      await project.build();
      expect(held(await readIndex(project.index))).toEqual(held(good));
    },
  );
});

describe.skipIf(process.platform === 'win32')('where a link, a pipe or a folder lies in the folder', () => {
  const names = ['', '-wal', '-shm', '-journal'].map((ending) => `${DATABASE}${ending}`);
  const locks = ['', '-wal', '-shm', '-journal'].map((ending) => `writer.sqlite${ending}`);

  test.each(names)('neither reads nor waits for %s, and replaces it', async (name) => {
    const { index: good } = await project.build();
    const path = join(project.index, name);
    for (const put of [putPipe, putFolder, putLink]) {
      await rm(path, { force: true });
      put(path);
      await expect(readIndex(project.index)).rejects.toThrow(
        /cannot be read \(.* is not a file of its own\)/,
      );
      await expectMended(good);
    }
  });

  test.each(locks)('neither follows nor waits for %s', async (name) => {
    const { index: good } = await project.build();
    const path = join(project.index, name);
    for (const put of [putPipe, putFolder, putLink]) {
      await rm(path, { force: true, recursive: true });
      put(path);
      const said: string[] = [];
      expect((await project.build({ onWait: () => said.push('waits') })).notKept).toBeNull();
      expect(said).toEqual([]);
      expect(held(await readIndex(project.index))).toEqual(held(good));
    }
  });

  test.each([...names, ...locks])('leaves what %s points at', async (name) => {
    const target = join(project.folder, 'target');
    const bytes = await precious(target);
    await mkdir(project.index);
    symlinkSync(target, join(project.index, name));
    expect((await project.build()).notKept).toBeNull();
    await rm(join(project.index, DATABASE));
    symlinkSync(join(project.folder, 'nowhere'), join(project.index, DATABASE));
    expect((await project.build()).notKept).toBeNull();
    expect(lstatSync(join(project.index, DATABASE)).isFile()).toBe(true);
    expect(readFileSync(target)).toEqual(bytes);
    expect(await readdir(project.folder)).not.toContain('nowhere');
  });

  test('leaves a folder that holds something, and says so', async () => {
    const folder = join(project.index, DATABASE);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'letter.txt'), 'precious');
    const { notKept } = await project.build();
    expect(notKept).toMatch(/^The index cannot be kept in .* \(.*\)\. Free space or mend its permissions/);
    expect(await readdir(folder)).toEqual(['letter.txt']);
  });

  function putPipe(path: string): void {
    execFileSync('mkfifo', [path]);
  }
  function putFolder(path: string): void {
    mkdirSync(path);
  }
  function putLink(path: string): void {
    const target = join(project.folder, 'target.sqlite');
    if (!lstatSync(target, { throwIfNoEntry: false })) void precious(target);
    symlinkSync(target, path);
  }
  /** A database of somebody else. */
  async function precious(path: string): Promise<Buffer> {
    const database = openDatabase(path) as Database;
    database.exec('CREATE TABLE letter (text TEXT); INSERT INTO letter VALUES (1)');
    database.close();
    return readFileSync(path);
  }
});
