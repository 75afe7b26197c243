import { expect, test } from 'vitest';
import { snowflake } from './loopback/ids.js';
import { plainTextOf, textOf } from './loopback/reading.js';
import { MANAGE_GUILD } from './loopback/world.js';
import { setStage } from './stage.js';

const HARBOUR = '@bot what did Moreau say about the harbour?';

test('opens a thread for a question, and goes on in it without a mention, knowing what came before', async () => {
  const { discord, library } = await setStage({ config: () => ({ threads: true }) });
  const question = discord.say(HARBOUR);
  const answer = await discord.answerTo(question);
  expect(answer.channel_id).toBe(question.id);
  const thread = discord.state.channels.get(question.id);
  expect(thread?.name).toBe('what did Moreau say about the harbour?');

  const followUp = discord.say('and Lindqvist about the harbour?', { channel: thread as never });
  await discord.answerTo(followUp);
  expect(library.asked.at(-1)).toEqual({
    question: 'and Lindqvist about the harbour?',
    options: { limit: 3, language: 'en', history: ['what did Moreau say about the harbour?'] },
  });
});

test('names its thread after the words of the question, without what chat programs write around them', async () => {
  const { discord } = await setStage({ config: () => ({ threads: true }) });
  const nameOf = async (said: string) => {
    const question = discord.say(said);
    await discord.answerTo(question);
    return discord.state.channels.get(question.id)?.name;
  };
  expect(await nameOf('hey @bot, **what** did Moreau say about the harbour @bot?')).toBe(
    'hey, what did Moreau say about the harbour?',
  );
  expect(
    await nameOf('@bot @everyone <@&123456789012345678> `who` is the ||victim|| of the <:sad:12345> harbour'),
  ).toBe('who is the … of the harbour');
});

test('reads questions below one another as several', async () => {
  const { discord, library } = await setStage({ config: () => ({ threads: true }) });
  const question = discord.say('@bot\n1. what about  the fishermen?\n2. what about the harbour?');
  await discord.answerTo(question);
  expect(library.asked[0]?.question).toBe('1. what about the fishermen?\n2. what about the harbour?');
  expect(discord.state.channels.get(question.id)?.name).toBe(
    'what about the fishermen? what about the harbour?',
  );
});

test('answers in place where no thread can be opened, and takes that for no trouble', async () => {
  const { discord, log } = await setStage({ config: () => ({ threads: true }) });
  const voice = { id: snowflake(), type: 2, guild_id: discord.guildId, name: 'lounge', position: 3 };
  discord.state.channels.set(voice.id, voice);
  discord.dispatch('CHANNEL_CREATE', voice);
  const question = discord.say(HARBOUR, { channel: voice });
  expect((await discord.answerTo(question)).channel_id).toBe(voice.id);
  expect(log.lines.filter(({ level }) => level === 'warn')).toEqual([]);
});

test('opens a thread on the answer to /ask, and reads the question back from it', async () => {
  const { discord, library } = await setStage({ config: () => ({ threads: true }) });
  const used = discord.command('ask', { question: 'what did Moreau say about *the* harbour?' });
  const answer = await discord.reply(used);
  const thread = await discord.until('a thread', () => discord.state.channels.get(answer.id));
  await discord.answerTo(discord.say('and Lindqvist about the harbour?', { channel: thread }));
  expect(library.asked.at(-1)?.options.history).toEqual(['what did Moreau say about *the* harbour?']);
});

test('lets members talk to each other in its thread, and answers what is put as a question', async () => {
  const { discord } = await setStage({ config: () => ({ threads: true }) });
  const question = discord.say(HARBOUR);
  await discord.answerTo(question);
  const thread = { channel: discord.state.channels.get(question.id) as never };
  const before = discord.requests('POST', /\/messages$/).length;
  const chatter = ['good point', 'what a joke', 'brb dinner'].map((said) => discord.say(said, thread));
  const asked = discord.say('how do I cook ratatouille', thread);
  await discord.until('an answer', () => discord.requests('POST', /\/messages$/).length > before);
  const told = discord.answersTo(asked)[0];
  expect(textOf(told as never)).toContain('is not quoted on this');
  expect(chatter.flatMap((one) => discord.answersTo(one))).toEqual([]);
});

test('goes on in reply to an answer without a mention', async () => {
  const { discord, library } = await setStage();
  const answer = await discord.answerTo(discord.say(HARBOUR));
  const followUp = discord.say('and Lindqvist about the harbour?', { replyTo: answer, author: discord.bob });
  expect(plainTextOf(await discord.answerTo(followUp))).toContain('Nobody asked the fishermen');
  expect(library.asked.at(-1)?.options.history).toEqual(['what did Moreau say about the harbour?']);
});

