import { type Client, Events, Status } from 'discord.js';
import { DiscordSetupError, VerbatimError } from '../../errors.js';
import { REFUSED_TOKEN } from '../portal.js';

/** Whether every connection of the client is up. */
export function isConnected(client: Client): boolean {
  return client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready);
}

/**
 * Watches the gateway. discord.js reconnects by itself; what it cannot mend is reported to `onDead`, once: a
 * connection that Discord closed for good, or one that has been down for `patienceMs`.
 *
 * @returns a function that ends the watch.
 */
export function watchGateway(
  client: Client,
  patienceMs: number,
  onDead: (reason: VerbatimError) => void,
): () => void {
  let aliveAt = Date.now();
  let over = false;
  const end = () => {
    over = true;
    clearInterval(timer);
  };
  const report = (reason: VerbatimError) => {
    if (over) return;
    end();
    onDead(reason);
  };
  const timer = setInterval(
    () => {
      if (isConnected(client)) aliveAt = Date.now();
      else if (Date.now() - aliveAt > patienceMs) {
        const seconds = Math.round(patienceMs / 1000);
        report(
          new VerbatimError(`The connection to Discord has been down for ${seconds} s. Start the bot again.`),
        );
      }
    },
    Math.max(50, patienceMs / 10),
  );
  client.on(Events.ShardDisconnect, ({ code }) => report(closedForGood(code)));
  return end;
}

function closedForGood(code: number): VerbatimError {
  if (code === 4004) return new DiscordSetupError(REFUSED_TOKEN);
  if (code === 4014) {
    // Whether it can do without, the next start finds out.
    return new VerbatimError('Discord no longer grants the Message Content Intent. Start the bot again.');
  }
  return new VerbatimError(`Discord closed the connection for good (code ${code}). Start the bot again.`);
}
