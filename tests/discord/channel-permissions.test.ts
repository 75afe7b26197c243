import { expect, test } from 'vitest';
import { snowflake } from './loopback/ids.js';
import { textOf } from './loopback/reading.js';
import { type Channel, MANAGE_GUILD } from './loopback/world.js';
import { type RecordingLog, setStage } from './stage.js';

const FISHERMEN = 'what about the fishermen?';
const MISSING = { code: 50013, message: 'Missing Permissions' };
const VIEW_CHANNEL = 1 << 10;
const SEND_MESSAGES = 1 << 11;
const READ_MESSAGE_HISTORY = 1 << 16;
const ALL = (1n << 50n) - 1n - (1n << 3n);

const troubles = ({ lines }: RecordingLog) =>
  lines.filter(({ level }) => level === 'warn' || level === 'error').map(({ message }) => message);

function closed(name: string, permissions: number): Channel {
  const guild = snowflake();
  const allow = String(ALL & ~BigInt(permissions));
  const overwrites = [{ id: guild, type: 0, allow, deny: String(permissions) }];
  return { id: snowflake(), type: 0, guild_id: guild, name, position: 0, permission_overwrites: overwrites };
}

test.each([
  ['Send Messages', SEND_MESSAGES, MISSING],
  ['View Channel', VIEW_CHANNEL, { code: 50001, message: 'Missing Access' }],
  [
    'Read Message History',
    READ_MESSAGE_HISTORY,
    { code: 160002, message: 'Cannot reply without permission to read message history' },
  ],
])('says once a channel that it lacks %s there, and where to allow it', async (name, permission, body) => {
  const { discord, log } = await setStage();
  const channel = closed('lobby', permission);
  discord.join([channel]);
  discord.fail('POST', /\/messages$/, 403, body, { times: 3 });
  for (let asked = 0; asked < 3; asked += 1) discord.say(`@bot ${FISHERMEN}`, { channel });
  await discord.until('the refusals', () => discord.requests('POST', /\/messages$/).length === 3);
  await discord.answerTo(discord.say(`@bot ${FISHERMEN}`));
  expect(troubles(log)).toEqual([
    `In #lobby of "Readers" I lack ${name}: allow it to my role there, under Edit Channel > Permissions`,
  ]);
});

test('names what Discord says where it cannot tell which permission is missing', async () => {
  const { discord, log } = await setStage();
  discord.fail('POST', /\/messages$/, 403, MISSING);
  discord.say(`@bot ${FISHERMEN}`);
  await discord.until('the line', () => troubles(log).length > 0);
  expect(troubles(log)).toEqual([
    expect.stringMatching(/^In #general of "Readers" I lack what Discord calls "Missing Permissions": /),
  ]);
});

test('names the permissions without which it can open no thread, and answers in the channel', async () => {
  const { discord, log } = await setStage({ config: () => ({ threads: true }) });
  const channel = closed('lobby', 0);
  discord.join([{ ...channel, permission_overwrites: [] }]);
  discord.fail('POST', /\/threads$/, 403, MISSING);
  const question = discord.say(`@bot ${FISHERMEN}`, { channel });
  expect((await discord.answerTo(question)).channel_id).toBe(channel.id);
  expect(troubles(log)).toEqual([
    expect.stringContaining(
      'I lack Read Message History, Create Public Threads, Send Messages in Threads: allow it to',
    ),
  ]);
});

test('says at the start which listed channels it cannot see, or are none', async () => {
  const nowhere = snowflake();
  const { discord, log } = await setStage({
    config: (loopback) => {
      loopback.fail('GET', new RegExp(`/channels/${loopback.direct.id}$`), 403, {
        code: 50001,
        message: 'Missing Access',
      });
      return { answerChannels: [loopback.news.id, loopback.direct.id, nowhere] };
    },
  });
  await discord.until('the lines', () => troubles(log).length === 2);
  expect(troubles(log)).toEqual([
    expect.stringContaining(`In the channel ${discord.direct.id} I lack View Channel: `),
    `DISCORD_ANSWER_CHANNELS lists ${nowhere}, which is no channel: copy its id again`,
  ]);
});

test('tells by /settings which permission it lacks in the channel, where it is to answer there', async () => {
  const { discord } = await setStage();
  const channel = closed('lobby', SEND_MESSAGES);
  discord.join([channel]);
  const set = async (answer: string, locale = 'en-US') =>
    textOf(
      await discord.reply(
        discord.command('settings', { answer }, { channel, permissions: MANAGE_GUILD, locale }),
      ),
    );
  expect(await set('every')).toContain(
    'To answer here I lack **Send Messages**: allow it to my role, under Edit Channel > Permissions.',
  );
  expect(await set('mention', 'fr')).toContain('il me manque **Envoyer des messages** :');
  expect(await set('never')).not.toContain('lack');
});