test('reads messages again that it has forgotten, when their conversation goes on', async () => {
  const { discord, library } = await setStage({ tuning: { messages: { lifetime: 1, interval: 1 } } });
  const question = discord.say(HARBOUR);
  const answer = await discord.answerTo(question);
  // Two looks later.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await discord.answerTo(discord.say('and Lindqvist about the harbour?', { replyTo: answer }));
  expect(library.asked.at(-1)?.options.history).toEqual(['what did Moreau say about the harbour?']);
  expect(discord.requests('GET', new RegExp(`/messages/${question.id}$`))).toHaveLength(1);
  discord.edit(question, '@bot what did Lindqvist say about trust?');
  await discord.until('the new answer', () => /Trust takes years/.test(plainTextOf(answer)));
});

test('remembers the last questions of a direct conversation', async () => {
  const { discord, library } = await setStage();
  await discord.answerTo(discord.say('what did Moreau say about the harbour?', { channel: discord.direct }));
  await discord.answerTo(discord.say('and Lindqvist about the harbour?', { channel: discord.direct }));
  expect(library.asked.at(-1)?.options.history).toEqual(['what did Moreau say about the harbour?']);
});

test('edits its answer when the question is edited within a minute', async () => {
  const { discord } = await setStage();
  const question = discord.say('@bot what did Moreau say about the harbour?');
  const answer = await discord.answerTo(question);
  discord.edit(question, '@bot what did Lindqvist say about trust?');
  await discord.until('the new answer', () => /Trust takes years/.test(plainTextOf(answer)));
  expect(discord.answersTo(question)).toHaveLength(1);
});

test('leaves its answer when a message is only embellished, or edited too late', async () => {
  const { discord, library } = await setStage();
  const question = discord.say(HARBOUR);
  await discord.answerTo(question);
  discord.edit(question, HARBOUR);
  await discord.answerTo(discord.say('@bot what about the fishermen?'));
  expect(library.asked).toHaveLength(2);
});

test('shows that it is typing only while an answer takes long', async () => {
  const { discord, library } = await setStage();
  await discord.answerTo(discord.say(HARBOUR));
  expect(discord.state.typing).toEqual([]);
  library.delay = 450;
  await discord.answerTo(discord.say(HARBOUR));
  expect(discord.state.typing).toEqual([discord.general.id]);
});

test('answers a mention of the role that Discord made for it, where it may read that', async () => {
  const { discord } = await setStage({ config: ({ news }) => ({ answerChannels: [news.id] }) });
  const question = discord.say('@role what about the fishermen?');
  expect(plainTextOf(await discord.answerTo(question))).toContain('Nobody asked the fishermen');
});

test('leaves the mention of its role out of every question, of the thread and of what came before, too', async () => {
  const { discord, library } = await setStage({ config: () => ({ threads: true }) });
  const asked = discord.say('@role what did Moreau say about the harbour?');
  await discord.answerTo(asked);
  const thread = discord.state.channels.get(asked.id);
  expect(thread?.name).toBe('what did Moreau say about the harbour?');
  await discord.answerTo(discord.say('and Lindqvist about the harbour?', { channel: thread as never }));
  expect(library.asked.at(-1)?.options.history).toEqual(['what did Moreau say about the harbour?']);

  const called = discord.say('@bot', { replyTo: asked, author: discord.bob });
  await discord.answerTo(called);
  expect(library.asked.at(-1)?.question).toBe('what did Moreau say about the harbour?');
  expect(discord.state.channels.get(called.id)?.name).toBe('what did Moreau say about the harbour?');
  await discord.reply(discord.messageCommand('Ask about this', asked));
  expect(library.asked.at(-1)?.question).toBe('what did Moreau say about the harbour?');
});

test('is not called by a mention in what a message quotes, and is by one beside it', async () => {
  const { discord } = await setStage();
  const quoting = [
    '> @bot what about the harbour?\nlook at that',
    '>>> so I said:\n@bot what about the harbour?',
  ];
  const ignored = quoting.map((words) => discord.say(words));
  const called = discord.say('> the harbour is closed\n@bot what about the harbour?');
  await discord.answerTo(called);
  expect(ignored.flatMap((message) => discord.answersTo(message))).toEqual([]);
});

test('helps when it is mentioned without a question that it can read', async () => {
  const { discord } = await setStage({ discord: { messageContent: false } });
  expect(textOf(await discord.answerTo(discord.say('@bot')))).toContain('What would you like to know?');
  const toRole = discord.say('@role what about the fishermen?');
  expect(textOf(await discord.answerTo(toRole))).toContain('What would you like to know?');
});

test('answers in the language of the question, or else of the server', async () => {
  const { discord } = await setStage({ discord: { serverLocale: 'fr' } });
  const french = await discord.answerTo(discord.say('@bot que dit Moreau sur les ananas ?'));
  expect(textOf(french)).toContain('Aucune citation d’**Anna Moreau** à ce sujet.');
  const unsaid = await discord.answerTo(discord.say('@bot'));
  expect(textOf(unsaid)).toContain('Que voulez-vous savoir ?');
});

