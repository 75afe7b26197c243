import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import { DiscordSetupError, messageOf, VerbatimError } from '../../errors.js';
import { PORTAL, REFUSED_TOKEN } from '../portal.js';

/**
 * Logs the client in and waits until it is ready.
 *
 * @throws DiscordSetupError naming the switch in the developer portal, if Discord refuses the token or an intent.
 * @throws VerbatimError if Discord cannot be reached.
 */
export async function connect(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    throw setupError(error);
  }
  return ready;
}

const REFUSED_INTENT = `Discord refuses the intent that DISCORD_ANSWER_CHANNELS needs. Switch on "Message Content Intent" at ${PORTAL} > your application > Bot > Privileged Gateway Intents, or leave DISCORD_ANSWER_CHANNELS empty.`;

/** What to tell the owner about a login that failed. */
function setupError(error: unknown): VerbatimError {
  const message = messageOf(error);
  const cause = { cause: error };
  if (isRefusedToken(error) || /authentication failed/i.test(message)) {
    return new DiscordSetupError(REFUSED_TOKEN, cause);
  }
  if (/disallowed intents?/i.test(message)) return new DiscordSetupError(REFUSED_INTENT, cause);
  if (/sharding/i.test(message)) {
    return new DiscordSetupError('Discord wants this bot sharded: set SHARDS=auto in .env.', cause);
  }
  return new VerbatimError(
    `Discord cannot be reached (${message}). Check the network, https://discordstatus.com and DISCORD_API_URL.`,
    undefined,
    cause,
  );
}

function isRefusedToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
