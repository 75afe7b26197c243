import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, test } from 'vitest';
import { CLI } from '../fixtures/built.js';
import { copyShippedSeeds } from '../fixtures/shipped-seeds.js';

/** Of the processes of one file of tests: their articles and their index, unless they have others, and their data. */
export const folder = mkdtempSync(join(tmpdir(), 'verbatim-bot-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shipped = copyShippedSeeds(join(folder, 'shipped'));

/** Windows has no signal that a process could answer: there, SIGTERM ends it at once. */
export const testOfSignals = test.skipIf(process.platform === 'win32');

/** Whatever a test that fails leaves behind is ended after it. */
const open = new Set<ChildProcess>();
afterEach(() => {
  for (const child of open) child.kill('SIGKILL');
});

export interface Finished {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** `verbatim bot`, or another command, as a process of its own, or in a shell's. */
export function startProcess(
  environment: Record<string, string>,
  args = ['bot', '--index', join(folder, 'index')],
  shell: readonly string[] = [],
): {
  child: ChildProcess;
  ended: Promise<Finished>;
  output: () => string;
} {
  const { PATH } = process.env;
  const [program = process.execPath, ...others] = [...shell, process.execPath];
  const child = spawn(program, [...others, CLI, ...args], {
    env: {
      PATH,
      DISCORD_TOKEN: '',
      VERBATIM_DATA: join(folder, 'data'),
      VERBATIM_SEEDS: shipped,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
  const ended = new Promise<Finished>((resolve) => {
    child.on('close', (code) => resolve({ code, lines: output.split('\n').filter(Boolean) }));
  });
  open.add(child);
  void ended.then(() => open.delete(child));
  return { child, ended, output: () => output };
}
