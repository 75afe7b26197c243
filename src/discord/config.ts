import * as v from 'valibot';
import { readConfig } from '../config.js';
import { DiscordSetupError } from '../errors.js';
import { PORTAL } from './portal.js';

/** What the bot is told from outside. Every field comes from the environment variable in its comment. */
export interface DiscordConfig {
  /** `DISCORD_TOKEN` */
  readonly token: string;
  /** `DISCORD_GUILD_ID`: register the commands in this server only (at once), or everywhere (null). */
  readonly guildId: string | null;
  /** `DISCORD_ANSWER_CHANNELS`: answer every message there. Needs the Message Content intent. */
  readonly answerChannels: readonly string[];
  /** `DISCORD_API_URL`: another API base, without the version: `https://discord.com/api`. */
  readonly apiUrl: string | null;
  /** `DISCORD_THREADS`: open one thread for each question asked in a server. */
  readonly threads: boolean;
  /** `HEALTH_PORT`; null: no health server. */
  readonly healthPort: number | null;
  /** `HEALTH_HOST`: the address of this machine that the health server listens on (127.0.0.1: reached from nowhere else). */
  readonly healthHost: string;
  /** `SHARDS`, `SHARD_LIST`, `SHARD_COUNT`; null: one process, one connection. */
  readonly sharding: Sharding | null;
  /** `VERBATIM_WATCH`: take in changes of the articles without being told to. */
  readonly watch: boolean;
  /** `VERBATIM_FEEDS_MINUTES`: how often feeds are asked for what is new; 0: never. */
  readonly feedsMinutes: number;
  /** `LOG_LEVEL` */
  readonly logLevel: LogLevel;
  /** `VERBATIM_DATA`: the folder of settings and votes; absolute. */
  readonly dataDir: string;
}

export interface Sharding {
  /** Over all machines; `auto` asks Discord. */
  readonly total: number | 'auto';
  /** Those of this machine; null: all. */
  readonly list: readonly number[] | null;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * The bot's configuration out of environment variables; empty counts as not set. Relative paths, and
 * the default ones, are those of `folder`, in which the caller stands.
 *
 * @throws DiscordSetupError naming the first variable that is missing or wrong, and what it should be.
 */
export function readDiscordConfig(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): DiscordConfig {
  const given = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value !== ''),
  );
  // discord.js's ShardingManager tells its processes by the same names which shard they are.
  const managed = 'SHARDING_MANAGER' in given;
  const parsed = v.safeParse(Environment, managed ? withoutSharding(given) : given);
  if (!parsed.success) throw new DiscordSetupError(parsed.issues[0].message);
  const variables = parsed.output;
  return {
    token: variables.DISCORD_TOKEN.replace(/^Bot\s+/i, ''),
    guildId: variables.DISCORD_GUILD_ID ?? null,
    answerChannels: variables.DISCORD_ANSWER_CHANNELS,
    apiUrl: variables.DISCORD_API_URL?.replace(/(?<!\/)\/+$/, '').replace(/\/v\d+$/, '') ?? null,
    threads: variables.DISCORD_THREADS,
    healthPort: variables.HEALTH_PORT ?? null,
    healthHost: variables.HEALTH_HOST,
    sharding: shardingOf(variables),
    watch: variables.VERBATIM_WATCH,
    feedsMinutes: variables.VERBATIM_FEEDS_MINUTES,
    logLevel: variables.LOG_LEVEL,
    dataDir: readConfig(environment, {}, folder).dataFolder,
  };
}

const SNOWFLAKE = /^\d{17,20}$/;

