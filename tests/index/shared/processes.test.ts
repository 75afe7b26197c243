import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSharedIndex } from '../../../src/index/check-shared-index.js';
import { openKeeper } from '../../../src/index/open-keeper.js';
import { postgresIndex } from '../../../src/index/shared/index.js';
import { packWords } from '../../fixtures/pack-words.js';
import {
  createPostgresServer,
  type PostgresServer,
  postgresPrograms,
} from '../../fixtures/postgres-server.js';
import type { Told } from '../../fixtures/share-small-index.js';
import {
  createSmallProject,
  letterEmbedder,
  type SmallProject,
  smallArticle,
  smallArticles,
} from '../../fixtures/small-index.js';
import { drawing } from '../mutations/draw.js';

/** `KILLS=200 npx vitest run tests/index/shared` for a long run. */
const KILLS = Number(process.env.KILLS ?? 4);
const PROGRAM = fileURLToPath(new URL('../../fixtures/share-small-index.ts', import.meta.url));
const programs = postgresPrograms();

// Each process of a test takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(programs === null)('processes that share an index over PostgreSQL', () => {
  let server: PostgresServer;
  let project: SmallProject;
  let children: SharingProcess[] = [];

  beforeAll(async () => {
    server = await createPostgresServer(`${programs}`);
  });

  beforeEach(async () => {
    project = await createSmallProject();
    await server.sql('DROP SCHEMA IF EXISTS verbatim CASCADE');
  });

  afterEach(async () => {
    for (const { child } of children) child.kill('SIGKILL');
    children = [];
    await project.remove();
  });

  afterAll(() => server?.remove());

  function start(what: 'build' | 'follow', replica: string, ...seeds: string[]): SharingProcess {
    const args = ['--import', 'tsx', PROGRAM, what, server.url, join(project.folder, replica), ...seeds];
    const started = sharingProcess(spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }));
    children.push(started);
    return started;
  }

  /** Of a machine that has the articles. */
  async function build({ force = false, seeds: seedsFolder = project.seeds } = {}) {
    const embedder = letterEmbedder();
    const indexFolder = join(project.folder, 'replica');
    const here = await openKeeper({
      seedsFolder,
      indexFolder,
      databaseUrl: server.url,
      packWords,
      seedsDecide: true,
    });
    const built = await here.build({ embedder, builtAt: new Date(), force, open: async (index) => index });
    return { ...built, embedded: embedder.given.length };
  }

  test('a machine without articles answers from what another has published, and fetches only what is new', async () => {
    const { index } = await build();
    const follower = start('follow', 'elsewhere');
    expect(await follower.next('generation')).toEqual({ generation: index.manifest.generation, articles: 3 });
    await server.sql(`UPDATE verbatim.article SET text = 'damaged'`);
    await project.write({ 'new.txt': smallArticle(99) });
    const { index: next, embedded } = await build();
    expect(embedded).toBe(2);
    // What is damaged there it has had before.
    expect(await follower.next('generation')).toEqual({ generation: next.manifest.generation, articles: 4 });
  });

  test('two processes hear of what a third one publishes', async () => {
    await build();
    const followers = [start('follow', 'one'), start('follow', 'two')];
    await Promise.all(followers.map((follower) => follower.next('generation')));
    const listener = new pg.Client({ connectionString: server.url });
    await listener.connect();
    await listener.query('LISTEN verbatim_generation');
    const told = once(listener, 'notification');
    await project.write({ 'new.txt': smallArticle(99) });
    const { generation } = (await build()).index.manifest;
    await told;
    await listener.end();
    for (const follower of followers)
      expect(await follower.next('generation')).toEqual({ generation, articles: 4 });
  });

  test('one builder waits for another, and takes over what that has made', async () => {
    await project.write(smallArticles(200));
    const building = await (await postgresIndex(server.url)).startBuilding();
    const both = [start('build', 'one', project.seeds), start('build', 'two', project.seeds)];
    for (const builder of both) expect(await builder.next('says')).toEqual({ says: 'waits' });
    building.end();
    const built = await Promise.all(both.map((builder) => builder.next('generation')));
    expect(built.map(({ embedded }) => embedded).sort()).toEqual([0, 400]);
    expect(new Set(built.map(({ generation }) => generation)).size).toBe(1);
  });

  test(
    `a builder that is killed leaves a whole generation, and no lock (${KILLS} times)`,
    async () => {
      const draw = drawing(Date.now());
      const sizes = [40, 90, 20];
      const folders = await Promise.all(sizes.map((size, set) => project.writeSet(set, size)));
      await build({ seeds: folders[1] as string });
      for (let kill = 0; kill < KILLS; kill += 1) {
        const builder = start('build', `killed-${kill}`, ...folders);
        await builder.next('says');
        await wait(draw.below(400));
        builder.child.kill('SIGKILL');
        await once(builder.child, 'exit');
        const { index: left } = await checkSharedIndex(server.url, 'nowhere');
        expect(sizes).toContain(left?.articles);
        // Which would wait for ever where the lock were held.
        const { index } = await build({ seeds: folders[kill % 3] as string });
        expect(index.content.articles).toHaveLength(sizes[kill % 3] as number);
        await rm(join(project.folder, `killed-${kill}`), { recursive: true, force: true });
      }
    },
    KILLS * 60_000,
  );

  test('goes on while the server is away, says so once, and takes over what is new when it is back', async () => {
    await build();
    const follower = start('follow', 'elsewhere');
    await follower.next('generation');
    // That it listens shows with the next one.
    await project.write({ 'new.txt': smallArticle(99) });
    await build();
    await follower.next('generation');
    await server.stop();
    const { says } = await follower.next('says');
    expect(says).toMatch(/^PostgreSQL at \S+ cannot be reached \(.*\)\. .* Until then, answers come from /);
    await expect(build()).rejects.toThrow(/^PostgreSQL at \S+ cannot be reached/);
    await server.start();
    expect((await follower.next('says')).says).toMatch(/^PostgreSQL at \S+ is reached again\.$/);
    await project.write({ 'newer.txt': smallArticle(100) });
    const { generation } = (await build()).index.manifest;
    expect(await follower.next('generation')).toEqual({ generation, articles: 5 });
  });

  test('who reads what is shared reads one generation, whatever is published meanwhile', async () => {
    const { index } = await build();
    const shared = await postgresIndex(server.url);
    await shared.read(async (snapshot) => {
      expect(await snapshot.name()).toBe(index.manifest.generation);
      await project.write(Object.fromEntries([0, 1, 2].map((i) => [`${i}.txt`, smallArticle(i + 50)])));
      const { index: next } = await build();
      expect(next.manifest.generation).not.toBe(index.manifest.generation);
      expect((await snapshot.generation())?.manifest).toEqual(index.manifest);
      const keyed = index.manifest.seeds.map(({ key, file }) => [`${key}`, file] as const);
      for await (const batch of snapshot.readings(new Map(keyed), index.manifest.model.dimension))
        expect([...batch.values()]).not.toContain(null);
    });
  });

  test('what is damaged there is reported, taken over by nobody, and mended by building anew', async () => {
    await build();
    await server.sql(`UPDATE verbatim.article SET text = replace(text, 'pont', 'port')`);
    const damage =
      /^The index in PostgreSQL at \S+ is damaged: what was read of 0\.txt \(and of 2 more\) is not whole\./;
    await expect(checkSharedIndex(server.url, project.seeds)).rejects.toThrow(damage);
    const { says } = await start('follow', 'elsewhere').next('says');
    expect(says).toMatch(/is damaged: what was read of 0\.txt is not whole/);
    // Its own replica is whole.
    expect((await build()).notKept).toBeNull();
    await build({ force: true });
    const { index } = await checkSharedIndex(server.url, project.seeds);
    expect(index).toMatchObject({ articles: 3, fits: true });
  });
});

interface SharingProcess {
  readonly child: ChildProcess;
  /** The next thing that it tells with such a property; what it tells before that is left. */
  next(property: keyof Told): Promise<Told>;
}

function sharingProcess(child: ChildProcess): SharingProcess {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  return {
    child,
    async next(property) {
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`it ended without telling its ${property}`);
        const told: Told = JSON.parse(value);
        if (told[property] !== undefined) return told;
      }
    },
  };
}
