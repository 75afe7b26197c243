import { type Client, Events, type User } from 'discord.js';
import type { Library } from '../library.js';
import { watchIndex } from '../watch-index.js';
import type { Bot } from './bot.js';
import { DEFINITIONS } from './commands/all.js';
import { suggestionsOf } from './commands/autocomplete/suggestions.js';
import type { CommandIds } from './commands/command-mentions.js';
import { registerCommands } from './commands/register.js';
import type { DiscordConfig } from './config.js';
import { answerMemory } from './gateway/answer-memory.js';
import { createClient, disconnect } from './gateway/client.js';
import { connect } from './gateway/connect.js';
import { guardDispatch } from './gateway/guard-dispatch.js';
import { wantsMessageContent } from './gateway/intents.js';
import { serveInteraction } from './gateway/interactions.js';
import { listenForRebuilds, tellRebuilt } from './gateway/shard-news.js';
import { isConnected, watchGateway } from './gateway/watchdog.js';
import { welcome } from './gateway/welcome.js';
import type { Owner } from './operation/fair-queue.js';
import { startHealthServer } from './operation/health.js';
import { inFlight } from './operation/in-flight.js';
import { pacedIntake } from './operation/intake.js';
import type { Log } from './operation/log.js';
import { startMetrics } from './operation/metrics.js';
import { onlyOneRebuild } from './operation/only-one-rebuild.js';
import { patience, type WaitFor } from './operation/patience.js';
import { questionDesk } from './operation/question-desk.js';
import { firstDelivery } from './operation/seen.js';
import { openStore } from './storage/open-store.js';
import { DEFAULT_TUNING, type Tuning } from './tuning.js';

export interface RunningBot {
  /** Of the health server, where there is one. */
  readonly healthPort: number | null;
  /** Rejects if the connection to Discord is lost for good; never resolves. */
  readonly dead: Promise<never>;
  /** Takes nothing new, lets answers that are being made finish (for 3 s), then disconnects. */
  close(): Promise<void>;
}

/**
 * Connects the library to Discord and serves until `close` is called. The library stays the caller's.
 *
 * @throws DiscordSetupError with one line to act on, if Discord refuses the token or an intent.
 */
export async function startBot(
  config: DiscordConfig,
  library: Library,
  log: Log,
  tuning: Tuning = DEFAULT_TUNING,
): Promise<RunningBot> {
  const waitFor = patience(tuning.start, log);
  const store = openStore(config.dataDir, log);
  const isMissed = config.threads || store.answersEveryMessage();
  let readsEveryMessage: boolean;
  try {
    readsEveryMessage = await waitFor(
      'Discord to say what the bot may read',
      wantsMessageContent(config, isMissed, log),
    );
  } catch (error) {
    store.close();
    throw error;
  }
  const suggestions = await suggestionsOf(library);
  const client = createClient(config, readsEveryMessage, tuning.messages);
  let closing = false;
  let commandIds: CommandIds = new Map();
  const isReady = () => !closing && isConnected(client);
  const metrics = startMetrics({
    gatewayReady: () => isConnected(client),
    indexBuiltAt: () => library.status().builtAt,
    waitingQuestions: () => desk.waiting,
  });
  const desk = questionDesk(library, tuning.desk, metrics);
  const bot: Bot = {
    config,
    library,
    store,
    log,
    metrics,
    desk,
    suggestions,
    inFlight: inFlight((error) => {
      metrics.failed();
      log.error({ err: error }, 'An event could not be served');
    }),
    client: client as Client<true>,
    readsEveryMessage,
    get commandIds() {
      return commandIds;
    },
    startedAt: Date.now(),
    get closing() {
      return closing;
    },
    rebuild: onlyOneRebuild(library, tuning.rebuildPauseMs, () => tellRebuilt(client)),
  };
  listen(client, bot);
  listenForRebuilds(client, library, log);
  const endIndexWatch = watchIndex(library, {
    onTaken: () => logIndex(library, log, 'Took over the index that another process has built'),
    onFailed: (error) => log.error({ err: error }, 'A newer index could not be opened'),
  });

  const health =
    config.healthPort === null
      ? null
      : await startHealthServer({ host: config.healthHost, port: config.healthPort }, isReady, metrics);
  try {
    const ready = await waitFor('the gateway of Discord', connect(client, config.token));
    commandIds = await register(ready, config, log, waitFor);
    log.info({ servers: ready.guilds.cache.size }, `Ready as ${ready.user.username}`);
    logIndex(library, log, 'Answering from the index');
  } catch (error) {
    endIndexWatch();
    await disconnect(client);
    await health?.close();
    store.close();
    throw error;
  }
  let endWatch = () => {};
  const dead = new Promise<never>((_, reject) => {
    endWatch = watchGateway(client, tuning.gatewayPatienceMs, reject);
  });
  // Whoever waits for it is told all the same; nobody has to.
  dead.catch(() => {});

  return {
    healthPort: health?.port ?? null,
    dead,
    async close() {
      if (closing) return;
      closing = true;
      endWatch();
      endIndexWatch();
      // Events that have arrived are handed out first: they are turned down, not dropped.
      await new Promise(setImmediate);
      const all = await bot.inFlight.settled(tuning.closeMs);
      if (!all) log.warn({ unfinished: bot.inFlight.size }, 'Closing before every answer was sent');
      await disconnect(client);
      await health?.close();
      store.close();
    },
  };
}

