import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findIndex } from '../../src/index/find-index.js';
import { isWhole } from '../../src/index/opened-index.js';
import { readIndex } from '../../src/index/read-index.js';
import { createSmallProject, releaseFiles, smallArticles } from '../fixtures/small-index.js';

const PAGE = 4096;
const DISK_PAGES = 256;

/** A small disk of its own in a temporary folder, or null where this user may mount none. */
const disk = await mountDisk();

afterAll(async () => {
  if (disk === null) return;
  spawnSync('umount', ['-l', disk]);
  await rm(disk, { recursive: true, force: true });
});

test.skipIf(disk === null)(
  'leaves the whole old index or the whole new one, however full the disk is (skipped where no tmpfs can be mounted)',
  async () => {
    const folder = disk ?? '';
    const [index, ballast] = [join(folder, 'index'), join(folder, 'ballast')];
    const [few, more] = [await createSmallProject(), await createSmallProject(smallArticles(60))];
    const outcomes = new Set<number>();
    for (let free = 0; free <= 160; free += 8) {
      await rm(ballast, { force: true });
      await rm(index, { recursive: true, force: true });
      releaseFiles();
      await new Promise(setImmediate);
      expect((await few.build({ indexFolder: index })).notKept).toBeNull();
      for (const ending of ['-wal', '-shm']) await rm(join(index, `index.sqlite${ending}`), { force: true });
      releaseFiles();
      await writeFile(ballast, Buffer.alloc(Math.max(0, freeBytes(folder) - free * PAGE)));
      const { notKept, index: inMemory } = await more.build({ indexFolder: index });
      expect(inMemory.content.articles).toHaveLength(60);
      if (notKept !== null)
        expect(notKept).toMatch(
          /^The index cannot be kept in .* \([^()]*\)\. Free space or mend its perm.*$/,
        );
      const notices: string[] = [];
      const found = await findIndex(index, (notice) => notices.push(notice));
      expect([free, notices, found?.content.articles.length]).toEqual([free, [], notKept === null ? 60 : 3]);
      outcomes.add(found?.content.articles.length ?? 0);
      if (found && !isWhole(found)) found.close();
      // Once there is space again, the next build is kept, and needs no more than that.
      await rm(ballast, { force: true });
      expect((await more.build({ indexFolder: index })).notKept).toBeNull();
      expect((await readIndex(index))?.content.articles).toHaveLength(60);
    }
    expect(outcomes).toEqual(new Set([3, 60]));
    await Promise.all([few.remove(), more.remove()]);
  },
  120_000,
);

function freeBytes(folder: string): number {
  const [, free] = spawnSync('df', ['--output=avail', '-B1', folder]).stdout.toString().split('\n');
  return Number(free);
}

async function mountDisk(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_PAGES * PAGE}`, 'tmpfs', folder]);
  if (status === 0) return folder;
  await rm(folder, { recursive: true });
  return null;
}
