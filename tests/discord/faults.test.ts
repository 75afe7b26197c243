import { expect, test } from 'vitest';
import { startBot } from '../../src/discord/start-bot.js';
import { DEFAULT_TUNING } from '../../src/discord/tuning.js';
import { plainTextOf, textOf } from './loopback/reading.js';
import { MANAGE_GUILD } from './loopback/world.js';
import { recordingLog, setStage } from './stage.js';

const HARBOUR = 'what did Moreau say about the harbour?';
const QUOTE = 'The harbour will reopen when the bridges are safe, and not before';

test('resumes a dropped connection, and misses no question asked meanwhile', async () => {
  const { discord } = await setStage();
  discord.gateway.drop(4000);
  const question = discord.say(`@bot ${HARBOUR}`);
  expect(plainTextOf(await discord.answerTo(question))).toContain(QUOTE);
  expect(discord.gateway.resumes).toBe(1);
  expect(discord.gateway.identifies).toBe(1);
  expect(discord.answersTo(question)).toHaveLength(1);
});

test('leaves a zombie connection that no longer answers its heartbeats', async () => {
  const { discord } = await setStage({ discord: { heartbeatMs: 150 } });
  discord.gateway.deaf = true;
  await discord.until('a new connection', () => discord.gateway.resumes > 0);
  discord.gateway.deaf = false;
  expect(plainTextOf(await discord.answerTo(discord.say(`@bot ${HARBOUR}`)))).toContain(QUOTE);
});

test('waits as long as Discord says when it is limited, and sends the answer once', async () => {
  const { discord } = await setStage();
  const body = { message: 'You are being rate limited.', retry_after: 0.3, global: false };
  discord.fail('POST', /^\/channels\/\d+\/messages$/, 429, body, { headers: { 'retry-after': '0.3' } });
  const since = performance.now();
  const question = discord.say(`@bot ${HARBOUR}`);
  await discord.answerTo(question);
  expect(performance.now() - since).toBeGreaterThan(300);
  expect(discord.answersTo(question)).toHaveLength(1);
});

test('tries again when Discord fails', async () => {
  const { discord } = await setStage();
  discord.fail('POST', /\/messages$/, 500, {}, { times: 2 });
  discord.fail('PATCH', /@original$/, 502, {}, { times: 1 });
  const question = discord.say(`@bot ${HARBOUR}`);
  const used = discord.command('ask', { question: HARBOUR });
  expect(plainTextOf(await discord.answerTo(question))).toContain(QUOTE);
  expect(plainTextOf(await discord.reply(used))).toContain(QUOTE);
  expect(discord.answersTo(question)).toHaveLength(1);
});

