import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { readDiscordConfig } from '../../src/discord/config.js';
import { startHealthServer } from '../../src/discord/monitoring/health.js';
import { startMetrics } from '../../src/discord/monitoring/metrics.js';
import { textOf } from './loopback/reading.js';
import { setStage } from './stage.js';

const HARBOUR = 'what did Moreau say about the harbour?';

test('says when to try again to a member who asks too fast, and serves others', async () => {
  const { discord } = await setStage({
    tuning: { desk: { limits: { user: 2, guild: 100 }, concurrent: 4, waiting: 10 } },
  });
  const ask = (user = discord.alice) =>
    discord.reply(discord.command('ask', { question: HARBOUR }, { user }));
  await ask();
  await ask();
  const refused = textOf(await ask());
  const [, at] = refused.match(/Try again <t:(\d+):R>/) ?? [];
  expect(Number(at) - Date.now() / 1000).toBeGreaterThan(30);
  expect(Number(at) - Date.now() / 1000).toBeLessThanOrEqual(62);
  expect(textOf(await ask(discord.bob))).toContain('**Anna Moreau**');
});

test('limits a server as a whole', async () => {
  const { discord } = await setStage({
    tuning: { desk: { limits: { user: 100, guild: 1 }, concurrent: 4, waiting: 10 } },
  });
  await discord.reply(discord.command('ask', { question: HARBOUR }));
  const second = discord.command('ask', { question: HARBOUR }, { user: discord.bob, locale: 'fr' });
  expect(textOf(await discord.reply(second))).toMatch(
    /Ce serveur pose plus de questions .* Réessayez <t:\d+:R>/,
  );
});

test('turns questions down while too many wait', async () => {
  const { discord, library } = await setStage({
    tuning: { desk: { limits: { user: 100, guild: 100 }, concurrent: 1, waiting: 2 } },
  });
  library.delay = 100;
  const replies = await Promise.all(
    Array.from({ length: 6 }, () => discord.reply(discord.command('ask', { question: HARBOUR }))),
  );
  const refused = replies.filter((reply) => textOf(reply).includes('Too many questions are waiting'));
  expect(refused).toHaveLength(3);
});

test('keeps silent about its limits where nobody asked it by name', async () => {
  const { discord } = await setStage({
    config: ({ news }) => ({ answerChannels: [news.id] }),
    tuning: { desk: { limits: { user: 1, guild: 100 }, concurrent: 1, waiting: 2 } },
  });
  await discord.answerTo(discord.say(HARBOUR, { channel: discord.news }));
  const second = discord.say(HARBOUR, { channel: discord.news });
  await discord.answerTo(discord.say(HARBOUR, { channel: discord.news, author: discord.bob }));
  expect(discord.answersTo(second)).toEqual([]);
});

test('keeps silent about its limits to members who talk to each other in its thread', async () => {
  const { discord } = await setStage({
    config: () => ({ threads: true }),
    tuning: { desk: { limits: { user: 1, guild: 100 }, concurrent: 1, waiting: 2 } },
  });
  const question = discord.say(`@bot ${HARBOUR}`);
  await discord.answerTo(question);
  const thread = { channel: discord.state.channels.get(question.id) as never };
  const chatter = discord.say('good point', thread);
  await discord.answerTo(discord.say(`@bot ${HARBOUR}`, { author: discord.bob }));
  expect(discord.answersTo(chatter)).toEqual([]);
});

test('writes neither questions nor users to the log at its default level', async () => {
  const { discord, log } = await setStage();
  await discord.reply(discord.command('ask', { question: HARBOUR }));
  await discord.answerTo(discord.say(`@bot ${HARBOUR}`));
  const written = JSON.stringify(log.lines.filter(({ level }) => level !== 'debug'));
  expect(written).not.toContain('harbour');
  expect(written).not.toContain(discord.alice.id);
});

test('tells its health and its figures', async () => {
  const { discord, bot } = await setStage({ config: () => ({ healthPort: 0 }) });
  await discord.reply(discord.command('ask', { question: HARBOUR }));
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${bot.healthPort}${path}`);
    return { status: response.status, text: await response.text() };
  };
  expect(await get('/healthz')).toEqual({ status: 200, text: 'ok\n' });
  expect(await get('/readyz')).toEqual({ status: 200, text: 'ready\n' });
  const { text } = await get('/metrics');
  expect(text).toContain('verbatim_questions_total{source="command",outcome="answered"} 1');
  expect(text).toContain('verbatim_gateway_ready 1');
  // Three hours when the test began.
  const age = Number(/^verbatim_index_age_seconds (\S+)$/m.exec(text)?.[1]);
  expect(age).toBeGreaterThanOrEqual(10_800);
  expect(age).toBeLessThan(10_801 + performance.now() / 1000);
  expect(text).toMatch(/verbatim_answer_seconds_bucket\{le="0\.01"\} \d/);
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  expect((await get('/elsewhere')).status).toBe(404);

  discord.gateway.refusing = true;
  discord.gateway.drop(4000);
  await discord.until('not ready', () => discord.gateway.connected === 0);
  await expect.poll(async () => (await get('/readyz')).status).toBe(503);
});

test('says which variable to change where the health port is taken', async () => {
  const metrics = startMetrics({
    gatewayReady: () => false,
    indexBuiltAt: () => new Date(),
    waitingQuestions: () => 0,
  });
  const host = '127.0.0.1';
  const first = await startHealthServer({ host, port: 0 }, () => true, metrics);
  await expect(startHealthServer({ host, port: first.port }, () => true, metrics)).rejects.toThrow(
    /^HEALTH_PORT \d+ cannot be used/,
  );
  await first.close();
});

test('serves its health to this machine alone, unless another host is named', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .flatMap(({ address, family, internal }) => (family === 'IPv4' && !internal ? [address] : []));
  const metrics = startMetrics({
    gatewayReady: () => true,
    indexBuiltAt: () => new Date(),
    waitingQuestions: () => 0,
  });
  // 127.0.0.2 is this machine, too, but not 127.0.0.1: a server on every interface answers there.
  const isHeard = async (host: string) => {
    const server = await startHealthServer({ host, port: 0 }, () => true, metrics);
    const tries = await Promise.allSettled(
      ['127.0.0.2', ...others].map((address) => fetch(`http://${address}:${server.port}/healthz`)),
    );
    await server.close();
    return tries.some(({ status }) => status === 'fulfilled');
  };
  const { healthHost } = readDiscordConfig({ DISCORD_TOKEN: 'x' }, '/');
  expect(await isHeard(healthHost)).toBe(false);
  expect(await isHeard('0.0.0.0')).toBe(true);
});
