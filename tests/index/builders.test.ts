import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readingsByKey } from '../../src/index/assemble.js';
import { readIndex } from '../../src/index/read-index.js';
import { startWriting } from '../../src/index/storage/index-writing.js';
import type { SmallBuild } from '../fixtures/build-small-index.js';
import { SMALL_BUILDER } from '../fixtures/built.js';
import {
  createSmallProject,
  letterEmbedder,
  onIndex,
  type SmallProject,
  smallArticles,
} from '../fixtures/small-index.js';
import { drawing } from './mutations/draw.js';

/** `KILLS=200 npx vitest run tests/index/builders.test.ts` for a long run. */
const KILLS = Number(process.env.KILLS ?? 4);

// Each process of a test takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let project: SmallProject;
let builders: ChildProcess[] = [];

beforeEach(async () => {
  project = await createSmallProject();
});

afterEach(async () => {
  for (const builder of builders) builder.kill('SIGKILL');
  builders = [];
  await project.remove();
});

interface Builder extends ChildProcess {
  readonly stdout: NodeJS.ReadableStream & ChildProcess['stdout'] & object;
}

function startBuilder(folders: readonly string[], as: object = {}, around: readonly string[] = []): Builder {
  const [command = '', ...args] = [...around, process.execPath, SMALL_BUILDER, project.index, ...folders];
  const builder = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...as }) as Builder;
  builders.push(builder);
  return builder;
}

async function endOf(builder: Builder): Promise<SmallBuild> {
  const [out, err] = await Promise.all([text(builder.stdout), text(builder.stderr as never)]);
  expect(err).toBe('');
  return JSON.parse(out.trim().split('\n').at(-1) ?? '');
}

describe('two builders at once', () => {
  test('one waits for the other, says so once, and reads nothing of what the other has kept', async () => {
    const writing = await startWriting(project.index);
    const second = startBuilder([project.seeds]);
    await once(second.stdout, 'data');
    // What the first has read, it keeps, and then is stopped.
    const { index } = await project.build({ indexFolder: join(project.folder, 'elsewhere') });
    writing.keep(readingsByKey(index));
    await wait(500);
    expect(await readIndex(project.index)).toBeNull();
    writing.end();
    expect(await endOf(second)).toEqual({
      found: null,
      articles: 3,
      embedded: 0,
      notKept: null,
      said: ['waits'],
    });
  });

  test('both end with the whole index', async () => {
    await project.write(smallArticles(200));
    const both = await Promise.all([startBuilder([project.seeds]), startBuilder([project.seeds])].map(endOf));
    expect(both.map(({ articles, notKept }) => [articles, notKept])).toEqual([
      [200, null],
      [200, null],
    ]);
    expect((await readIndex(project.index))?.content.articles).toHaveLength(200);
  });
});

describe('a builder that is killed', () => {
  test(
    `leaves a whole generation at every moment, and what it has kept for the next (${KILLS} times)`,
    async () => {
      const draw = drawing(Date.now());
      const sizes = [90, 150, 20];
      const folders = await Promise.all(sizes.map((size, set) => project.writeSet(set, size)));
      const { index } = await project.build({ seedsFolder: folders[1] as string });
      const keys = new Set(index.manifest.seeds.map(({ key }) => key));
      let [reads, kept] = [0, 0];
      for (let kill = 0; kill < KILLS; kill += 1) {
        const builder = startBuilder(folders);
        await once(builder.stdout, 'data');
        const killed = wait(draw.below(1500)).then(() => builder.kill('SIGKILL'));
        const ended = once(builder, 'exit');
        for (let isOver = false; !isOver; reads += 1) {
          expectWhole(await readIndex(project.index));
          isOver = builder.killed;
        }
        await Promise.all([killed, ended]);
        expectWhole(await readIndex(project.index));
        const here = onIndex(project.index, (open) => open.prepare('SELECT key FROM reading').all()) as {
          key: string;
        }[];
        const known = here.filter(({ key }) => keys.has(key)).length;
        const embedder = letterEmbedder();
        const onWait = () => expect.unreachable('the lock is still held');
        const { notKept } = await project.build({ seedsFolder: folders[1] as string, embedder, onWait });
        expect(notKept).toBeNull();
        expect(embedder.given).toHaveLength(2 * (150 - known));
        expect((await readIndex(project.index))?.content.articles).toHaveLength(150);
        if (known > 0) kept += 1;
      }
      if (process.env.KILLS) process.stdout.write(`${KILLS} kills, ${reads} reads, ${kept} builds went on\n`);
      expect(reads).toBeGreaterThan(KILLS);

      function expectWhole(read: Awaited<ReturnType<typeof readIndex>>): void {
        const articles = read?.content.articles ?? [];
        const set = Math.floor(Number(articles[0]?.title.slice('Article '.length)) / 1000);
        expect(articles.map(({ title }) => title).sort()).toEqual(
          Array.from({ length: sizes[set] ?? -1 }, (_, i) => `Article ${set * 1000 + i}`).sort(),
        );
      }
    },
    KILLS * 60_000,
  );
});

describe.skipIf(process.platform === 'win32')('where the system gives less', () => {
  /** "nobody" on Debian: root may write everywhere. */
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

  test.each(['as its builder left it', 'with what a killed builder has not moved into it'])(
    'reads the index in a folder that cannot be written, %s, builds in memory and says so',
    async (how) => {
      await project.build();
      for (const ending of ['-wal', '-shm'])
        await rm(join(project.index, `index.sqlite${ending}`), { force: true });
      if (how.startsWith('with')) {
        const builder = startBuilder([project.seeds, project.seeds]);
        await once(builder.stdout, 'data');
        builder.kill('SIGKILL');
        await once(builder, 'exit');
      }
      await chmod(project.folder, 0o755);
      await chmod(project.index, 0o555);
      const { found, said, notKept, embedded } = await endOf(startBuilder([project.seeds], nobody));
      await chmod(project.index, 0o755);
      expect({ found, said, embedded }).toEqual({ found: 3, said: [], embedded: 0 });
      expect(notKept).toMatch(
        /^The index cannot be kept in .* \(.*\)\. Free space or mend its permissions, or name another folder/,
      );
      expect(await readIndex(project.index)).not.toBeNull();
    },
  );

  test('builds an index with 64 file handles, and reads one', async () => {
    await project.write(smallArticles(100));
    await rm(project.index, { recursive: true, force: true });
    const limited = ['sh', '-c', 'ulimit -n 64; exec "$@"', 'sh'];
    const first = await endOf(startBuilder([project.seeds], {}, limited));
    expect(first).toEqual({ found: null, articles: 100, embedded: 200, notKept: null, said: [] });
    const second = await endOf(startBuilder([project.seeds], {}, limited));
    expect(second).toEqual({ found: 100, articles: 100, embedded: 0, notKept: null, said: [] });
  });
});
