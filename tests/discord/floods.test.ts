import { expect, test, vi } from 'vitest';
import { FairQueue } from '../../src/discord/desk/fair-queue.js';
import { pacedIntake } from '../../src/discord/desk/intake.js';
import { buttonId, buttonsOf, plainTextOf, textOf } from './loopback/reading.js';
import type { Message } from './loopback/world.js';
import { EPHEMERAL, MANAGE_GUILD } from './loopback/world.js';
import { setStage } from './stage.js';

const HARBOUR = 'what did Moreau say about the harbour?';
const QUOTE = 'The harbour will reopen when the bridges are safe, and not before';
const FISH = 'what about the fishermen?';
const desk = { limits: { user: 20, guild: 600 }, concurrent: 2, waiting: 1000 };

test('tells a member over the limit once, and does nothing for what comes after', async () => {
  const { discord } = await setStage({ tuning: { desk: { ...desk, limits: { user: 2, guild: 100 } } } });
  const first = discord.say(`@bot ${HARBOUR}`);
  const answer = await discord.answerTo(first);
  await discord.answerTo(discord.say(`@bot ${HARBOUR}`));
  const over = Array.from({ length: 10 }, () => discord.say(`@bot ${FISH}`, { replyTo: answer }));
  const told = await discord.answerTo(over[0] as Message);
  expect(textOf(told)).toContain('Try again');
  await discord.answerTo(discord.say(`@bot ${HARBOUR}`, { author: discord.bob }));
  expect(over.flatMap((message) => discord.answersTo(message))).toEqual([told]);
  // Nor is what they reply to read.
  expect(discord.requests('GET', /\/messages/)).toEqual([]);
});

test('tells a member over the limit once, whether commands or buttons are used', async () => {
  const { discord, library } = await setStage({
    tuning: { desk: { ...desk, limits: { user: 1, guild: 100 } } },
  });
  const answer = await discord.reply(discord.command('ask', { question: HARBOUR }));
  const button = buttonId(answer, 'All 2 Moreau quotes');
  const first = discord.command('ask', { question: HARBOUR });
  expect(textOf(await discord.reply(first))).toContain('Try again');
  for (const name of ['ask', 'quotes', 'compare']) {
    const options = {
      question: HARBOUR,
      speaker: 'Moreau',
      about: 'fish',
      speaker1: 'Moreau',
      speaker2: 'Petit',
    };
    const reply = await discord.reply(discord.command(name, options));
    expect(textOf(reply)).toBe('⏳');
    expect(reply.flags & EPHEMERAL).toBe(EPHEMERAL);
  }
  const pressed = discord.press(answer, button);
  await discord.until('its acknowledgement', () => pressed.callback === 6);
  expect(textOf(answer)).not.toContain('Try again');
  expect(library.asked).toHaveLength(1);
});

test('limits pages and suggestions of a member, too', async () => {
  const { discord } = await setStage({ tuning: { members: { uses: 2, suggestions: 1 } } });
  const answer = await discord.reply(discord.command('ask', { question: HARBOUR }));
  const press = (user = discord.alice) =>
    discord.reply(discord.press(answer, buttonId(answer, 'In context'), { user }));
  expect(textOf(await press())).toContain('The two ministers met');
  expect(textOf(await press())).toContain('Try again');
  expect(textOf(await press(discord.bob))).toContain('The two ministers met');
  const typed = () => discord.choices(discord.complete('quotes', 'speaker', 'an'));
  expect(await typed()).toHaveLength(1);
  expect(await typed()).toEqual([]);
});

test('answers another member after one question of a member who asks a hundred', async () => {
  const { discord, library } = await setStage({
    tuning: { desk: { limits: { user: 100, guild: 600 }, concurrent: 1, waiting: 1000 } },
  });
  library.delay = 20;
  const flood = Array.from({ length: 50 }, (_, index) =>
    index % 2 === 0 ? discord.say(`@bot ${HARBOUR}`) : discord.command('ask', { question: HARBOUR }),
  );
  const other = discord.say(`@bot ${FISH}`, { author: discord.bob });
  await discord.answerTo(other);
  // Two of theirs, a message and a command, may have been begun, and one more come between.
  expect(library.asked.findIndex(({ question }) => question.includes('fishermen'))).toBeLessThan(5);
  expect(flood).toHaveLength(50);
});

