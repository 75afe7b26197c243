import { expect, test } from 'vitest';
import { plainTextOf } from './loopback/reading.js';
import { setStage } from './stage.js';

const HARBOUR = 'what did Moreau say about the harbour?';
const QUOTE = 'The harbour will reopen when the bridges are safe, and not before';

const SHAPES: readonly unknown[] = [
  null,
  {},
  [],
  'text',
  7,
  { id: null },
  { id: '1', guild_id: '1', channel_id: '1' },
  { id: '1', author: null, channel_id: '1', mentions: null },
  { id: {}, user: null, guild: null, channel: null, members: 'all', channels: {}, threads: 1 },
];
const EVENTS = [
  'MESSAGE_CREATE',
  'MESSAGE_UPDATE',
  'MESSAGE_DELETE',
  'MESSAGE_DELETE_BULK',
  'MESSAGE_REACTION_ADD',
  'INTERACTION_CREATE',
  'GUILD_CREATE',
  'GUILD_UPDATE',
  'GUILD_DELETE',
  'GUILD_MEMBER_UPDATE',
  'GUILD_ROLE_CREATE',
  'CHANNEL_CREATE',
  'CHANNEL_UPDATE',
  'CHANNEL_DELETE',
  'THREAD_CREATE',
  'THREAD_LIST_SYNC',
  'THREAD_MEMBERS_UPDATE',
  'TYPING_START',
  'USER_UPDATE',
  'NO_SUCH_EVENT',
];

test('lives through events of any shape, counts them, and answers on', async () => {
  const { discord, bot, log } = await setStage({ config: () => ({ healthPort: 0 }) });
  for (const event of EVENTS) for (const shape of SHAPES) discord.gateway.dispatch(event, shape);
  // In a channel that is known, discord.js hands out even a message without an author.
  discord.gateway.dispatch('MESSAGE_CREATE', { id: '1', channel_id: discord.news.id, content: 'hello' });
  const question = discord.say(`@bot ${HARBOUR}`);
  expect(plainTextOf(await discord.answerTo(question))).toContain(QUOTE);
  expect(log.lines.some(({ message }) => message === 'An event could not be handed out')).toBe(true);
  expect(log.lines.some(({ message }) => message === 'A request failed')).toBe(true);
  expect(log.lines.some(({ message }) => message === 'An event could not be served')).toBe(false);
  const metrics = await (await fetch(`http://127.0.0.1:${bot.healthPort}/metrics`)).text();
  expect(Number(/^verbatim_failures_total (\d+)/m.exec(metrics)?.[1])).toBeGreaterThan(0);
});
