import { expect, test } from 'vitest';
import { plainTextOf, textOf } from './loopback/reading.js';
import { EPHEMERAL, MANAGE_GUILD } from './loopback/world.js';
import { setStage } from './stage.js';

const QUOTE = 'The harbour will reopen when the bridges are safe, and not before';

test('answers a mention with the quote in a block, its speaker and its citation', async () => {
  const { discord } = await setStage();
  const answer = await discord.answerTo(discord.say('@bot what did Moreau say about the harbour?'));
  expect(plainTextOf(answer)).toContain(`> “${QUOTE}”`);
  expect(textOf(answer)).toMatch(/^\*\*Anna Moreau\*\*\n-# port minister\n> “/);
  expect(textOf(answer)).toContain('-# example.org · March 2, 2024 · ¶ 2\n-# [Harbour talks: Moreau');
  expect(textOf(answer)).toContain(
    '(https://example.org/harbour?page=1#:~:text=The%20harbour%20will%20reopen%20when,',
  );
});

test('answers a direct message without a mention', async () => {
  const { discord } = await setStage();
  const message = discord.say('Was Moreau asked about the harbour?', { channel: discord.direct });
  expect(plainTextOf(await discord.answerTo(message))).toContain(QUOTE);
});

test('leaves other messages alone', async () => {
  const { discord, library } = await setStage();
  discord.say('what did Moreau say about the harbour?');
  discord.say('@bot hello', { author: discord.me });
  await discord.answerTo(discord.say('@bot what about the fishermen?'));
  expect(library.asked.map(({ question }) => question)).toEqual(['what about the fishermen?']);
});

test('answers every message of a listed channel, and keeps silent there when nothing is found', async () => {
  const { discord } = await setStage({ config: ({ news }) => ({ answerChannels: [news.id] }) });
  const lost = discord.say('how do I cook ratatouille?', { channel: discord.news });
  const found = discord.say('what did Moreau say about the harbour?', { channel: discord.news });
  expect(plainTextOf(await discord.answerTo(found))).toContain(QUOTE);
  expect(discord.answersTo(lost)).toEqual([]);
});

test('says that nothing was found when it is asked by name', async () => {
  const { discord } = await setStage();
  const answer = await discord.answerTo(discord.say('@bot how do I cook ratatouille?'));
  expect(textOf(answer)).toContain('The articles hold no answer to this.');
});

test('acknowledges /ask before it answers, and repeats the question above the answer', async () => {
  const { discord, library } = await setStage();
  library.delay = 150;
  const used = discord.command('ask', { question: 'what did Moreau say about the harbour?' });
  await discord.until('an acknowledgement', () => used.acknowledgedAt !== null);
  expect(used.callback).toBe(5);
  expect(used.reply).toBeNull();
  const answer = await discord.reply(used);
  expect(textOf(answer)).toContain('-# “what did Moreau say about the harbour?”');
  expect(plainTextOf(answer)).toContain(QUOTE);
});

test('refuses /rebuild to a plain member, and rebuilds for a member who may Manage Server', async () => {
  const { discord, library } = await setStage();
  const refused = discord.command('rebuild');
  expect(textOf(await discord.reply(refused))).toContain('Only members who may **Manage Server**');
  expect((await discord.reply(refused)).flags & EPHEMERAL).toBe(EPHEMERAL);
  expect(library.status().generation).toBe('g1');

  const done = discord.command('rebuild', {}, { permissions: MANAGE_GUILD });
  const reply = await discord.rewritten(done, 2);
  expect(textOf(reply)).toContain('Done in 0.4 s: 3 articles, 13 quotes, 3 speakers.');
  expect(textOf(reply)).toContain('broken.txt: is larger than 16 MB');
  expect(library.status().generation).toBe('g2');
});
