import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { Agent } from 'undici';
import type { DiscordConfig } from '../config.js';
import type { Tuning } from '../tuning.js';
import { withOwnQueues } from './rest-queues.js';

/** Of each channel. */
const CACHED_MESSAGES = 50;
const CACHED_USERS = 500;
/** To Discord's API; without a bound, 500 questions at once would open 500 connections. */
const CONNECTIONS = 40;

/**
 * A discord.js client that asks for no more than it needs and keeps little: its caches are bounded, and messages are
 * forgotten after a while, so that memory stays flat however many members ask, in however many channels.
 */
export function createClient(
  config: DiscordConfig,
  readsEveryMessage: boolean,
  messages: Tuning['messages'],
): Client {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(readsEveryMessage ? [MessageContent] : [])],
    // Direct messages come from channels that are not cached, and so may edits of older messages.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    rest: {
      agent: new Agent({ connections: CONNECTIONS }),
      ...(config.apiUrl === null ? {} : { api: config.apiUrl }),
    },
    sweepers: { ...Options.DefaultSweeperSettings, messages },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: CACHED_MESSAGES,
      UserManager: { maxSize: CACHED_USERS, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: {
        maxSize: CACHED_USERS,
        keepOverLimit: ({ id, client: { user } }) => id === user.id,
      },
      ThreadMemberManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildBanManager: 0,
      GuildInviteManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      AutoModerationRuleManager: 0,
    }),
  });
  withOwnQueues(client.rest);
  return client;
}

/** For what is being sent when the bot closes, in milliseconds. */
const LAST_WORDS_MS = 1000;

/** Disconnects from the gateway, and from the API: once what is being sent has been sent, or a second later. */
export async function disconnect(client: Client): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LAST_WORDS_MS);
  });
  const inOrder = (async () => {
    await client.destroy();
    await client.rest.agent?.close();
  })();
  await Promise.race([inOrder, late]);
  clearTimeout(timer);
  await client.rest.agent?.destroy();
}
