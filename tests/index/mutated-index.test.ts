import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IndexError } from '../../src/errors.js';
import type { StoredIndex } from '../../src/index/assemble.js';
import { readIndex } from '../../src/index/read-index.js';
import { openDatabase } from '../../src/sqlite.js';
import { copyShippedSeeds } from '../fixtures/shipped-seeds.js';
import { answersOf, type Examination } from './mutations/answers-of.js';
import { drawing } from './mutations/draw.js';
import { forge } from './mutations/forged.js';
import { damage } from './mutations/plain.js';

/** `MUTATIONS=1000 npx vitest run tests/index/mutated-index.test.ts` for a long run: as many of each kind. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 30);
/** Another number, other mutations. */
const DRAWN_FROM = Number(process.env.MUTATIONS_FROM ?? 0);
/** Of those that reading refuses, or reads as they were written, one in so many is opened: a refused one is built again. */
const OPENED = 10;
/** One in so many is examined by a process that has seen no other index. */
const FRESH = 10;
const HANGS_MS = 60_000;
const EXAMINER = fileURLToPath(new URL('./mutations/examiner.ts', import.meta.url));
/** Root may read what nobody may: the examiner is somebody else then. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const BRIDGE = `The bridge reopens

"The bridge will last for a hundred years", said Mayor Anne Roux on Tuesday. It had been closed for two years.

The engineer Karim Benali warned that "the river rises faster than before".
`;
const SCHOOL = `Une école de plus

"Nous avons recruté douze enseignants", a annoncé le recteur Paul Blanc. L'école ouvrira en septembre.
`;

type Outcome = Examination & { readonly isDefect?: boolean; readonly ended?: string };

let folder: string;
let seeds: string;
let good: readonly string[];
let written: StoredIndex;
let examiner: ChildProcess | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-mutations-'));
  seeds = join(folder, 'seeds');
  copyShippedSeeds(seeds);
  await writeFile(join(seeds, 'bridge.txt'), BRIDGE);
  await answersOf({ seeds, index: join(folder, 'earlier') });
  await leaveLogs(join(folder, 'earlier'));
  await writeFile(join(seeds, 'school.txt'), SCHOOL);
  const built = join(folder, 'built');
  ({ answers: good } = await answersOf({ seeds, index: built }));
  written = (await readIndex(built)) as StoredIndex;
  // SQLite takes its files away when the last who has read them is collected: from the copy, nobody has.
  cpSync(built, join(folder, 'good'), { recursive: true });
  await chmod(folder, 0o755);
});

afterAll(async () => {
  examiner?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

test.each([
  { kind: 'damaged', seed: 1, mutate: damage, mayAnswerOtherwise: false },
  // Who can make the digests right can make the answers: only the process is safe.
  {
    kind: 'forged',
    seed: 2,
    mutate: async (index: string, _: string, draw: Parameters<typeof forge>[1]) => forge(index, draw),
    mayAnswerOtherwise: true,
  },
])(
  'neither ends nor hangs over an index that is $kind',
  async ({ kind, seed, mutate, mayAnswerOtherwise }) => {
    const draw = drawing(seed + DRAWN_FROM);
    const verdicts: Record<string, number> = {};
    const wrong: unknown[] = [];
    let examined = 0;
    for (let mutation = 0; mutation < MUTATIONS; mutation += 1) {
      const index = await copyOfGood();
      const what = await mutate(index, join(folder, 'earlier'), draw);
      const reading = await readingOf(index);
      count(reading);
      if (reading !== 'reads otherwise' && mutation % OPENED !== 0) continue;
      if (examined % FRESH === 0) examiner?.kill('SIGKILL');
      examined += 1;
      const outcome = await examine(index);
      const verdict = verdictOn(outcome);
      count(verdict);
      if (verdict === 'right' || verdict === 'says so') continue;
      if (verdict !== 'answers otherwise' || !mayAnswerOtherwise) wrong.push([what, outcome]);
    }
    function count(verdict: string): void {
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }
    if (process.env.MUTATIONS) process.stdout.write(`${kind}: ${JSON.stringify(verdicts)}\n`);
    expect(wrong).toEqual([]);
  },
  MUTATIONS * HANGS_MS,
);

/** What a process leaves beside an index that is killed while it writes: a log, or a journal in older versions of a file. */
async function leaveLogs(index: string): Promise<void> {
  for (const [mode, ending, name] of [
    ['WAL', '-wal', 'log'],
    ['DELETE', '-journal', 'journal'],
  ] as const) {
    const copy = join(folder, `${name}.sqlite`);
    await cp(join(index, 'index.sqlite'), copy);
    const database = openDatabase(copy);
    database?.exec(
      `PRAGMA journal_mode = ${mode}; PRAGMA cache_size = 1; BEGIN; UPDATE article SET title = 'x', text = ''`,
    );
    await cp(`${copy}${ending}`, join(index, name));
    database?.exec('COMMIT');
    database?.close();
  }
}

async function copyOfGood(): Promise<string> {
  const index = join(folder, 'mutated');
  await rm(index, { recursive: true, force: true });
  await cp(join(folder, 'good'), index, { recursive: true });
  await chmod(index, 0o777);
  return index;
}

/** All that an index holds, without what is made of it in memory. */
function told({ manifest, people, readings }: StoredIndex): unknown {
  return { manifest, people, readings };
}

/** @throws what is no refusal: a defect */
async function readingOf(index: string): Promise<'is refused' | 'reads as written' | 'reads otherwise'> {
  try {
    const read = await readIndex(index);
    if (read === null) return 'is refused';
    return isDeepStrictEqual(told(read), told(written)) ? 'reads as written' : 'reads otherwise';
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    return 'is refused';
  }
}

function verdictOn({ said, answers, isDefect, ended }: Outcome): string {
  if (ended) return ended;
  if (isDefect) return 'is a defect';
  if (JSON.stringify(answers) === JSON.stringify(good)) return 'right';
  return said.length > 0 ? 'says so' : 'answers otherwise';
}

async function startExaminer(): Promise<ChildProcess> {
  const child = fork(EXAMINER, { execArgv: ['--import', 'tsx'], ...NOBODY });
  await once(child, 'message');
  return child;
}

async function examine(index: string): Promise<Outcome> {
  if (!examiner || examiner.killed || examiner.exitCode !== null) examiner = await startExaminer();
  const child = examiner;
  return new Promise((resolve) => {
    const timer = setTimeout(() => end('hangs'), HANGS_MS);
    const hasEnded = () => end('ends');
    const hasSaid = (outcome: unknown) => finish(outcome as Outcome);
    child.once('exit', hasEnded);
    child.once('message', hasSaid);
    child.send({ seeds, index });

    function end(ended: string): void {
      child.kill('SIGKILL');
      finish({ said: [], answers: [], ended });
    }
    function finish(outcome: Outcome): void {
      clearTimeout(timer);
      child.off('exit', hasEnded);
      child.off('message', hasSaid);
      resolve(outcome);
    }
  });
}
