import { expect, test } from 'vitest';
import { snowflake } from './loopback/ids.js';
import type { Loopback } from './loopback/loopback.js';
import { textOf } from './loopback/reading.js';
import type { Channel } from './loopback/world.js';
import { restart, setStage } from './stage.js';

const SILENT = 1 << 12;
const SEND_MESSAGES = '2048';

/** Channels of a new server; the bot may not write in those that are closed. */
function channelsOf(names: readonly string[], closed: readonly string[] = []): readonly Channel[] {
  const guild = snowflake();
  return names.map((name, position) => ({
    id: snowflake(),
    type: 0,
    guild_id: guild,
    name,
    position,
    permission_overwrites: closed.includes(name)
      ? [{ id: guild, type: 0, allow: '0', deny: SEND_MESSAGES }]
      : [],
  }));
}

const written = ({ state, me }: Loopback) =>
  [...state.messages.values()].filter(({ author }) => author.id === me.id);
const answered = (discord: Loopback) => discord.answerTo(discord.say('@bot what about the fishermen?'));

test('greets a server that takes it in once, silently, with the switch for moderators', async () => {
  const { discord } = await setStage();
  const channels = channelsOf(['rules', 'lobby']);
  discord.join(channels, { system_channel_id: channels[1]?.id });
  const greeting = await discord.until('a greeting', () => written(discord)[0]);
  expect(greeting.channel_id).toBe(channels[1]?.id);
  expect(textOf(greeting)).toMatch(/I am \*\*Verbatim\*\*/);
  expect(textOf(greeting)).toMatch(/For moderators: <\/settings:\d+>/);
  expect(greeting.flags & SILENT).toBe(SILENT);
  expect(discord.requests('POST', /messages$/)[0]?.body.allowed_mentions).toEqual({
    parse: [],
    replied_user: false,
  });
});

test.each([
  ['the system channel is closed to it', { closed: ['lobby'], system: 'lobby', greeted: 'rules' }],
  ['there is no system channel', { closed: ['rules'], system: null, greeted: 'lobby' }],
])('greets in the first channel where it may write where %s', async (_, { closed, system, greeted }) => {
  const { discord } = await setStage();
  const channels = channelsOf(['rules', 'lobby', 'other'], closed);
  const named = (name: string | null) => channels.find((channel) => channel.name === name)?.id ?? null;
  discord.join(channels, { system_channel_id: named(system), preferred_locale: 'fr' });
  const greeting = await discord.until('a greeting', () => written(discord)[0]);
  expect(greeting.channel_id).toBe(named(greeted));
  expect(textOf(greeting)).toContain('Bonjour, je suis **Verbatim**');
});

test('keeps quiet in a server where it may not write', async () => {
  const { discord } = await setStage();
  discord.join(channelsOf(['rules'], ['rules']));
  await answered(discord);
  expect(written(discord)).toHaveLength(1);
});

test('does not greet servers that it knows: at the start, after an outage, or in a new session', async () => {
  const stage = await setStage();
  const { discord } = stage;
  const channels = channelsOf(['lobby']);
  const id = discord.join(channels);
  await discord.until('a greeting', () => written(discord)[0]);
  discord.dispatch('GUILD_DELETE', { id, unavailable: true });
  discord.join(channels);
  const sessions = discord.gateway.identifies;
  discord.gateway.drop(4007);
  await discord.until('a new session', () => discord.gateway.identifies > sessions);
  await answered(discord);
  await restart(stage);
  discord.join(channels);
  discord.join(channelsOf(['old']), { joined_at: new Date(0).toISOString() });
  await answered(discord);
  expect(written(discord).filter((message) => /For moderators/.test(textOf(message)))).toHaveLength(1);
});

test('greets again where it was removed and is taken in again', async () => {
  const { discord } = await setStage();
  const channels = channelsOf(['lobby']);
  const id = discord.join(channels);
  await discord.until('a greeting', () => written(discord).length === 1);
  discord.dispatch('GUILD_DELETE', { id });
  discord.join(channels);
  await discord.until('another greeting', () => written(discord).length === 2);
});
