import { endAnyway, stopSignal } from '../ending.js';
import type { Library } from '../library.js';
import type { DiscordConfig } from './config.js';
import { runShards, shardOfManager } from './gateway/index.js';
import { type Log, patience, pinoLog } from './monitoring/index.js';
import type { RunningBot } from './start-bot.js';
import { DEFAULT_TUNING } from './tuning.js';

export type OpenLibrary = (onNotice: (notice: string) => void) => Promise<Library>;

/**
 * `verbatim bot`: runs until SIGINT, SIGTERM or SIGHUP, then closes in order, within five seconds. With sharding it
 * starts one process for each shard, each of which opens the library for itself.
 *
 * @throws DiscordSetupError with one line to act on; VerbatimError if the connection is lost for good.
 */
export async function runBot(config: DiscordConfig, openLibrary: OpenLibrary): Promise<void> {
  const log = pinoLog(config.logLevel);
  const stopped = stopSignal();
  const shard = shardOfManager(process.env);
  try {
    if (config.sharding !== null && shard === null) await runShards(config, config.sharding, log, stopped);
    else await serve(portOfShard(config, shard), openLibrary, log, stopped);
  } finally {
    endAnyway();
  }
}

/** Serves until `stopped`, which is heeded while the bot is starting, too: what has been begun is left then. */
async function serve(
  config: DiscordConfig,
  openLibrary: OpenLibrary,
  log: Log,
  stopped: Promise<NodeJS.Signals>,
): Promise<void> {
  const starting = start(config, openLibrary, log);
  const first = await Promise.race([starting, stopped]);
  if (typeof first === 'string') {
    log.info({ signal: first }, 'Closing before the start was over');
    starting.catch(() => {});
    return;
  }
  try {
    const name = await Promise.race([stopped, first.dead]);
    log.info({ signal: name }, 'Closing');
  } finally {
    await first.close();
  }
}

async function start(config: DiscordConfig, openLibrary: OpenLibrary, log: Log): Promise<RunningBot> {
  const { sayMs } = DEFAULT_TUNING.start;
  const waitFor = patience({ sayMs, limitMs: Number.POSITIVE_INFINITY }, log);
  const opening = openLibrary((notice) => log.warn({}, notice));
  const library = await waitFor('the articles to be read and their index to be opened', opening);
  // Only now: who but asks whose the token is, or starts shards, loads none of it.
  const { startBot } = await import('./start-bot.js');
  return startBot(config, library, log);
}

/** Shards on one machine cannot share a port: each counts on from the first. */
function portOfShard(config: DiscordConfig, shard: number | null): DiscordConfig {
  const { healthPort } = config;
  return healthPort === null || shard === null ? config : { ...config, healthPort: healthPort + shard };
}
