import { expect, test } from 'vitest';
import { buttonId, plainTextOf } from './loopback/reading.js';
import { setStage } from './stage.js';

const HARBOUR = 'what did Moreau say about the harbour?';
const QUOTE = 'The harbour will reopen when the bridges are safe, and not before';

/** What Discord's front answers where Discord itself takes too long: the request may be carried out. */
const CARRIED_OUT = [504, {}, { executed: true, times: 20 }] as const;

test('posts an answer once, although every response to it fails', async () => {
  const { discord } = await setStage();
  discord.fail('POST', /\/messages$/, ...CARRIED_OUT);
  const question = discord.say(`@bot ${HARBOUR}`);
  // The answer and its three repetitions, and as many of the sentence that it failed.
  await discord.until('every try', () => discord.requests('POST', /\/messages$/).length === 8);
  expect(discord.answersTo(question).map(plainTextOf)).toEqual([expect.stringContaining(QUOTE)]);
});

test('opens one thread and posts one answer in it, although the responses fail', async () => {
  const { discord } = await setStage({ config: () => ({ threads: true }) });
  discord.fail('POST', /\/threads$/, 504, {}, { executed: true });
  discord.fail('POST', /\/messages$/, 504, {}, { executed: true });
  const question = discord.say(`@bot ${HARBOUR}`);
  await discord.until('both tries', () => discord.requests('POST', /\/messages$/).length === 2);
  const answers = discord.answersTo(question);
  expect(answers.map(({ channel_id }) => channel_id)).toEqual([question.id]);
});

test('shows a private answer to everyone once, although the response fails', async () => {
  const { discord } = await setStage();
  const answer = await discord.reply(discord.command('ask', { question: HARBOUR, private: true }));
  discord.fail('POST', /^\/webhooks\/\d+\/[^/]+$/, ...CARRIED_OUT);
  const press = discord.press(answer, buttonId(answer, 'Show to everyone'));
  await discord.until('the button again', () => press.edits === 2);
  expect(press.followUps.filter((one) => plainTextOf(one).includes(QUOTE))).toHaveLength(1);
});

test('answers two questions of the same words with two answers', async () => {
  const { discord } = await setStage();
  const questions = [discord.say(`@bot ${HARBOUR}`), discord.say(`@bot ${HARBOUR}`)];
  for (const question of questions) expect(plainTextOf(await discord.answerTo(question))).toContain(QUOTE);
});

test('answers a command although the response to its acknowledgement fails', async () => {
  const { discord } = await setStage();
  discord.fail('POST', /callback$/, 504, {}, { executed: true });
  const used = discord.command('ask', { question: HARBOUR });
  expect(plainTextOf(await discord.reply(used))).toContain(QUOTE);
  expect([used.edits, discord.requests('POST', /callback$/).length]).toEqual([1, 2]);
});
