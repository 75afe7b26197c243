import { expect, test } from 'vitest';
import { readDiscordConfig } from '../../src/discord/config.js';
import { startBot } from '../../src/discord/start-bot.js';
import { DiscordSetupError } from '../../src/errors.js';
import { ARTICLES } from './articles.js';
import { fixtureLibrary } from './fixture-library.js';
import { configFor, recordingLog, restart, setStage, startLoopback } from './stage.js';

const MESSAGE_CONTENT = 1 << 15;

test('asks for no privileged intent that the portal does not grant', async () => {
  const { discord, log } = await setStage({ discord: { messageContent: false } });
  expect(discord.gateway.intents & MESSAGE_CONTENT).toBe(0);
  expect(log.lines.filter(({ level }) => level === 'warn')).toEqual([]);
});

test('asks for Message Content wherever the portal grants it, so that no setting needs a restart', async () => {
  const { discord } = await setStage();
  expect(discord.gateway.intents & MESSAGE_CONTENT).toBe(MESSAGE_CONTENT);
});

test('asks for Message Content where channels are listed', async () => {
  const { discord } = await setStage({ config: ({ news }) => ({ answerChannels: [news.id] }) });
  expect(discord.gateway.intents & MESSAGE_CONTENT).toBe(MESSAGE_CONTENT);
});

test('names the switch in the portal where the intent is refused', async () => {
  const discord = await startLoopback({ messageContent: false });
  const config = { ...configFor(discord), answerChannels: [discord.news.id] };
  const started = startBot(config, fixtureLibrary(ARTICLES), recordingLog());
  await expect(started).rejects.toThrow(DiscordSetupError);
  await expect(started).rejects.toThrow(/"Message Content Intent" at https:\/\/discord\.com\/developers/);
});

test('says where to make a new token where the token is refused', async () => {
  const discord = await startLoopback();
  const config = { ...configFor(discord), token: 'wrong' };
  const started = startBot(config, fixtureLibrary(ARTICLES), recordingLog());
  await expect(started).rejects.toThrow(DiscordSetupError);
  await expect(started).rejects.toThrow(/Discord refuses DISCORD_TOKEN\. .*Reset Token/);
});

test('says so where Discord cannot be reached', async () => {
  const discord = await startLoopback();
  const config = { ...configFor(discord), apiUrl: 'http://127.0.0.1:9/api' };
  await expect(startBot(config, fixtureLibrary(ARTICLES), recordingLog())).rejects.toThrow(
    /Discord cannot be reached/,
  );
});

test('registers its commands once, and again only when their definition has changed', async () => {
  const stage = await setStage();
  const { discord } = stage;
  const writes = () => discord.requests('PUT', /commands$/).length;
  expect(writes()).toBe(1);
  await restart(stage);
  expect(writes()).toBe(1);
  const [commands] = [...discord.state.commands.values()];
  Object.assign(commands?.[0] as object, { description: 'Something else' });
  await restart(stage);
  expect(writes()).toBe(2);
});

test('registers them in one server, without what belongs to global commands, where that is configured', async () => {
  const { discord } = await setStage({ config: ({ guildId }) => ({ guildId }) });
  const [written] = discord.requests('PUT', /commands$/);
  expect(written?.path).toBe(`/applications/${discord.me.id}/guilds/${discord.guildId}/commands`);
  expect(JSON.stringify(written?.body)).not.toMatch(/contexts|integration_types/);
});

test.each([
  [{}, /^DISCORD_TOKEN is not set\. Write DISCORD_TOKEN=… into the file \.env/],
  [{ DISCORD_TOKEN: '  ' }, /^DISCORD_TOKEN is not set/],
  [{ DISCORD_TOKEN: 'x', DISCORD_GUILD_ID: 'my server' }, /^DISCORD_GUILD_ID is not a server id/],
  [{ DISCORD_TOKEN: 'x', DISCORD_ANSWER_CHANNELS: '#news' }, /^DISCORD_ANSWER_CHANNELS must be channel ids/],
  [{ DISCORD_TOKEN: 'x', DISCORD_API_URL: 'discord.com' }, /^DISCORD_API_URL must be an address/],
  [{ DISCORD_TOKEN: 'x', DISCORD_THREADS: 'maybe' }, /^DISCORD_THREADS must be 1 or 0/],
  [{ DISCORD_TOKEN: 'x', HEALTH_PORT: '99999' }, /^HEALTH_PORT must be a whole number/],
  [{ DISCORD_TOKEN: 'x', HEALTH_HOST: 'http://all' }, /^HEALTH_HOST must be an address/],
  [{ DISCORD_TOKEN: 'x', SHARDS: 'many' }, /^SHARDS must be "auto" or/],
  [{ DISCORD_TOKEN: 'x', SHARD_LIST: '0,1' }, /^SHARD_LIST needs SHARD_COUNT/],
  [{ DISCORD_TOKEN: 'x', SHARD_LIST: '4', SHARD_COUNT: '4' }, /^SHARD_LIST names a shard/],
  [{ DISCORD_TOKEN: 'x', LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
  [{ DISCORD_TOKEN: 'x', VERBATIM_WATCH: 'sometimes' }, /^VERBATIM_WATCH must be 1 or 0/],
])('turns down the environment %j in one line', (environment, message) => {
  expect(() => readDiscordConfig(environment, '/project')).toThrow(DiscordSetupError);
  expect(() => readDiscordConfig(environment, '/project')).toThrow(message);
});

test('reads a full environment', () => {
  const config = readDiscordConfig(
    {
      DISCORD_TOKEN: 'Bot abc',
      DISCORD_ANSWER_CHANNELS: '123456789012345678, 223456789012345678',
      DISCORD_API_URL: 'http://localhost:1/api/v10/',
      DISCORD_THREADS: '1',
      SHARDS: 'auto',
      HEALTH_PORT: '',
    },
    '/project',
  );
  expect(config).toEqual({
    token: 'abc',
    guildId: null,
    answerChannels: ['123456789012345678', '223456789012345678'],
    apiUrl: 'http://localhost:1/api',
    threads: true,
    healthPort: null,
    healthHost: '127.0.0.1',
    sharding: { total: 'auto', list: null },
    watch: true,
    feedsMinutes: 30,
    logLevel: 'info',
    dataDir: '/project/.verbatim/data',
  });
});

test.each(['0', 'off', 'false'])('watches no articles where VERBATIM_WATCH is %j', (VERBATIM_WATCH) => {
  expect(readDiscordConfig({ DISCORD_TOKEN: 'x', VERBATIM_WATCH }, '/project').watch).toBe(false);
});

test('leaves sharding to the process that started it', () => {
  const shard = { DISCORD_TOKEN: 'x', SHARDING_MANAGER: 'true', SHARDS: '0', SHARD_COUNT: '2' };
  expect(readDiscordConfig(shard, '/project').sharding).toBeNull();
});