test('is told by /settings where to answer: every message, on mention, or never', async () => {
  const { discord } = await setStage();
  const set = (answer: string) => discord.command('settings', { answer }, { permissions: MANAGE_GUILD });
  const shown = textOf(await discord.reply(set('every')));
  expect(shown).toContain('every message');
  expect(shown).not.toMatch(/restart/);
  const every = await discord.answerTo(discord.say('what about the fishermen?'));
  expect(plainTextOf(every)).toContain('Nobody asked the fishermen');

  await discord.reply(set('never'));
  const ignored = discord.say(HARBOUR);
  const hidden = await discord.reply(discord.command('ask', { question: 'what about the fishermen?' }));
  expect(hidden.flags & 64).toBe(64);
  expect(discord.answersTo(ignored)).toEqual([]);
});

test('says which switch is off when every message is to be answered', async () => {
  const { discord } = await setStage({ discord: { messageContent: false } });
  const used = discord.command('settings', { answer: 'every' }, { permissions: MANAGE_GUILD, locale: 'fr' });
  expect(textOf(await discord.reply(used))).toContain('il me faut **Message Content Intent**');
});

test('keeps settings over a restart, and then reads every message where that was switched on', async () => {
  const stage = await setStage();
  const { discord } = stage;
  const used = discord.command(
    'settings',
    { answer: 'every', language: 'fr', private: true },
    { permissions: MANAGE_GUILD },
  );
  await discord.reply(used);
  const { restart } = await import('./stage.js');
  await restart(stage);
  const message = discord.say('what about the fishermen?');
  expect(plainTextOf(await discord.answerTo(message))).toContain('Nobody asked the fishermen');
  const hidden = await discord.reply(discord.command('ask', { question: 'what about the fishermen?' }));
  expect(hidden.flags & 64).toBe(64);
});

test('refuses /settings to a plain member and outside servers', async () => {
  const { discord } = await setStage();
  const member = await discord.reply(discord.command('settings', { private: true }));
  expect(textOf(member)).toContain('Only members who may **Manage Server**');
  const direct = await discord.reply(discord.command('settings', {}, { channel: discord.direct }));
  expect(textOf(direct)).toContain('Settings belong to a server');
});

test('keeps out of what members say to each other in its thread, or below its answer', async () => {
  const { discord, library } = await setStage({ config: () => ({ threads: true }) });
  const question = discord.say(HARBOUR);
  const answer = await discord.answerTo(question);
  const { alice, bob } = discord;
  const thread = { channel: discord.state.channels.get(question.id) as never };
  const remark = discord.say('good point', { ...thread, author: bob });
  const before = discord.requests('POST', /\/messages$/).length;
  discord.say('how do you mean?', { ...thread, replyTo: remark });
  discord.say(`<@${bob.id}> are you coming tonight?`, thread);
  discord.say(`<@${alice.id}> thanks`, { ...thread, replyTo: answer, author: bob });
  discord.say('😂', { ...thread, replyTo: remark });
  discord.say('...', thread);
  discord.say('<:sail:123456789012345678> https://example.org/boat', thread);
  await discord.until('the last to be asked', () => library.asked.length > 4);
  await discord.answerTo(discord.say(HARBOUR, { channel: discord.direct }));
  expect(discord.requests('POST', /\/messages$/)).toHaveLength(before + 1);
  // Where there is an answer to what they ask each other, it is given.
  discord.say('and Lindqvist about the harbour?', { ...thread, replyTo: remark });
  await discord.until('an answer', () => discord.requests('POST', /\/messages$/).length === before + 2);
  // Who goes on from a question of their own turns to nobody else.
  const own = discord.say('how do I cook ratatouille?', { ...thread, replyTo: question });
  expect(textOf(await discord.answerTo(own))).toContain('is not quoted on this');
});

test('reads a message that is forwarded to it, or asked about where it was forwarded', async () => {
  const { discord } = await setStage();
  const forwards = 'what about the fishermen?';
  const direct = discord.say('', { channel: discord.direct, forwards });
  expect(plainTextOf(await discord.answerTo(direct))).toContain('Nobody asked the fishermen');
  const elsewhere = discord.say('', { author: discord.bob, forwards });
  const asked = await discord.reply(discord.messageCommand('Ask about this', elsewhere));
  expect(plainTextOf(asked)).toContain('Nobody asked the fishermen');
});

test('says what it is for to whoever sends it a picture, a link or an emoji alone', async () => {
  const { discord } = await setStage();
  const { direct: channel } = discord;
  for (const message of [
    discord.say('', { channel, attachments: [] }),
    discord.say('https://example.org/boat', { channel }),
    discord.say('@bot <:sail:123456789012345678>'),
  ])
    expect(textOf(await discord.answerTo(message))).toContain('What would you like to know?');
});