/** What is left out is said in the log at each start, and whenever the index changes under the bot. */
function logIndex(library: Library, log: Log, message: string): void {
  const { articles, warnings, generation } = library.status();
  log.info({ articles, generation }, message);
  if (warnings.length > 0) log.warn({ leftOut: warnings }, 'Some articles are left out');
}

/** Of every turn of the event loop, for events that have just arrived. */
const INTAKE_SLICE_MS = 10;

/** Hands every event to its server, once, and keeps count of what is in flight. */
function listen(client: Client, bot: Bot): void {
  const { inFlight: flights, log } = bot;
  const isNewInteraction = firstDelivery(10_000);
  const intake = pacedIntake(INTAKE_SLICE_MS);
  const answers = answerMemory(bot);
  client.on(Events.InteractionCreate, (interaction) => {
    if (isNewInteraction(interaction.id)) {
      intake(ownerOf(interaction.guildId, interaction.user), () =>
        flights.track(() => serveInteraction(bot, interaction)),
      );
    }
  });
  client.on(Events.MessageCreate, (message) =>
    intake(ownerOf(message.guildId, message.author), () => flights.track(() => answers.asked(message))),
  );
  client.on(Events.MessageUpdate, (_, message) =>
    intake(ownerOf(message.guildId, message.author), () => flights.track(() => answers.edited(message))),
  );
  client.on(Events.GuildCreate, (guild) => flights.track(() => welcome(bot, guild)));
  client.on(Events.GuildDelete, ({ id, available }) => {
    if (available) flights.track(() => bot.store.forgetGuild(id));
  });
  guardDispatch(client, (error, event) => {
    bot.metrics.failed();
    log.error({ err: error, event }, 'An event could not be handed out');
  });
  client.on(Events.Warn, (message) => log.warn({}, message));
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reports an error'));
  client.on(Events.ShardError, (error) => {
    // What fails while logging in is reported, in one line, by the login itself.
    if (client.isReady()) log.warn({ err: error }, 'The connection to Discord failed');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    if (!bot.closing) log.info({ shard }, 'Reconnecting to Discord');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'Connection to Discord resumed'));
}

/** Whose turn an event takes; Discord may not say who has edited a message. */
function ownerOf(guild: string | null, user: User | null): Owner {
  const member = user?.id ?? '';
  return { server: guild ?? member, member };
}

/** The bot serves on with the commands that Discord has, if they cannot be written now. */
async function register(
  client: Client<true>,
  config: DiscordConfig,
  log: Log,
  waitFor: WaitFor,
): Promise<CommandIds> {
  try {
    const { rest, application } = client;
    const { ids, written } = await waitFor(
      'Discord to take the commands',
      registerCommands(rest, application.id, config.guildId, DEFINITIONS),
    );
    log.info({ commands: DEFINITIONS.length }, written ? 'Commands registered' : 'Commands are up to date');
    return ids;
  } catch (error) {
    log.error({ err: error }, 'The commands could not be registered');
    return new Map();
  }
}
