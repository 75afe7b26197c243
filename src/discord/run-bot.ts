import type { Library } from '../library.js';
import type { DiscordConfig } from './config.js';
import { runShards, shardOfManager } from './gateway/run-shards.js';
import { pinoLog } from './operation/pino-log.js';
import { startBot } from './start-bot.js';

/**
 * `verbatim bot`: runs until SIGINT or SIGTERM, then closes in order. With sharding it starts one process for
 * each shard, each of which opens the library for itself.
 *
 * @throws DiscordSetupError with one line to act on; VerbatimError if the connection is lost for good.
 */
export async function runBot(
  config: DiscordConfig,
  openLibrary: (onNotice: (notice: string) => void) => Promise<Library>,
): Promise<void> {
  const log = pinoLog(config.logLevel);
  const stopped = signal();
  const shard = shardOfManager(process.env);
  if (config.sharding !== null && shard === null) return runShards(config, config.sharding, log, stopped);

  const library = await openLibrary((notice) => log.warn({}, notice));
  const bot = await startBot(portOfShard(config, shard), library, log);
  try {
    const name = await Promise.race([stopped, bot.dead]);
    log.info({ signal: name }, 'Closing');
  } finally {
    await bot.close();
    // The channel to the ShardingManager would keep a shard's process alive.
    if (process.connected) process.disconnect();
  }
}

/** Shards on one machine cannot share a port: each counts on from the first. */
function portOfShard(config: DiscordConfig, shard: number | null): DiscordConfig {
  const { healthPort } = config;
  return healthPort === null || shard === null ? config : { ...config, healthPort: healthPort + shard };
}

/** Resolves at the first signal to end. A second one ends the process at once, as usual. */
function signal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, resolve);
  });
}
