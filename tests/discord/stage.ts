import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import type { DiscordConfig } from '../../src/discord/config.js';
import type { Log } from '../../src/discord/monitoring/log.js';
import { type RunningBot, startBot } from '../../src/discord/start-bot.js';
import { DEFAULT_TUNING, type Tuning } from '../../src/discord/tuning.js';
import type { Library } from '../../src/library.js';
import { ARTICLES } from './articles.js';
import { type FixtureLibrary, fixtureLibrary } from './fixture-library.js';
import { Loopback, type LoopbackOptions } from './loopback/loopback.js';
import { loopbackConfig } from './loopback-config.js';

/** What a test plays with: the loopback Discord, the bot connected to it, and the library behind it. */
export interface Stage<L extends Library = FixtureLibrary> {
  readonly discord: Loopback;
  readonly bot: RunningBot;
  readonly library: L;
  readonly config: DiscordConfig;
  readonly log: RecordingLog;
}

export interface StageOptions<L extends Library> {
  readonly discord?: LoopbackOptions;
  readonly config?: (discord: Loopback) => Partial<DiscordConfig>;
  readonly tuning?: Partial<Tuning>;
  readonly library?: L;
}

const open: (() => Promise<void>)[] = [];

/** Ends what a test has set up; every body that its bot sent has to have been right. */
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A loopback Discord with a bot ready in it. */
export async function setStage<L extends Library = FixtureLibrary>(
  options: StageOptions<L> = {},
): Promise<Stage<L>> {
  const discord = await startLoopback(options.discord);
  const config = { ...configFor(discord), ...options.config?.(discord) };
  const library = options.library ?? (fixtureLibrary(ARTICLES) as unknown as L);
  const log = recordingLog();
  const bot = await startBot(config, library, log, { ...DEFAULT_TUNING, ...options.tuning });
  open.push(() => bot.close());
  return { discord, bot, library, config, log };
}

/** A second bot on the same stage, as after a restart. */
export async function restart<L extends Library>({
  bot,
  config,
  library,
  log,
}: Stage<L>): Promise<RunningBot> {
  await bot.close();
  const again = await startBot(config, library, log);
  open.push(() => again.close());
  return again;
}

export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const discord = await new Loopback(options).start();
  open.push(async () => {
    await discord.stop();
    expect(discord.problems).toEqual([]);
  });
  return discord;
}

export function configFor(discord: Loopback): DiscordConfig {
  const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-discord-'));
  open.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  return loopbackConfig(discord, dataDir);
}

export interface RecordingLog extends Log {
  readonly lines: { level: string; fields: object; message: string }[];
}

export function recordingLog(lines: RecordingLog['lines'] = []): RecordingLog {
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, fields, message });
  return {
    lines,
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: () => recordingLog(lines),
  };
}
