import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { folder, startProcess, testOfSignals } from './bot-process.js';
import type { Loopback } from './loopback/loopback.js';
import { MANAGE_GUILD, makeUser } from './loopback/world.js';
import { startLoopback } from './stage.js';

/** What the operator is promised. */
const PROMISED_MS = 5000;
const LIMITED = { message: 'You are being rate limited.', retry_after: 60, global: false };
const LIMITED_FOR_A_MINUTE = [429, LIMITED, { headers: { 'retry-after': '60' }, times: 9 }] as const;
const NEVER = [200, {}, { hangs: true, times: 9 }] as const;

interface Scene {
  readonly name: string;
  readonly signal?: NodeJS.Signals;
  /** Before the bot starts. */
  readonly set?: (discord: Loopback) => void;
  /** Once it is ready; without it, the scene is one of the start. */
  readonly play?: (discord: Loopback) => void;
  /** Whether the bot is where it is to be told to end. */
  readonly isReached: (discord: Loopback, output: string) => boolean;
  readonly environment?: Record<string, string>;
}

const asked = (discord: Loopback) => discord.requests('POST', /\/messages$/).length > 0;
const ask = (discord: Loopback, author = discord.alice) =>
  discord.say('@bot what did Lavrov say about terrorism?', { author });
const GROWING = join(folder, 'growing');
const WATCHED = join(folder, 'watched-growing');

const SCENES: readonly Scene[] = [
  {
    name: 'in the middle of its first build',
    environment: {
      VERBATIM_SEEDS: writeArticles(join(folder, 'many'), 3000),
      VERBATIM_INDEX: join(folder, 'first'),
    },
    isReached: (_, output) => output.includes('Still waiting for the articles'),
  },
  {
    name: 'while Discord does not say what it may read',
    set: (discord) => discord.fail('GET', /^\/applications\/@me$/, ...NEVER),
    isReached: (discord) => discord.requests('GET', /^\/applications\/@me$/).length > 0,
  },
  {
    name: 'while the gateway says nothing',
    set: ({ gateway }) => {
      gateway.silent = true;
    },
    isReached: (_, output) => output.includes('Still waiting for the gateway of Discord'),
  },
  {
    name: 'while its commands wait for a minute',
    set: (discord) => discord.fail('GET', /commands$/, ...LIMITED_FOR_A_MINUTE),
    isReached: (discord) => discord.requests('GET', /commands$/).length > 0,
  },
  {
    name: 'while its shards are not counted',
    environment: { SHARDS: '2' },
    set: (discord) => discord.fail('GET', /^\/gateway\/bot$/, ...NEVER),
    isReached: (discord) => discord.requests('GET', /^\/gateway\/bot$/).length > 0,
  },
  {
    name: 'while an answer waits for a minute',
    play: (discord) => {
      discord.fail('POST', /\/messages$/, ...LIMITED_FOR_A_MINUTE);
      ask(discord);
    },
    isReached: asked,
  },
  {
    name: 'while the response to an answer does not come',
    signal: 'SIGHUP',
    play: (discord) => {
      discord.fail('POST', /\/messages$/, ...NEVER);
      ask(discord);
    },
    isReached: asked,
  },
  {
    name: 'in the middle of a rebuild',
    environment: {
      VERBATIM_SEEDS: writeArticles(GROWING, 1),
      VERBATIM_INDEX: join(folder, 'grown'),
      VERBATIM_WATCH: '0',
    },
    play: (discord) => {
      writeArticles(GROWING, 3000);
      discord.command('rebuild', {}, { permissions: MANAGE_GUILD });
    },
    isReached: (discord) =>
      discord
        .requests('PATCH', /@original$/)
        .some(({ body }) => /Rebuilding\. .*: \d/.test(JSON.stringify(body))),
  },
  {
    name: 'while it takes in articles by itself',
    environment: {
      VERBATIM_SEEDS: writeArticles(WATCHED, 1),
      VERBATIM_INDEX: join(folder, 'watched'),
      LOG_LEVEL: 'debug',
    },
    play: () => void writeArticles(WATCHED, 3000),
    isReached: (_, output) => output.includes('Taking in changes of the articles'),
  },
  {
    name: 'in a flood of a hundred members',
    play: (discord) => {
      const members = Array.from({ length: 100 }, (_, index) => makeUser(`member${index}`));
      for (let question = 0; question < 3000; question += 1) {
        const user = members[question % 100];
        if (question % 2 === 0) ask(discord, user);
        else discord.command('ask', { question: 'what did Lavrov say?' }, user ? { user } : {});
      }
    },
    isReached: asked,
  },
];

testOfSignals.each(SCENES)(
  'ends soon $name',
  async ({ signal = 'SIGTERM', set, play, isReached, environment = {} }) => {
    const discord = await startLoopback();
    set?.(discord);
    const { child, ended, output } = startProcess(
      { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...environment },
      ['bot', ...(environment.VERBATIM_INDEX ? [] : ['--index', join(folder, 'index')])],
    );
    if (play) await discord.until('the bot', () => output().includes('Ready as'), 30_000);
    play?.(discord);
    await discord.until('the scene', () => isReached(discord, output()), 30_000);
    child.kill(signal);
    await discord.until('the end', () => child.exitCode !== null || child.signalCode, PROMISED_MS);
    const { code, lines } = await ended;
    expect(code).toBe(0);
    expect(lines.some((line) => line.includes(signal) || line.includes('Closing'))).toBe(true);
  },
  60_000,
);

testOfSignals(
  'ends with the shell that npm runs it in, which does not pass a signal on',
  async () => {
    const discord = await startLoopback();
    const { child, ended, output } = startProcess(
      { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, npm_lifecycle_event: 'start' },
      ['bot', '--index', join(folder, 'index')],
      ['sh', '-c', '"$0" "$@"; exit'],
    );
    await discord.until('the bot', () => output().includes('Ready as'), 30_000);
    child.kill('SIGTERM');
    await discord.until('the end', () => discord.gateway.connected === 0, PROMISED_MS);
    expect((await ended).lines.at(-1)).toContain('Closing');
  },
  60_000,
);

testOfSignals(
  'ends at once at a second signal, while it waits for an answer',
  async () => {
    const discord = await startLoopback();
    const { child, ended, output } = startProcess({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await discord.until('the bot', () => output().includes('Ready as'), 30_000);
    discord.fail('POST', /\/messages$/, ...NEVER);
    ask(discord);
    await discord.until('the question', () => asked(discord), 30_000);
    child.kill('SIGTERM');
    await discord.until('the first', () => output().includes('Closing'), PROMISED_MS);
    child.kill('SIGTERM');
    await discord.until('the end', () => child.signalCode === 'SIGTERM', 1000);
    expect((await ended).lines.at(-1)).toContain('Closing');
  },
  60_000,
);

/** Fills a folder with articles; thousands take long to read. */
function writeArticles(seeds: string, count: number): string {
  mkdirSync(seeds, { recursive: true });
  const words = 'harbour bridge minister water school frost blossom treaty border winter'.split(' ');
  for (let article = 0; article < count; article += 1) {
    const sentences = Array.from({ length: 40 }, (_, index) => {
      const [first, second] = [words[(article + index) % 10], words[(article * index) % 10]];
      return `"The ${first} of ${article} needs its ${second}, number ${index}", said Anna Moreau${index}.`;
    });
    writeFileSync(
      join(seeds, `${article}.txt`),
      `The ${words[article % 10]} of ${article}\n\n${sentences.join('\n\n')}\n`,
    );
  }
  return seeds;
}
