import type { Client } from 'discord.js';
import type { Library } from '../library.js';
import { suggestionsOf } from '../reading/index.js';
import { watchIndex } from '../watch-index.js';
import type { CommandIds } from './catalogue/index.js';
import type { DiscordConfig } from './config.js';
import { channelSettings, questionAnswering } from './conversation/index.js';
import { inFlight, memberLimits, onlyOneRebuild, questionDesk } from './desk/index.js';
import {
  connect,
  createClient,
  disconnect,
  listenForRebuilds,
  tellRebuilt,
  wantsMessageContent,
} from './gateway/index.js';
import { choicesOf, DEFINITIONS, registerCommands } from './interactions/index.js';
import {
  channelPermissions,
  isConnected,
  type Log,
  patience,
  startHealthServer,
  startMetrics,
  type WaitFor,
  watchConnection,
  watchGateway,
} from './monitoring/index.js';
import { type EventServices, serveEvents } from './serve-events.js';
import { openStore } from './storage/index.js';
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
  const isClosing = () => closing;
  const commandIds = new Map<string, string>();
  const isReady = () => !closing && isConnected(client);
  const metrics = startMetrics({
    gatewayReady: () => isConnected(client),
    indexBuiltAt: () => library.status().builtAt,
    waitingQuestions: () => desk.waiting,
  });
  const permissions = channelPermissions(config.threads, log);
  const desk = questionDesk(library, tuning.desk, metrics);
  const flights = inFlight((error) => {
    metrics.failed();
    log.error({ err: error }, 'An event could not be served');
  });
  const services: EventServices = {
    library,
    store,
    log,
    metrics,
    permissions,
    desk,
    answerQuestion: questionAnswering({ desk, library, suggestions, store, commandIds }),
    choices: choicesOf(suggestions),
    limits: memberLimits(tuning.members),
    settingOf: channelSettings(store, config.answerChannels),
    threads: config.threads,
    readsEveryMessage,
    commandIds,
    startedAt: Date.now(),
    isClosing,
    rebuild: onlyOneRebuild(library, tuning.rebuildPauseMs, () => tellRebuilt(client)),
  };
  serveEvents(client, services, flights);
  watchConnection(client, log, isClosing);
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
    const ids = await register(ready, config, log, waitFor);
    for (const [name, id] of ids) commandIds.set(name, id);
    log.info({ servers: ready.guilds.cache.size }, `Ready as ${ready.user.username}`);
    logIndex(library, log, 'Answering from the index');
    void permissions.look(ready, config.answerChannels);
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
      const all = await flights.settled(tuning.closeMs);
      if (!all) log.warn({ unfinished: flights.size }, 'Closing before every answer was sent');
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
