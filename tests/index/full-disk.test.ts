import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { describeIndex } from '../../src/index/describe-index.js';
import { MANIFEST_FILE } from '../../src/index/manifest.js';
import { readIndex } from '../../src/index/read-index.js';
import { writeIndex } from '../../src/index/write-index.js';
import { smallIndex } from '../fixtures/small-index.js';

const PAGE = 4096;
const DISK_PAGES = 64;

/** A small disk of its own in a temporary folder, or null where this user may mount none. */
const disk = await mountDisk();

afterAll(async () => {
  if (disk === null) return;
  spawnSync('umount', [disk]);
  await rm(disk, { recursive: true, force: true });
});

test.skipIf(disk === null)(
  'leaves the whole old index or the whole new one, and nothing else, however full the disk is (skipped where no tmpfs can be mounted)',
  async () => {
    const folder = join(disk ?? '', 'index');
    const ballast = join(disk ?? '', 'ballast');
    const outcomes = new Set<number>();
    for (let free = 0; free <= 16; free += 1) {
      await rm(ballast, { force: true });
      await rm(folder, { recursive: true, force: true });
      await writeIndex(folder, await describeIndex(smallIndex(3)));
      // As much as fits but `free` pages.
      const used = Number(
        spawnSync('df', ['--output=used', '-B1', disk ?? ''])
          .stdout.toString()
          .split('\n')[1],
      );
      await writeFile(ballast, Buffer.alloc(DISK_PAGES * PAGE - used - free * PAGE));
      const wrote = await writeIndex(folder, await describeIndex(smallIndex(20))).catch((error) => error);
      const count = (await readIndex(folder))?.content.articles.length ?? 0;
      expect(count, `${free} pages`).toBe(wrote instanceof UsageError ? 3 : 20);
      expect((await readdir(folder)).filter((name) => name !== MANIFEST_FILE)).toHaveLength(2);
      outcomes.add(count);
    }
    expect(outcomes).toEqual(new Set([3, 20]));
  },
);

async function mountDisk(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_PAGES * PAGE}`, 'tmpfs', folder]);
  if (status === 0) return folder;
  await rm(folder, { recursive: true });
  return null;
}
