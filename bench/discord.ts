import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readConfig } from '../src/config.js';
import { readDiscordConfig } from '../src/discord/config.js';
import { pinoLog } from '../src/discord/monitoring/pino-log.js';
import { startBot } from '../src/discord/start-bot.js';
import { DEFAULT_TUNING } from '../src/discord/tuning.js';
import { openLibrary } from '../src/library.js';
import { type Candidate, candidate, suggest } from '../src/reading/suggest.js';
import type { Outcome, Wish } from './discord-members.js';
import { percentile, print } from './report.js';

const MEMBERS = fileURLToPath(new URL('./discord-members.ts', import.meta.url));
/** The rate limits would refuse what is measured here. */
const NO_LIMITS = { user: 1_000_000, guild: 1_000_000 };
const IN_A_ROW = Number(process.env.BENCH_QUESTIONS ?? 20_000);
const PARTS = 20;

/** The bot under load: 500 questions at once from 50 users, then 20,000 in a row. */
export async function benchDiscord(): Promise<void> {
  benchAutocomplete();
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const members = fork(MEMBERS, { execArgv: ['--import', 'tsx'] });
  try {
    const { token, apiUrl } = await reported<{ token: string; apiUrl: string }>(members);
    const config = readDiscordConfig(
      { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, VERBATIM_DATA: folder },
      folder,
    );
    const library = await openLibrary(readConfig({}, { index: join(folder, 'index') }));
    const tuning = { ...DEFAULT_TUNING, desk: { ...DEFAULT_TUNING.desk, limits: NO_LIMITS } };
    const bot = await startBot(config, library, pinoLog('warn'), tuning);
    await have(members, { questions: 50, users: 5, atOnce: 5, by: 'commands' });
    await benchBurst(members);
    await benchMemory(members);
    await bot.close();
  } finally {
    members.disconnect();
    members.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Discord waits three seconds for suggestions; a member who is typing waits a tenth of one. */
function benchAutocomplete(): void {
  const candidates = Array.from({ length: 3000 }, (_, index) =>
    candidate(index, [
      `Camille Dupont-Lavallière ${index}`,
      'Lavallière',
      `la ministre des Affaires ${index}`,
    ]),
  );
  const times = [
    'd',
    'lavaliere',
    'minitre des affaires',
    'zzzzzzzzzzzz',
    'Camille Dupont-Lavallière 29',
  ].map((typed) => {
    suggestions(typed, candidates);
    const since = performance.now();
    suggestions(typed, candidates);
    return performance.now() - since;
  });
  print('Discord: suggestions among 3,000 speakers with 9,000 names', {
    'slowest ms': Math.max(...times),
    'median ms': percentile(times, 0.5),
  });
}

/** As many suggestions as Discord shows. */
function suggestions(typed: string, candidates: readonly Candidate<number>[]): readonly number[] {
  const shown: number[] = [];
  for (const one of suggest(typed, candidates)) if (shown.push(one) === 25) break;
  return shown;
}

async function benchBurst(members: ChildProcess): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const idle = delay.percentile(99) / 1e6;
  delay.reset();
  const { acknowledged, answered, milliseconds } = await have(members, {
    questions: 500,
    users: 50,
    atOnce: 500,
    by: 'commands',
  });
  delay.disable();
  print('Discord: 500 questions at once from 50 users', {
    answered,
    'acknowledged after ms, median': percentile(acknowledged, 0.5),
    'acknowledged after ms, last': Math.max(...acknowledged),
    'all answered after ms': milliseconds,
    'event-loop delay ms, p99': delay.percentile(99) / 1e6,
    'the same while idle (what the machine adds)': idle,
  });
}

async function benchMemory(members: ChildProcess): Promise<void> {
  const collectGarbage = garbageCollector();
  const heap: number[] = [];
  const resident: number[] = [];
  let milliseconds = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const outcome = await have(members, {
      questions: Math.ceil(IN_A_ROW / PARTS),
      users: 500,
      atOnce: 8,
      by: 'all means',
    });
    milliseconds += outcome.milliseconds;
    collectGarbage();
    const { heapUsed, rss } = process.memoryUsage();
    heap.push(heapUsed / 2 ** 20);
    resident.push(rss / 2 ** 20);
  }
  const quarter = (values: readonly number[], index: number) =>
    percentile(values.slice((index * PARTS) / 4, ((index + 1) * PARTS) / 4), 0.5);
  print(`Discord: ${IN_A_ROW} questions in a row`, {
    'questions a second': (IN_A_ROW / milliseconds) * 1000,
    'heap MiB, by quarter': [0, 1, 2, 3].map((index) => quarter(heap, index).toFixed(1)).join(', '),
    'resident MiB, by quarter': [0, 1, 2, 3].map((index) => quarter(resident, index).toFixed(1)).join(', '),
    'heap, last quarter over second': quarter(heap, 3) / quarter(heap, 1),
    'resident, last quarter over second': quarter(resident, 3) / quarter(resident, 1),
  });
}

function have(members: ChildProcess, wish: Wish): Promise<Outcome> {
  const outcome = reported<Outcome>(members);
  members.send(wish);
  return outcome;
}

function reported<Report>(child: ChildProcess): Promise<Report> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The members ended with code ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Report);
    });
  });
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
