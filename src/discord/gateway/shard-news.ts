import type { Client, ShardingManager } from 'discord.js';
import type { Library } from '../../library.js';
import type { Log } from '../monitoring/index.js';

/** What one shard's process tells the others on its machine: they share the index on disk. */
const REBUILT = { verbatim: 'rebuilt' } as const;

/** In a shard: tells the others that the index was rebuilt. Nothing where there are no others. */
export async function tellRebuilt(client: Client): Promise<void> {
  await client.shard?.send(REBUILT);
}

/** In a shard: takes over what another one has rebuilt. */
export function listenForRebuilds(client: Client, library: Library, log: Log): void {
  if (!client.shard) return;
  process.on('message', (message) => {
    if (!isRebuilt(message)) return;
    library.refresh().then(
      (isNewer) => isNewer && log.info({}, 'Took over the index that another shard has rebuilt'),
      (error) => log.error({ err: error }, 'The rebuilt index could not be opened'),
    );
  });
}

/** In the manager: passes a shard's news on to the others. */
export function passOnRebuilds(manager: ShardingManager): void {
  manager.on('shardCreate', (teller) => {
    teller.on('message', (message) => {
      if (!isRebuilt(message)) return;
      for (const shard of manager.shards.values()) {
        // A shard that has ended opens the new index when it starts again.
        if (shard !== teller) shard.send(REBUILT).catch(() => {});
      }
    });
  });
}

function isRebuilt(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'verbatim' in message;
}
