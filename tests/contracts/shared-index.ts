import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { readingsByKey, type StoredIndex } from '../../src/index/assemble.js';
import { readIndex } from '../../src/index/read-index.js';
import type { Reading } from '../../src/index/reading.js';
import { DamagedIndex, toReadingRows } from '../../src/index/rows/index.js';
import type { SharedIndex } from '../../src/index/shared/shared-index.js';
import { createSmallProject, type SmallProject, smallArticles } from '../fixtures/small-index.js';

/** A database of its own for each test. */
export interface SharingDatabase {
  open(): Promise<SharedIndex>;
  /** Runs SQL past all that checks it, and returns the rows of the last query. */
  sql(text: string): Promise<Record<string, unknown>[]>;
}

/** Letters that a database could take for something else. */
const AWKWARD = String.raw`NULL {"a",\x41} 'b' $1 "c\" \N % 😀 é`;

/** What every database that shares an index must do; what takes several connections at once is another matter. */
export function describeSharedIndex(name: string, create: () => Promise<SharingDatabase>): void {
  describe(`${name} (shared index contract)`, () => {
    let project: SmallProject;
    let database: SharingDatabase;
    let shared: SharedIndex;
    let index: StoredIndex;

    beforeEach(async () => {
      project = await createSmallProject();
      await project.write({
        'awkward.txt': `Title ${AWKWARD}\n\n"It is ${AWKWARD} here", said Anne Roux.\n`,
      });
      index = await build();
      database = await create();
      shared = await database.open();
    });

    afterEach(() => project.remove());

    /** As it is read again: its JSON has one order. */
    async function build(): Promise<StoredIndex> {
      await project.build({ before: await readIndex(project.index) });
      return (await readIndex(project.index)) as StoredIndex;
    }

    async function publish(published = index, anew = false): Promise<void> {
      const building = await shared.startBuilding();
      await building.publish(published, anew);
      building.end();
    }

    /** The digests of the readings of an index that are there; null for those that are not, or not whole. */
    function digestsThere({ manifest } = index): Promise<(string | null)[]> {
      return shared.read(async (snapshot) => {
        const keyed = manifest.seeds.map(({ key, file }) => [`${key}`, file] as const);
        const digests: (string | null)[] = [];
        for await (const batch of snapshot.readings(new Map(keyed), manifest.model.dimension))
          for (const [key, reading] of batch) digests.push(reading && digestOf(key, reading));
        return digests;
      });
    }

    test('has no generation before one is published, and makes nothing to say so', async () => {
      expect(await shared.read((snapshot) => snapshot.name())).toBeNull();
      expect(await shared.read((snapshot) => snapshot.generation())).toBeNull();
      expect(await database.sql("SELECT FROM pg_namespace WHERE nspname = 'verbatim'")).toEqual([]);
    });

    test('gives back what was published, letter by letter', async () => {
      await publish();
      const { manifest, people } = index;
      expect(index.content.articles.at(-1)?.text).toContain(AWKWARD);
      expect(await shared.read((snapshot) => snapshot.name())).toBe(manifest.generation);
      expect(await shared.read((snapshot) => snapshot.generation())).toEqual({ manifest, people });
      expect(await digestsThere()).toEqual(digestsOf(index));
    });

    test('says what it is, and how large', async () => {
      await publish();
      const { backend, bytes } = await shared.read((snapshot) => snapshot.size());
      expect(backend).toMatch(/^PostgreSQL \d+\.\d+ at \S+\/\w+$/);
      expect(bytes).toBeGreaterThan(10_000);
      expect(shared.place).toBe(backend.replace(/ [\d.]+/, ''));
    });

    test('keeps what the next generation has, too, and lets go of the rest', async () => {
      await publish();
      await project.write({ '0.txt': 'Another\n\n"It will not last", said Anne Roux.\n' });
      const next = await build();
      const rows = () => database.sql('SELECT key, xmin::text FROM verbatim.reading ORDER BY key');
      const before = new Map((await rows()).map(({ key, xmin }) => [key, xmin]));
      await publish(next);
      const after = await rows();
      expect(after.map(({ key }) => key)).toEqual([...readingsByKey(next).keys()].sort());
      expect(after.filter(({ key, xmin }) => before.get(key) === xmin)).toHaveLength(3);
      expect(await digestsThere(next)).toEqual(digestsOf(next));
    });

    test('publishes nothing where that is the current generation, but anew', async () => {
      await publish();
      await database.sql(`UPDATE verbatim.article SET title = 'Other'`);
      await publish();
      expect(await digestsThere()).toEqual([null, null, null, null]);
      await publish(index, true);
      expect(await digestsThere()).toEqual(digestsOf(index));
    });

    test.each([
      `UPDATE verbatim.article SET text = text || ' '`,
      `UPDATE verbatim.article SET quotes = replace(quotes, 'Roux', 'Rouge')`,
      `UPDATE verbatim.article SET vectors = set_byte(vectors, 0, get_byte(vectors, 0) # 1)`,
      `UPDATE verbatim.article SET words = set_byte(words, 1, get_byte(words, 1) # 1)`,
      `UPDATE verbatim.article SET digest = digest || '\\x00'`,
      `UPDATE verbatim.reading SET problems = '["none"]'`,
      `UPDATE verbatim.reading SET problems = 'no JSON'`,
      'DELETE FROM verbatim.article',
      'DELETE FROM verbatim.seed; DELETE FROM verbatim.reading',
    ])('gives no reading after %s', async (sql) => {
      await publish();
      await database.sql(sql);
      expect(await digestsThere()).toEqual([null, null, null, null]);
    });

    test.each([
      'DELETE FROM verbatim.seed WHERE position = 1',
      'UPDATE verbatim.seed SET position = 9 WHERE position = 0',
      `UPDATE verbatim.speaker SET name = 'Anna Roux'`,
      `UPDATE verbatim.name SET speaker = 'Karim Benali'`,
      `UPDATE verbatim.generation SET model = replace(model, '8', '9')`,
      `UPDATE verbatim.generation SET rules = ''`,
    ])('gives no generation after %s', async (sql) => {
      await publish();
      await database.sql(sql);
      await expect(shared.read((snapshot) => snapshot.generation())).rejects.toThrow(DamagedIndex);
    });

    test('keeps to a schema of its own', async () => {
      await database.sql('DROP TABLE IF EXISTS article; CREATE TABLE article (mine text)');
      await publish();
      const tables = await database.sql(
        `SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'verbatim')`,
      );
      expect(tables).toEqual([{ tablename: 'article' }]);
      expect(await database.sql('SELECT * FROM article')).toEqual([]);
    });

    test('leaves the tables of a newer version alone', async () => {
      await publish();
      await database.sql('UPDATE verbatim.version SET number = 1000');
      await expect(shared.read((snapshot) => snapshot.name())).rejects.toThrow(UsageError);
      await expect(shared.startBuilding()).rejects.toThrow(/newer version of Verbatim. Upgrade/);
    });

    test('takes more than it sends at once', async () => {
      await project.write(smallArticles(520));
      const large = await build();
      await publish(large);
      expect((await digestsThere(large)).join() === digestsOf(large).join()).toBe(true);
    });
  });
}

function digestsOf(index: StoredIndex): string[] {
  return Array.from(readingsByKey(index), ([key, reading]) => digestOf(key, reading));
}

function digestOf(key: string, reading: Reading): string {
  return Buffer.from(toReadingRows(key, reading).reading.digest as Uint8Array).toString('hex');
}
