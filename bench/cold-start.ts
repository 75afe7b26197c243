import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, print } from './report.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PAIRS = 15;
const ASK = ['bin/verbatim.cjs', 'ask', 'what did Lavrov say about terrorism?'];
const BARE = ['bench/bare-embed.mjs'];

/** A whole `verbatim ask` on a built index against the least it could cost, in turn, in one run. */
export function benchColdStart(): void {
  run(ASK);
  run(BARE);
  const pairs = Array.from({ length: PAIRS }, () => ({ ask: run(ASK), bare: run(BARE) }));
  print('cold start: a whole process', {
    'ask, median ms': median(pairs.map(({ ask }) => ask)),
    'bare embedding, median ms': median(pairs.map(({ bare }) => bare)),
    'ratio, median of pairs (at most 2)': median(pairs.map(({ ask, bare }) => ask / bare)),
  });
}

function run(script: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, script, { cwd: PROJECT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script[0]} failed: ${stderr}`);
  return performance.now() - started;
}
