import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { listSeeds } from '../src/articles/index.js';
import { readConfig } from '../src/config.js';
import { type Embedder, loadEmbedder } from '../src/embedding/index.js';
import { buildIndex } from '../src/index/index.js';
import { embedReading } from '../src/index/read-seed.js';
import { createSeedReader } from '../src/index/seed-reader.js';
import { openLibrary } from '../src/library.js';
import { packWords } from '../tests/fixtures/pack-words.js';
import { newsText } from './news-text.js';
import { print } from './report.js';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 3_000);
const BETWEEN_QUESTIONS_MS = 200;
const QUESTIONS = ['que dit Marie Dupont du chantier ?', 'what does Paul Martin say about the cost?'];

/** What building an index costs beside reading its seeds, and how long a library that is rebuilt keeps others waiting. */
export async function benchBuilding(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  try {
    const config = readConfig({}, { seeds: join(folder, 'seeds'), index: join(folder, 'index') });
    await mkdir(config.seedsFolder);
    await writeSeeds(config.seedsFolder, 0);
    const embedder = await loadEmbedder(config);
    const reading = await timed(() => readAll(config.seedsFolder, embedder));
    const building = await timed(() =>
      buildIndex({ ...config, embedder, builtAt: new Date(), open: async (index) => index, packWords }),
    );
    print(`building the index of ${ARTICLES} articles`, {
      'reading, attributing and embedding alone, s': reading,
      'the whole build, s': building,
      'ratio (at most 1.3)': building / reading,
    });
    const library = await openLibrary(config, { rebuildsBeside: true });
    library.expectRebuilds();
    const before = await whileAsked(library.ask, () => wait(10_000));
    await writeSeeds(config.seedsFolder, 1);
    const meanwhile = await whileAsked(library.ask, () => library.rebuild());
    print(`event-loop delay while ${ARTICLES} articles are read anew and questions are asked, ms`, {
      p50: meanwhile.percentile(50),
      'p99 (at most 30)': meanwhile.percentile(99),
      longest: meanwhile.percentile(100),
      'p99 while questions are asked, and nothing else': before.percentile(99),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Other articles for each `from`, under the same names. */
async function writeSeeds(folder: string, from: number): Promise<void> {
  for (let i = 0; i < ARTICLES; i += 1)
    await writeFile(join(folder, `${i}.txt`), newsText(i % 2 === 0 ? 'fr' : 'en', i + from));
}

/** The least that a build has to do, on as many threads. */
async function readAll(folder: string, embedder: Embedder): Promise<void> {
  const reader = createSeedReader();
  const seeds = await listSeeds(folder);
  await Promise.all(
    seeds.map(async ({ file }) => {
      const bytes = await readFile(join(folder, file));
      await embedReading(await reader.read({ file, bytes }), embedder);
    }),
  );
  reader.end();
}

/** How much too late the event loop comes, in milliseconds, while questions are asked one after the other until `work` is done. */
async function whileAsked(
  ask: (question: string) => Promise<unknown>,
  work: () => Promise<unknown>,
): Promise<{ percentile(p: number): number }> {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  let isDone = false;
  const done = work().finally(() => {
    isDone = true;
  });
  for (let asked = 0; !isDone; asked += 1) {
    await ask(QUESTIONS[asked % QUESTIONS.length] as string);
    await Promise.race([done, wait(BETWEEN_QUESTIONS_MS)]);
  }
  await done;
  delays.disable();
  return { percentile: (p) => delays.percentile(p) / 1e6 };
}

/** Seconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}
