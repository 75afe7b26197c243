import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DatabaseError, EXIT, UsageError } from '../../../src/errors.js';
import type { KeeperOptions } from '../../../src/index/keeper.js';
import { openKeeper } from '../../../src/index/open-keeper.js';
import type { AnyIndex } from '../../../src/index/opened-index.js';
import { postgresIndex } from '../../../src/index/shared/index.js';
import { packWords } from '../../fixtures/pack-words.js';
import {
  createPostgresServer,
  type PostgresServer,
  postgresPrograms,
} from '../../fixtures/postgres-server.js';
import {
  createSmallProject,
  letterEmbedder,
  type SmallProject,
  smallArticle,
  wholeOf,
} from '../../fixtures/small-index.js';

const programs = postgresPrograms();

describe.skipIf(programs === null)('opening an index that is shared over PostgreSQL', () => {
  let server: PostgresServer;
  let project: SmallProject;
  let said: string[] = [];

  beforeAll(async () => {
    server = await createPostgresServer(`${programs}`);
  });

  beforeEach(async () => {
    project = await createSmallProject();
    said = [];
    await server.sql('DROP SCHEMA IF EXISTS verbatim CASCADE');
  });

  afterEach(() => project.remove());
  afterAll(() => server?.remove());

  /** Of this machine, or with `seedsFolder: 'nowhere'` of one without articles. */
  function keeper(options: Partial<KeeperOptions> = {}) {
    return openKeeper({
      seedsFolder: project.seeds,
      indexFolder: join(project.folder, 'replica'),
      databaseUrl: server.url,
      packWords,
      seedsDecide: false,
      onNotice: (notice) => said.push(notice),
      ...options,
    });
  }

  const elsewhere = (options: Partial<KeeperOptions> = {}) =>
    keeper({ seedsFolder: 'nowhere', indexFolder: join(project.folder, 'elsewhere'), ...options });

  async function find(opening: ReturnType<typeof keeper>, model = letterEmbedder().model) {
    return (await opening).find(Promise.resolve(model));
  }

  async function build(before: AnyIndex | null = null, embedder = letterEmbedder()) {
    const open = async (index: AnyIndex) => index;
    const { index } = await (await keeper()).build({ embedder, before, builtAt: new Date(), open });
    return { index: await wholeOf(index, join(project.folder, 'replica')), embedded: embedder.given.length };
  }

  test('where nothing is shared, articles are needed', async () => {
    expect(await find(keeper())).toBeNull();
    const error = await find(elsewhere()).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(/^There is no index in PostgreSQL at \S+ yet, and no article in nowhere\./);
    expect(said).toEqual([]);
  });

  test('what a machine had built for itself is published without being read again', async () => {
    const indexFolder = join(project.folder, 'replica');
    const { index: own } = await project.build({ indexFolder });
    const found = await find(keeper());
    expect(found?.fits).toBe(false);
    const { index, embedded } = await build(found?.index);
    expect([index.manifest.generation, embedded]).toEqual([own.manifest.generation, 0]);
    expect((await find(elsewhere()))?.index.manifest.generation).toBe(own.manifest.generation);
  });

  test('what is shared is taken whatever articles are here, but by who asks for these', async () => {
    await build();
    await project.write({ 'new.txt': smallArticle(99) });
    expect((await find(keeper()))?.fits).toBe(true);
    expect((await find(keeper({ seedsDecide: true })))?.fits).toBe(false);
    expect((await find(elsewhere({ seedsDecide: true })))?.fits).toBe(true);
  });

  test('an index of another model is built again where there are articles, and is a mistake elsewhere', async () => {
    await build();
    const other = letterEmbedder({ id: 'words', dimension: 16 });
    await expect(find(elsewhere(), other.model)).rejects.toThrow(
      /^The index in PostgreSQL at \S+ is of the model letters, not words\. Set VERBATIM_MODEL=letters, or build it/,
    );
    expect(await find(keeper(), other.model)).toBeNull();
    expect(said).toEqual([
      expect.stringMatching(/is of the model letters, not words\. It is built again\.$/),
    ]);
    await build(null, other);
    expect((await find(elsewhere(), other.model))?.fits).toBe(true);
  });

  test('a bot goes on without a newer index of another model, and says so once', async () => {
    const { index } = await build();
    const bot = await elsewhere();
    await build(null, letterEmbedder({ id: 'words' }));
    while (said.length === 0) {
      expect(await bot.newer(index)).toBeNull();
      await new Promise(setImmediate);
    }
    expect(await bot.newer(index)).toBeNull();
    bot.close();
    expect(said).toEqual([
      expect.stringMatching(/is of the model words, not letters: going on without it\.$/),
    ]);
  });

  test('an index that another version has read is built again where there are articles, and answers elsewhere', async () => {
    const { index } = await build();
    const shared = await postgresIndex(server.url);
    const building = await shared.startBuilding();
    await building.publish({ ...index, manifest: { ...index.manifest, rules: 'older' } }, true);
    building.end();
    // As an upgraded machine has it, whose replica is of the older version.
    const found = await find(elsewhere());
    expect([found?.fits, found?.index.content.articles.length]).toEqual([true, 3]);
    expect(said).toEqual([expect.stringMatching(/of another version of Verbatim\. Build it again where/)]);
    expect(await find(keeper({ indexFolder: join(project.folder, 'third') }))).toBeNull();
    expect(said[1]).toMatch(/of another version of Verbatim\. It is built again\.$/);
  });

  test('while the server is away the replica answers; without one, it is said what to do', async () => {
    const { index } = await build();
    await server.stop();
    const found = await find(keeper({ seedsFolder: 'nowhere' }));
    const error = await find(elsewhere()).catch((thrown) => thrown);
    const refused = await find(keeper({ seedsDecide: true })).catch((thrown) => thrown);
    await server.start();
    expect([found?.fits, found?.index.manifest.generation]).toEqual([true, index.manifest.generation]);
    expect(said).toEqual([
      expect.stringMatching(
        / cannot be reached \(.*\)\. Start it, or mend DATABASE_URL\. Until then, answers come/,
      ),
    ]);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(refused).toBeInstanceOf(DatabaseError);
    expect([error.isAway, error.exitCode]).toEqual([true, EXIT.failed]);
    expect(`${said}${error.message}`).not.toContain('secret');
  });

  test('a server that refuses, or a database that cannot hold every letter, is told from one that is away', async () => {
    const other = (name: string) => server.url.replace('/postgres?', `/${name}?`);
    const missing = await find(elsewhere({ databaseUrl: other('missing') })).catch((thrown) => thrown);
    expect(missing).toBeInstanceOf(DatabaseError);
    expect([missing.isAway, missing.exitCode]).toEqual([false, EXIT.usage]);
    expect(missing.message).toMatch(/^PostgreSQL at \S+ refuses \(database "missing" does not exist\)\./);
    await server.sql(`CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0`);
    const latin = await keeper({ databaseUrl: other('latin') });
    const open = async (index: AnyIndex) => index;
    await expect(latin.build({ embedder: letterEmbedder(), builtAt: new Date(), open })).rejects.toThrow(
      /is encoded in LATIN1\. Make one with/,
    );
  });

  test.each(['mysql://me:secret@host/db', 'postgresql://me:secret@host:port/db', 'secret'])(
    'a URL that is none is named without being shown: %s',
    async (databaseUrl) => {
      const error = await find(elsewhere({ databaseUrl })).catch((thrown) => thrown);
      expect(error).toBeInstanceOf(UsageError);
      expect(error.message).toMatch(/^DATABASE_URL names no PostgreSQL database\./);
      expect(`${error.stack}${error.cause}`).not.toContain('secret');
    },
  );
});
