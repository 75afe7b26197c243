import type { Library } from '../library.js';
import { stopSignal } from '../stop-signal.js';
import type { DiscordConfig } from './config.js';
import { runShards, shardOfManager } from './gateway/index.js';
import { type Log, patience, pinoLog } from './monitoring/index.js';
import type { RunningBot } from './start-bot.js';
import { DEFAULT_TUNING } from './tuning.js';
import type { FeedsWatch } from './watch-feeds.js';

/** Where the library's articles are, and what is fetched for it. */
export type Places = FeedsWatch['places'];

export type OpenLibrary = (onNotice: (notice: string) => void) => Promise<Library>;

/**
 * `verbatim bot`: runs until SIGINT, SIGTERM or SIGHUP, then closes in order, within five seconds. With sharding it
 * starts one process for each shard, each of which opens the library, and watches its seeds, for itself.
 *
 * @throws DiscordSetupError with one line to act on; VerbatimError if the connection is lost for good.
 */
export async function runBot(config: DiscordConfig, openLibrary: OpenLibrary, places: Places): Promise<void> {
  const log = pinoLog(config.logLevel);
  const stopped = stopSignal();
  const shard = shardOfManager(process.env);
  try {
    if (config.sharding !== null && shard === null) await runShards(config, config.sharding, log, stopped);
    else await serve(start(portOfShard(config, shard), openLibrary, places, log), log, stopped);
  } finally {
    endAnyway();
  }
}

/** Serves until `stopped`, which is heeded while the bot is starting, too: what has been begun is left then. */
async function serve(
  starting: Promise<RunningBot>,
  log: Log,
  stopped: Promise<NodeJS.Signals>,
): Promise<void> {
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

async function start(
  config: DiscordConfig,
  openLibrary: OpenLibrary,
  places: Places,
  log: Log,
): Promise<RunningBot> {
  const { sayMs } = DEFAULT_TUNING.start;
  const waitFor = patience({ sayMs, limitMs: Number.POSITIVE_INFINITY }, log);
  // Only now: who but asks whose the token is, or starts shards, loads none of it.
  const { watchArticles } = await import('./watch-articles.js');
  const watching = config.watch ? watchArticles(places.seedsFolder, log) : Promise.resolve(null);
  const opening = watching.then(() => openLibrary((notice) => log.warn({}, notice)));
  const library = await waitFor('the articles to be read and their index to be opened', opening);
  const { startBot } = await import('./start-bot.js');
  const bot = await startBot(config, library, log);
  const endWatch = (await watching)?.(library);
  const endFeeds = await followFeeds(config, library, places, log);
  return {
    ...bot,
    async close() {
      endFeeds();
      endWatch?.();
      await bot.close();
      await library.close();
    },
  };
}

async function followFeeds(
  { feedsMinutes: minutes, watch: watchesSeeds }: DiscordConfig,
  library: Library,
  places: Places,
  log: Log,
): Promise<() => void> {
  if (minutes === 0) return () => {};
  const { watchFeeds } = await import('./watch-feeds.js');
  return watchFeeds(library, { places, minutes, watchesSeeds }, log);
}

/** Shards on one machine cannot share a port: each counts on from the first. */
function portOfShard(config: DiscordConfig, shard: number | null): DiscordConfig {
  const { healthPort } = config;
  return healthPort === null || shard === null ? config : { ...config, healthPort: healthPort + shard };
}

/** For what is left to be written, such as the error that ended the bot. */
const GRACE_MS = 100;

/**
 * Lets nothing that is still under way keep the process: an index being built, a response that never comes, a minute that
 * Discord wants to be left alone, the channel to the ShardingManager.
 */
function endAnyway(): void {
  if (process.connected) process.disconnect();
  setTimeout(() => process.exit(), GRACE_MS).unref();
}