const Environment = v.object({
  DISCORD_TOKEN: v.pipe(
    v.optional(v.string(), ''),
    v.nonEmpty(
      `DISCORD_TOKEN is not set. Write DISCORD_TOKEN=… into the file .env in this folder, with the token from ${PORTAL} > your application > Bot > Reset Token.`,
    ),
  ),
  DISCORD_GUILD_ID: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        SNOWFLAKE,
        'DISCORD_GUILD_ID is not a server id. In Discord: Settings > Advanced > Developer Mode, then right-click the server > Copy Server ID.',
      ),
    ),
  ),
  DISCORD_ANSWER_CHANNELS: v.pipe(
    v.optional(v.string(), ''),
    v.transform((list) => list.split(/[\s,;]+/).filter(Boolean)),
    v.array(
      v.pipe(
        v.string(),
        v.regex(
          SNOWFLAKE,
          'DISCORD_ANSWER_CHANNELS must be channel ids with commas between them, no names. In Discord: Settings > Advanced > Developer Mode, then right-click the channel > Copy Channel ID.',
        ),
      ),
    ),
  ),
  DISCORD_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/\S+$/, 'DISCORD_API_URL must be an address such as https://discord.com/api.'),
    ),
  ),
  DISCORD_THREADS: flag('DISCORD_THREADS'),
  HEALTH_PORT: v.optional(wholeNumber('HEALTH_PORT', 0, 65_535)),
  HEALTH_HOST: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\w.:%-]+$/, 'HEALTH_HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.'),
    ),
    '127.0.0.1',
  ),
  SHARDS: v.optional(
    v.union(
      [v.literal('auto'), wholeNumber('SHARDS', 1, 10_000)],
      'SHARDS must be "auto" or a whole number from 1.',
    ),
  ),
  SHARD_COUNT: v.optional(wholeNumber('SHARD_COUNT', 1, 10_000)),
  SHARD_LIST: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+(\s*,\s*\d+)*$/, 'SHARD_LIST must be shard numbers with commas between them: 0,1,2.'),
      v.transform((list) => list.split(',').map(Number)),
    ),
  ),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`), 'info'),
  VERBATIM_FEEDS_MINUTES: v.optional(minutes('VERBATIM_FEEDS_MINUTES'), '30'),
  VERBATIM_WATCH: flag('VERBATIM_WATCH', '1'),
});

/** What `readDiscordConfig` reads of the environment, but for the folders. */
export const DISCORD_SETTINGS: readonly string[] = Object.keys(Environment.entries);

function flag(name: string, byDefault: '0' | '1' = '0') {
  const words: Readonly<Record<string, boolean>> = {
    '1': true,
    true: true,
    yes: true,
    on: true,
    '0': false,
    false: false,
    no: false,
    off: false,
  };
  return v.pipe(
    v.optional(v.string(), byDefault),
    v.check((text) => text.toLowerCase() in words, `${name} must be 1 or 0.`),
    v.transform((text) => words[text.toLowerCase()] === true),
  );
}

function wholeNumber(name: string, least: number, most: number) {
  const message = `${name} must be a whole number from ${least} to ${most}.`;
  return v.pipe(
    v.string(message),
    v.regex(/^\d+$/, message),
    v.transform(Number),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
}

function minutes(name: string) {
  const message = `${name} must be a number of minutes, such as 30, or 0 for never.`;
  return v.pipe(v.string(message), v.regex(/^\d{1,4}(?:\.\d{1,3})?$/, message), v.transform(Number));
}

function withoutSharding(given: Readonly<Record<string, string | undefined>>) {
  const { SHARDS: _shards, SHARD_COUNT: _count, SHARD_LIST: _list, ...others } = given;
  return others;
}

function shardingOf(variables: v.InferOutput<typeof Environment>): Sharding | null {
  const { SHARDS: shards, SHARD_COUNT: count, SHARD_LIST: list } = variables;
  if (list && count === undefined) {
    throw new DiscordSetupError('SHARD_LIST needs SHARD_COUNT: the number of shards over all machines.');
  }
  if (list?.some((shard) => shard >= (count ?? 0))) {
    throw new DiscordSetupError(
      'SHARD_LIST names a shard that SHARD_COUNT does not have: they count from 0.',
    );
  }
  const total = count ?? shards;
  return total === undefined ? null : { total, list: list ?? null };
}
