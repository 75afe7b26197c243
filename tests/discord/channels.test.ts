import { expect, test } from 'vitest';
import { plainTextOf, textOf } from './loopback/reading.js';
import { EPHEMERAL, MANAGE_GUILD } from './loopback/world.js';
import { setStage } from './stage.js';

const FISHERMEN = 'what about the fishermen?';
const SAID = 'Nobody asked the fishermen';

test('answers every message in the threads of a listed channel', async () => {
  const { discord } = await setStage({ config: ({ news }) => ({ answerChannels: [news.id] }) });
  const thread = discord.thread(discord.news);
  expect(plainTextOf(await discord.answerTo(discord.say(FISHERMEN, { channel: thread })))).toContain(SAID);
});

test('answers a post in a listed forum, whose title tells what its text leaves out', async () => {
  const { discord, library } = await setStage({ config: ({ forum }) => ({ answerChannels: [forum.id] }) });
  const post = discord.post('What was said about the harbour?', 'and what about the fishermen?');
  expect(plainTextOf(await discord.answerTo(post))).toContain(SAID);
  expect(library.asked).toEqual([
    {
      question: 'and what about the fishermen?',
      options: { limit: 3, language: 'en', history: ['What was said about the harbour?'], isUnasked: true },
    },
  ]);
  const untold = discord.post(FISHERMEN, '');
  expect(plainTextOf(await discord.answerTo(untold))).toContain(SAID);
});

test('answers the title of a post whose text asks nothing', async () => {
  const { discord } = await setStage({ config: ({ forum }) => ({ answerChannels: [forum.id] }) });
  for (const text of [
    'hello',
    'The title says it all, I cannot find it anywhere.',
    '🎣 https://example.org',
  ]) {
    const post = discord.post(FISHERMEN, text);
    expect(plainTextOf(await discord.answerTo(post))).toContain(SAID);
  }
  const greeting = discord.post('Hi', '@bot hello');
  expect(textOf(await discord.answerTo(greeting))).toContain('Hello!');
});

test('keeps silent under a post to which it finds nothing', async () => {
  const { discord } = await setStage({ config: ({ forum }) => ({ answerChannels: [forum.id] }) });
  const lost = discord.post('Cooking', 'how do I cook ratatouille?');
  await discord.answerTo(discord.post('The harbour', FISHERMEN));
  expect(discord.answersTo(lost)).toEqual([]);
});

test('goes on in a post, knowing what it asks', async () => {
  const { discord, library } = await setStage();
  const post = discord.post('Harbour', '@bot what did Moreau say about the harbour?');
  await discord.answerTo(post);
  const channel = discord.state.channels.get(post.id);
  const next = discord.say('@bot and Lindqvist about the harbour?', { channel: channel as never });
  await discord.answerTo(next);
  expect(library.asked.at(-1)?.options.history).toEqual(['what did Moreau say about the harbour?']);
});

test('keeps silent in the threads of a silenced channel, and answers commands there privately', async () => {
  const { discord, library } = await setStage({ config: ({ news }) => ({ answerChannels: [news.id] }) });
  const set = { permissions: MANAGE_GUILD, channel: discord.news };
  await discord.reply(discord.command('settings', { answer: 'never' }, set));
  const thread = discord.thread(discord.news);
  discord.say(`@bot ${FISHERMEN}`, { channel: thread });
  const hidden = await discord.reply(discord.command('ask', { question: FISHERMEN }, { channel: thread }));
  expect(hidden.flags & EPHEMERAL).toBe(EPHEMERAL);
  await discord.answerTo(discord.say(`@bot ${FISHERMEN}`));
  expect(library.asked).toHaveLength(2);
});

test('follows what is set for a thread before what its channel is set to', async () => {
  const { discord } = await setStage();
  const thread = discord.thread(discord.news);
  const set = (answer: string, channel: typeof thread) =>
    discord.reply(discord.command('settings', { answer }, { permissions: MANAGE_GUILD, channel }));
  await set('never', discord.news);
  expect(textOf(await set('mention', thread))).toContain('In this channel I answer: **when mentioned**');
  const asked = discord.say(`@bot ${FISHERMEN}`, { channel: thread });
  expect(plainTextOf(await discord.answerTo(asked))).toContain(SAID);
});

test('sets a whole forum from one of its posts: nobody can type a command elsewhere in it', async () => {
  const { discord } = await setStage();
  const post = discord.post('Rules', 'Be kind.');
  const channel = discord.state.channels.get(post.id);
  const used = { permissions: MANAGE_GUILD, ...(channel ? { channel } : {}) };
  await discord.reply(discord.command('settings', { answer: 'never' }, used));
  const other = discord.post('The harbour', `@bot ${FISHERMEN}`);
  await discord.answerTo(discord.say(`@bot ${FISHERMEN}`));
  expect(discord.answersTo(other)).toEqual([]);
});

test("takes the member's message that a bare mention replies to as the question", async () => {
  const { discord, library } = await setStage({ config: ({ news }) => ({ answerChannels: [news.id] }) });
  const asked = discord.say(FISHERMEN, { author: discord.bob });
  for (const call of ['@bot', '@bot ?!', '@role']) {
    expect(plainTextOf(await discord.answerTo(discord.say(call, { replyTo: asked })))).toContain(SAID);
  }
  expect(library.asked.map(({ question }) => question)).toEqual([FISHERMEN, FISHERMEN, FISHERMEN]);
});

test('says so where it may not read that message', async () => {
  const { discord, library } = await setStage({ discord: { messageContent: false } });
  const call = discord.say('@bot', { replyTo: discord.say(FISHERMEN, { author: discord.bob }) });
  expect(textOf(await discord.answerTo(call))).toContain('**Apps > Ask about this**');
  expect(library.asked).toEqual([]);
});

test('asks what is wanted where a bare mention replies to its own answer', async () => {
  const { discord } = await setStage();
  const answer = await discord.answerTo(discord.say(`@bot ${FISHERMEN}`));
  const call = discord.say('@bot', { replyTo: answer });
  expect(textOf(await discord.answerTo(call))).toContain('What would you like to know?');
});
