import { type APIGatewayBotInfo, REST, Routes, ShardingManager } from 'discord.js';
import { DiscordSetupError, EXIT, VerbatimError } from '../../errors.js';
import type { DiscordConfig, Sharding } from '../config.js';
import { type Log, patience } from '../monitoring/index.js';
import { REFUSED_TOKEN } from '../portal.js';
import { DEFAULT_TUNING } from '../tuning.js';
import { passOnRebuilds } from './shard-news.js';

/** The number of the shard that this process is for discord.js's ShardingManager; null if it is none. */
export function shardOfManager(environment: Readonly<Record<string, string | undefined>>): number | null {
  const { SHARDING_MANAGER: managed, SHARDS: shard } = environment;
  return managed ? Number(shard ?? 0) : null;
}

/**
 * Runs one process for each shard of this machine until `stopped` resolves; a process that dies is started
 * again. Each process runs this program's own command line.
 */
export async function runShards(
  config: DiscordConfig,
  sharding: Sharding,
  log: Log,
  stopped: Promise<unknown>,
): Promise<void> {
  const [, script] = process.argv;
  if (script === undefined) throw new VerbatimError('Shards can only be started from a script.');
  // Asked for in any case: it shows whether the token is good before processes are started with it.
  const waitFor = patience(DEFAULT_TUNING.start, log);
  const asked = waitFor('Discord to say how many shards it wants', recommendedShards(config));
  const recommended = await Promise.race([asked, stopped.then(() => null)]);
  if (recommended === null) {
    log.info({}, 'Closing before the start was over');
    asked.catch(() => {});
    return;
  }
  const totalShards = sharding.total === 'auto' ? recommended : sharding.total;
  const manager = new ShardingManager(script, {
    token: config.token,
    totalShards,
    shardList: sharding.list ? [...sharding.list] : 'auto',
    shardArgs: process.argv.slice(2),
    execArgv: process.execArgv,
  });
  passOnRebuilds(manager);
  const refused = new Promise<never>((_, reject) => {
    manager.on('shardCreate', (shard) => {
      log.info({ shard: shard.id, of: totalShards }, 'Starting a shard');
      shard.on('death', (child) => {
        log.warn({ shard: shard.id }, 'A shard ended');
        if ('exitCode' in child && child.exitCode === EXIT.usage) {
          reject(new DiscordSetupError('A shard cannot start; what it says above has to be mended first.'));
        }
      });
    });
  });
  try {
    await Promise.race([manager.spawn({ timeout: -1 }).then(() => stopped), stopped, refused]);
  } finally {
    log.info({}, 'Closing all shards');
    manager.respawn = false;
    await Promise.all([...manager.shards.values()].map(endShard));
  }
}

type Shard = ShardingManager['shards'] extends Map<number, infer S> ? S : never;

/** A shard has this many milliseconds to close. */
const CLOSING_MS = 4800;

/** A shard closes in order by itself when it is told to end; one that does not is ended. */
function endShard({ process: child }: Shard): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), CLOSING_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** As Discord recommends: one for about a thousand servers. */
async function recommendedShards({ apiUrl, token }: DiscordConfig): Promise<number> {
  const rest = new REST(apiUrl === null ? {} : { api: apiUrl }).setToken(token);
  try {
    const { shards } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
    return shards;
  } catch (error) {
    throw new DiscordSetupError(REFUSED_TOKEN, { cause: error });
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}