test('acknowledges and answers another member while one floods by every means', async () => {
  const { discord, library } = await setStage();
  library.delay = 5;
  const answer = await discord.reply(discord.command('ask', { question: HARBOUR }, { user: discord.bob }));
  const [button] = buttonsOf(answer).filter(({ disabled }) => !disabled);
  const long = 'harbour'.repeat(280);
  const file = { id: '1', filename: 'a.txt', size: 2 ** 20, url: `${discord.apiUrl}/a`, proxy_url: 'x' };
  const means: readonly (() => unknown)[] = [
    () => discord.say(`@bot ${HARBOUR}`),
    () => discord.say(`@bot ${long}`, { replyTo: answer }),
    () => discord.say(`@bot ${HARBOUR}`, { attachments: Array.from({ length: 10 }, () => file) }),
    () => discord.say(HARBOUR, { channel: discord.direct }),
    () => discord.edit(discord.say(`@bot ${long}`), `@bot ${HARBOUR}`),
    () => discord.command('ask', { question: long }),
    () => discord.command('compare', { about: long, speaker1: 'Moreau', speaker2: 'Lindqvist' }),
    () => discord.command('speakers'),
    () => discord.complete('ask', 'speaker', long),
    () => discord.press(answer, button?.id ?? ''),
    () => discord.press(answer, '__proto__'),
    () => discord.repeat(discord.command('quotes', { speaker: 'Moreau' })),
  ];
  for (const use of means) for (let times = 0; times < 40; times += 1) use();
  const command = discord.command('ask', { question: FISH }, { user: discord.bob });
  const message = discord.say(`@bot ${HARBOUR}`, { author: discord.bob });
  await discord.reply(command);
  await discord.answerTo(message);
  expect(discord.requests('GET', /\/a$/)).toEqual([]);
});

test('sends a member’s answers one after the other, so that another’s comes between', async () => {
  const { discord } = await setStage();
  const body = { message: 'You are being rate limited.', retry_after: 1, global: false };
  discord.fail('POST', /\/messages$/, 429, body, { headers: { 'retry-after': '1' } });
  for (let index = 0; index < 10; index += 1) discord.say(`@bot ${HARBOUR}`);
  const command = discord.command('ask', { question: HARBOUR }, { user: discord.bob });
  expect(plainTextOf(await discord.reply(command))).toContain(QUOTE);
  const other = discord.say(`@bot ${HARBOUR}`, { author: discord.bob });
  await discord.answerTo(other);
  const sent = discord.requests('POST', /\/messages$/).map((one) => one.body.message_reference.message_id);
  // The first was sent twice: it was told to wait.
  expect(sent.indexOf(other.id)).toBeLessThanOrEqual(3);
});

test('takes in an event of another member next, however many of one are waiting', async () => {
  const intake = pacedIntake(1);
  const order: string[] = [];
  const take = (member: string) =>
    intake({ server: 'one', member }, () => {
      order.push(member);
      const until = performance.now() + 2;
      while (performance.now() < until);
    });
  for (let index = 0; index < 50; index += 1) take('a');
  take('b');
  await vi.waitFor(() => expect(order).toContain('b'));
  expect(order.indexOf('b')).toBeLessThan(5);
});

test('gives servers, and in each its members, their turns', () => {
  const queue = new FairQueue();
  const names = new Map<() => Promise<void>, string>();
  const add = (server: string, member: string, count: number) => {
    for (let index = 1; index <= count; index += 1) {
      const job = async () => {};
      names.set(job, `${member}${index}`);
      queue.enqueue(job, { server, member });
    }
  };
  add('one', 'a', 3);
  add('one', 'b', 1);
  add('two', 'c', 2);
  expect([queue.size, queue.filter()]).toEqual([6, expect.objectContaining({ length: 6 })]);
  const order = Array.from({ length: 7 }, () => names.get(queue.dequeue() as () => Promise<void>));
  expect(order).toEqual(['a1', 'c1', 'b1', 'c2', 'a2', 'a3', undefined]);
  expect(queue.size).toBe(0);
});

test('rebuilds the index at most once a minute', async () => {
  const { discord, library } = await setStage();
  const rebuild = async (locale: string) =>
    textOf(await discord.rewritten(discord.command('rebuild', {}, { permissions: MANAGE_GUILD, locale }), 2));
  expect(await rebuild('en-US')).toContain('Done in');
  expect(await rebuild('en-US')).toMatch(/^The index has just been rebuilt\. .* again <t:\d+:R>\.$/);
  expect(await rebuild('fr')).toMatch(/^L’index vient d’être reconstruit\. .* <t:\d+:R>\.$/);
  expect(library.status().generation).toBe('g2');
});
