import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '../src/articles/formats/plain-text/parse-article.js';
import { listSeeds } from '../src/articles/index.js';
import { splitPassages } from '../src/index/index.js';
import { createExactStore } from '../src/index/vectors/exact-store.js';
import { matrixVectors } from '../src/index/vectors/matrix-vectors.js';
import { clusteredVectors } from '../tests/contracts/vector-store.js';
import type { Contender } from './beside-others/contender.js';
import { CONTENDERS } from './beside-others/contenders.js';
import { type Given, keepGiven, seedsIn } from './beside-others/given.js';
import type { Task, Told } from './beside-others/run-contender.js';
import { writeMadeUpSeeds } from './made-up-seeds.js';
import { questionsNear } from './questions-near.js';
import { percentile, print } from './report.js';
import { sizesOr } from './sizes.js';

const PROCESS = fileURLToPath(new URL('./beside-others/run-contender.ts', import.meta.url));
const DIMENSION = 256;
const NEIGHBOURS = 10;
const QUESTIONS = 100;
/** Whoever takes longer for one index is ended. */
const MOST_MINUTES = 20;

/**
 * Verbatim's index beside the vector stores that JavaScript programs of this kind are usually built on, over the same paragraphs,
 * vectors and questions, each in a process of its own. The others are no dependencies: who wants them measured installs them.
 */
export async function benchBesideOthers(): Promise<void> {
  const missing = Object.values(CONTENDERS).flatMap(({ packages }) => packages.filter(isMissing));
  if (missing.length > 0)
    process.stdout.write(`Left out; to measure it: npm install --no-save ${missing.join(' ')}\n\n`);
  const there = Object.entries(CONTENDERS).filter(([, { packages }]) => !packages.some(isMissing));
  for (const paragraphs of sizesOr([1_000, 10_000, 100_000])) {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
    try {
      const given = await give(folder, paragraphs);
      const questions = questionsNear(given.vectors, QUESTIONS);
      const exact = createExactStore(matrixVectors(given.vectors));
      const nearest = questions.map((question) => exact.near(question, NEIGHBOURS));
      for (const [name, contender] of there)
        print(
          `${given.texts.length} paragraphs: ${name}`,
          await measure(name, contender, folder, questions, nearest),
        );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

async function give(folder: string, paragraphs: number): Promise<Given> {
  const seedsFolder = seedsIn(folder);
  writeMadeUpSeeds(seedsFolder, { paragraphs, questions: 0, sentences: 1 });
  const texts: string[] = [];
  for (const { file } of await listSeeds(seedsFolder)) {
    const article = parseArticle(file, readFileSync(join(seedsFolder, file), 'utf8'));
    for (const { start, end } of splitPassages([article])) texts.push(article.text.slice(start, end));
  }
  const given = { seedsFolder, texts, vectors: clusteredVectors(texts.length, DIMENSION) };
  keepGiven(folder, given);
  return given;
}

async function measure(
  name: string,
  { open }: Contender,
  folder: string,
  questions: readonly Float32Array[],
  nearest: readonly (readonly number[])[],
): Promise<Record<string, number | string>> {
  const task = {
    name,
    folder,
    questions: questions.map((question) => [...question]),
    neighbours: NEIGHBOURS,
  };
  try {
    const built = await run({ ...task, work: 'build' });
    const opened = open ? await run({ ...task, work: 'open' }) : null;
    const { times, found, megabytes } = opened ?? built;
    return {
      'built, s': built.seconds,
      'opened from disk, s': opened?.seconds ?? 'keeps nothing',
      'question p50, ms': percentile(times, 0.5),
      'question p95, ms': percentile(times, 0.95),
      'recall@10': recall(found, nearest),
      'memory, MB': megabytes,
      'disk, MB': opened ? bytesIn(join(folder, name)) / 1e6 : 0,
    };
  } catch (error) {
    return { failed: `${(error as Error).message}` };
  } finally {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** @throws with the last line of what the process complained of */
async function run(task: Task): Promise<Told> {
  const child = fork(PROCESS, {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (data) => {
    said += data;
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, MOST_MINUTES * 60_000);
  let told: Told | null = null;
  child.once('message', (message: Told) => {
    told = message;
  });
  child.send(task);
  await once(child, 'close');
  clearTimeout(timer);
  if (told) return told;
  throw new Error(
    isLate
      ? `not done in ${MOST_MINUTES} minutes`
      : `${/^.*\b(?:Error|FATAL).*$/m.exec(said)?.[0] ?? 'it ended'}`,
  );
}

function recall(found: Told['found'], nearest: Told['found']): number {
  const shares = nearest.map(
    (right, i) => right.filter((row) => found[i]?.includes(row)).length / right.length,
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, `${name}`)).size)
    .reduce((sum, bytes) => sum + bytes, 0);
}

function isMissing(name: string): boolean {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return !folders.some((folder) => existsSync(join(folder, name)));
}