test.each([
  ['expired', 404, { code: 10062, message: 'Unknown interaction' }],
  ['acknowledged elsewhere', 400, { code: 40060, message: 'Interaction has already been acknowledged.' }],
])('lets an interaction go that is %s, quietly', async (_, status, body) => {
  const { discord, log } = await setStage();
  discord.fail('POST', /callback$/, status, body);
  discord.command('ask', { question: HARBOUR });
  await discord.until('the refusal', () => discord.requests('POST', /callback$/).length === 1);
  expect(plainTextOf(await discord.answerTo(discord.say(`@bot ${HARBOUR}`)))).toContain(QUOTE);
  expect(log.lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
});

test('drops an answer that may not be written to its asker, quietly', async () => {
  const { discord, log } = await setStage();
  discord.fail('POST', /\/messages$/, 403, { code: 50007, message: 'Cannot send messages to this user' });
  discord.say(`@bot ${HARBOUR}`);
  await discord.until('the refusal', () => discord.requests('POST', /\/messages$/).length === 1);
  await discord.answerTo(discord.say(`@bot ${HARBOUR}`));
  expect(log.lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
});

test('answers a message that was deleted meanwhile, as a plain message, and none twice', async () => {
  const { discord, library } = await setStage();
  library.delay = 60;
  const question = discord.say(`@bot ${HARBOUR}`);
  discord.state.messages.delete(question.id);
  await discord.until('a message', () => discord.requests('POST', /\/messages$/).length === 1);
  expect(discord.requests('POST', /\/messages$/)).toHaveLength(1);
});

test('serves an interaction that is delivered twice once', async () => {
  const { discord, library } = await setStage();
  const used = discord.command('ask', { question: HARBOUR });
  discord.repeat(used);
  await discord.reply(used);
  await discord.answerTo(discord.say('@bot what about the fishermen?'));
  expect(library.asked).toHaveLength(2);
  expect(discord.requests('POST', /callback$/)).toHaveLength(1);
});

test('answers a message that is delivered twice once', async () => {
  const { discord, library } = await setStage();
  const question = discord.say(`@bot ${HARBOUR}`);
  discord.dispatch('MESSAGE_CREATE', question);
  await discord.answerTo(question);
  await discord.answerTo(discord.say('@bot what about the fishermen?'));
  expect(library.asked).toHaveLength(2);
  expect(discord.answersTo(question)).toHaveLength(1);
});

test('answers 50 questions while the index is rebuilt in their midst, none lost, none double', async () => {
  const { discord, library } = await setStage({
    tuning: { desk: { limits: { user: 100, guild: 1000 }, concurrent: 4, waiting: 1000 } },
  });
  library.delay = 10;
  library.duringRebuild = () => new Promise((resolve) => setTimeout(resolve, 40));
  const uses = Array.from({ length: 50 }, (_, index) => {
    if (index === 10) discord.command('rebuild', {}, { permissions: MANAGE_GUILD });
    return discord.command('ask', { question: HARBOUR });
  });
  for (const used of uses) expect(plainTextOf(await discord.reply(used))).toContain(QUOTE);
  expect(uses.map(({ edits }) => edits)).toEqual(uses.map(() => 1));
  expect(library.status().generation).toBe('g2');
});

test('finishes the answer that it is making when it is told to close, and takes nothing new', async () => {
  const { discord, library, bot } = await setStage();
  library.delay = 250;
  const used = discord.command('ask', { question: HARBOUR });
  await discord.until('an acknowledgement', () => used.acknowledgedAt !== null);
  const closed = bot.close();
  const late = discord.command('ask', { question: HARBOUR });
  expect(textOf(await discord.reply(late))).toContain('I am being restarted');
  expect(plainTextOf(await discord.reply(used))).toContain(QUOTE);
  await closed;
  await discord.until('the end of the connection', () => discord.gateway.connected === 0);
});

test('closes without an answer that takes too long', async () => {
  const { discord, library, bot, log } = await setStage({ tuning: { closeMs: 100 } });
  library.delay = 3000;
  discord.command('ask', { question: HARBOUR });
  await discord.until('the question', () => library.asked.length === 1);
  const since = performance.now();
  await bot.close();
  expect(performance.now() - since).toBeLessThan(2500);
  expect(log.lines).toContainEqual(expect.objectContaining({ level: 'warn', fields: { unfinished: 1 } }));
});

test('gives up, with one line to act on, on a gateway that stays dead', async () => {
  const { discord, bot } = await setStage({ tuning: { gatewayPatienceMs: 300 } });
  discord.gateway.refusing = true;
  discord.gateway.drop(4000);
  await expect(bot.dead).rejects.toThrow(/connection to Discord has been down/);
});

test('gives up at once where Discord ends the connection for good', async () => {
  const { discord, bot } = await setStage();
  discord.gateway.drop(4004);
  await expect(bot.dead).rejects.toThrow(/Reset Token/);
});

test('says one sentence with the request id when something unexpected fails, and logs the whole', async () => {
  const { discord, library, log } = await setStage();
  library.failure = new Error('a defect with @everyone in it');
  const sentence = textOf(await discord.reply(discord.command('ask', { question: HARBOUR })));
  const [, request] = sentence.match(/request ([0-9a-f]{8})\.$/) ?? [];
  expect(request).toBeDefined();
  expect(sentence).not.toContain('defect');
  expect(log.lines).toContainEqual(
    expect.objectContaining({
      level: 'error',
      fields: { err: expect.objectContaining({ message: 'a defect with @everyone in it' }) },
    }),
  );
});

test('starts although the commands cannot be registered', async () => {
  const { discord, config, library, log, bot } = await setStage();
  await bot.close();
  discord.fail('GET', /commands$/, 403, { code: 50001, message: 'Missing Access' });
  const again = await startBot(config, library, log);
  expect(plainTextOf(await discord.answerTo(discord.say(`@bot ${HARBOUR}`)))).toContain(QUOTE);
  await again.close();
});

test('says what it waits for at the start, and gives up in the end', async () => {
  const { discord, config, library, bot } = await setStage();
  await bot.close();
  discord.gateway.silent = true;
  const log = recordingLog();
  const tuning = { ...DEFAULT_TUNING, start: { sayMs: 20, limitMs: 200 } };
  await expect(startBot(config, library, log, tuning)).rejects.toThrow(
    /^Gave up after 0 s of waiting for the gateway of Discord\. Check the network/,
  );
  expect(log.lines.map(({ message }) => message)).toContain('Still waiting for the gateway of Discord');
});
