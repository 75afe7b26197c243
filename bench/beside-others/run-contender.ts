import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Search } from './contender.js';
import { CONTENDERS } from './contenders.js';
import { readGiven } from './given.js';

/** What a process tells that has opened an index and asked it, or built one; asked then only where none can be opened. */
export interface Told {
  /** Of making or opening the index, its code loaded already. */
  readonly seconds: number;
  readonly times: readonly number[];
  readonly found: readonly (readonly number[])[];
  /** Resident memory in MB, less that of the process before the code was loaded. */
  readonly megabytes: number;
}

export interface Task {
  readonly name: string;
  readonly work: 'build' | 'open';
  /** Where what is given lies. */
  readonly folder: string;
  readonly questions: readonly (readonly number[])[];
  readonly neighbours: number;
}

/** Questions that are asked before any is measured. */
const WARM_UP = 20;

process.once('message', async ({ name, work, folder, questions, neighbours }: Task) => {
  const contender = CONTENDERS[name];
  if (!contender) throw new Error(`There is no contender ${name}.`);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  let given = work === 'build' ? readGiven(folder) : null;
  collect();
  const before = process.memoryUsage().rss;
  for (const module of contender.modules) await import(module);
  const started = performance.now();
  const search = await (given ? contender.build(given, own) : contender.open?.(own));
  const seconds = (performance.now() - started) / 1000;
  given = null;
  const asked = work === 'open' || contender.open === null ? questions : [];
  await ask(search as Search, asked.slice(0, WARM_UP), neighbours);
  const { times, found } = await ask(search as Search, asked, neighbours);
  collect();
  const megabytes = (process.memoryUsage().rss - before) / 2 ** 20;
  const told: Told = { seconds, times, found, megabytes };
  process.send?.(told, () => process.disconnect());
});

async function ask(search: Search, questions: Task['questions'], neighbours: number) {
  const [times, found]: [number[], (readonly number[])[]] = [[], []];
  for (const question of questions) {
    const query = Float32Array.from(question);
    const asked = performance.now();
    found.push(await search(query, neighbours));
    times.push(performance.now() - asked);
  }
  return { times, found };
}
