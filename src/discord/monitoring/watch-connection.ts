import { type Client, Events } from 'discord.js';
import type { Log } from './log.js';

/** Says in the log what becomes of the connection. @param isClosing whether the bot is closing, which needs no words */
export function watchConnection(client: Client, log: Log, isClosing: () => boolean): void {
  client.on(Events.Warn, (message) => log.warn({}, message));
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reports an error'));
  client.on(Events.ShardError, (error) => {
    // What fails while logging in is reported, in one line, by the login itself.
    if (client.isReady()) log.warn({ err: error }, 'The connection to Discord failed');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    if (!isClosing()) log.info({ shard }, 'Reconnecting to Discord');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'Connection to Discord resumed'));
}
