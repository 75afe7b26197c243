import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, startProcess, testOfSignals } from './bot-process.js';
import { plainTextOf, textOf } from './loopback/reading.js';
import { MANAGE_GUILD } from './loopback/world.js';
import { startLoopback } from './stage.js';

const BRIDGE = 'Le pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';
const SCHOOL = 'Une école de plus\n\n"L\'école ouvrira en septembre", a annoncé le recteur Paul Blanc.\n';

testOfSignals('answers as a process, and finishes its answer when it is told to end', async () => {
  const discord = await startLoopback();
  const { child, ended } = startProcess({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  await discord.until('the commands', () => discord.requests('PUT', /commands$/).length === 1, 30_000);
  const question = discord.say('@bot what did Lavrov say about terrorism?');
  child.kill('SIGTERM');
  const answer = await discord.answerTo(question).catch(() => null);
  const { code, lines } = await ended;
  expect(code).toBe(0);
  expect(lines.at(-1)).toContain('Closing');
  // The question may have come after the end; one that was taken is answered.
  if (answer) expect(plainTextOf(answer)).toMatch(/objectif partagé|restarted/);
});

test('takes over, by itself, the index that another process has built, and is right from then on', async () => {
  const discord = await startLoopback();
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  writeFileSync(join(seeds, 'bridge.txt'), BRIDGE);
  const places = { VERBATIM_SEEDS: seeds, VERBATIM_INDEX: join(folder, 'other-index'), VERBATIM_WATCH: '0' };
  const { child, ended, output } = startProcess(
    { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...places },
    ['bot'],
  );
  await discord.until('the bot', () => /Ready as/.test(output()), 30_000);
  const before = await discord.answerTo(discord.say('@bot what did Paul Blanc say about the school?'));
  expect(plainTextOf(before)).not.toContain('ouvrira en septembre');
  writeFileSync(join(seeds, 'school.txt'), SCHOOL);
  writeFileSync(join(seeds, 'school.pages'), '');
  const other = startProcess(places, ['index']);
  expect(await other.ended).toMatchObject({ code: 0 });
  expect(other.output()).toContain('1 .pages file');
  await discord.until('the new index', () => /Took over the index that another/.test(output()));
  const after = await discord.answerTo(discord.say('@bot what did Paul Blanc say about the school?'));
  expect(plainTextOf(after)).toContain('ouvrira en septembre');
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
}, 60_000);

test('takes in, by itself, an article that is put into its folder, and says so in one line', async () => {
  const discord = await startLoopback();
  const seeds = join(folder, 'watched-seeds');
  mkdirSync(seeds);
  writeFileSync(join(seeds, 'bridge.txt'), BRIDGE);
  const places = { VERBATIM_SEEDS: seeds, VERBATIM_INDEX: join(folder, 'watched-index') };
  const { child, ended, output } = startProcess(
    { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...places },
    ['bot'],
  );
  await discord.until('the bot', () => /Answering from the index/.test(output()), 30_000);
  writeFileSync(join(seeds, '.school.txt'), SCHOOL);
  renameSync(join(seeds, '.school.txt'), join(seeds, 'school.txt'));
  await discord.until('the article', () => /have changed|1 file added/.test(output()), 30_000);
  const after = await discord.answerTo(discord.say('@bot what did Paul Blanc say about the school?'));
  expect(plainTextOf(after)).toContain('ouvrira en septembre');
  rmSync(seeds, { recursive: true });
  await discord.until('the trouble', () => /answered from as they were before/.test(output()), 30_000);
  const still = await discord.answerTo(discord.say('@bot what did Paul Blanc say about the school?'));
  expect(plainTextOf(still)).toContain('ouvrira en septembre');
  child.kill('SIGTERM');
  const { code, lines } = await ended;
  expect(code).toBe(0);
  const logged = lines.map((line) => JSON.parse(line));
  expect(logged.filter(({ articles }) => articles === 2)).toHaveLength(1);
  expect(logged.filter(({ err }) => err)).toMatchObject([
    { level: 50, err: { message: expect.stringContaining('There is no folder') } },
  ]);
}, 60_000);

test.each([
  ['is not set', { DISCORD_TOKEN: '' }, /^DISCORD_TOKEN is not set/],
  ['is refused', { DISCORD_TOKEN: 'wrong' }, /^Discord refuses DISCORD_TOKEN/],
  ['is refused to shards', { DISCORD_TOKEN: 'wrong', SHARDS: '2' }, /^Discord refuses DISCORD_TOKEN/],
])('ends with code 2 and one line where the token %s', async (_, environment, message) => {
  const discord = await startLoopback();
  const { ended } = startProcess({ DISCORD_API_URL: discord.apiUrl, ...environment });
  const { code, lines } = await ended;
  expect(lines).toEqual([expect.stringMatching(message)]);
  expect(code).toBe(2);
});

describe('doctor asks Discord about the token', () => {
  async function ask(environment: Record<string, string>): Promise<{ code: number | null; says: string }> {
    const places = ['--index', join(folder, 'index')];
    const { code, lines } = await startProcess(environment, ['doctor', ...places]).ended;
    return { code, says: lines.find((line) => line.includes('Discord:')) ?? '' };
  }

  test('and says whose it is', async () => {
    const discord = await startLoopback();
    const { code, says } = await ask({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    expect(says).toMatch(/^✓ Discord: the token is that of Verbatim; it answers when mentioned/);
    expect(code).toBe(0);
  });

  test('and names what is refused', async () => {
    const discord = await startLoopback();
    const { code, says } = await ask({ DISCORD_TOKEN: 'wrong', DISCORD_API_URL: discord.apiUrl });
    expect(says).toMatch(/^✗ Discord: Discord refuses DISCORD_TOKEN\. Make a new one at/);
    expect(code).toBe(2);
  });

  test('and names the switch that is off', async () => {
    const discord = await startLoopback({ messageContent: false });
    const { code, says } = await ask({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_ANSWER_CHANNELS: discord.news.id,
    });
    expect(says).toMatch(
      /^✗ Discord: .* may not read every message in \d+\. Switch on "Message Content Intent"/,
    );
    expect(code).toBe(2);
  });

  test('and does not say that it is good where nobody answers', async () => {
    const { code, says } = await ask({ DISCORD_TOKEN: 'any', DISCORD_API_URL: 'http://127.0.0.1:9' });
    expect(says).toMatch(
      /^• Discord: a token is set, but not checked: Discord cannot be asked \(.*ECONNREFUSED/,
    );
    expect(code).toBe(0);
  });
});

test.each([
  ['DISCORD_ANSWER_CHANNELS', '#general', /^DISCORD_ANSWER_CHANNELS must be channel ids .*no names/],
  ['VERBATIM_WEB_ALLOW', 'https://intranet.example', /^VERBATIM_WEB_ALLOW names "https:\/\/intranet/],
  ['VERBATIM_WEB_CONTACT', 'Zoé', /^VERBATIM_WEB_CONTACT must be a web or a mail address/],
  ['VERBATIM_MODEL', 'none-such', /^There is no model "none-such" .* Set VERBATIM_MODEL/],
])('ends with code 2 and one line where %s is %s', async (name, value, message) => {
  const { ended } = startProcess({
    DISCORD_TOKEN: 'any',
    DISCORD_API_URL: 'http://127.0.0.1:9',
    [name]: value,
  });
  const { code, lines } = await ended;
  expect(lines).toEqual([expect.stringMatching(message)]);
  expect(code).toBe(2);
});

test('ends with code 2 and one line where an intent is refused', async () => {
  const discord = await startLoopback({ messageContent: false });
  const { ended } = startProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_ANSWER_CHANNELS: discord.news.id,
  });
  const { code, lines } = await ended;
  expect(lines).toEqual([expect.stringMatching(/^Discord refuses the intent .*Message Content Intent/)]);
  expect(code).toBe(2);
});

testOfSignals(
  'runs a process for each shard, shares a rebuilt index among them, and ends them all',
  async () => {
    const discord = await startLoopback();
    const seeds = join(folder, 'shared-seeds');
    mkdirSync(seeds);
    writeFileSync(join(seeds, 'bridge.txt'), BRIDGE);
    const { child, ended, output } = startProcess({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      VERBATIM_SEEDS: seeds,
      VERBATIM_INDEX: join(folder, 'shared-index'),
      VERBATIM_WATCH: '0',
      SHARDS: '2',
    });
    await discord.until('two shards', () => discord.gateway.connected === 2, 40_000);
    expect(discord.gateway.shards).toEqual(new Set(['0/2', '1/2']));
    writeFileSync(join(seeds, 'school.txt'), SCHOOL);
    const rebuild = discord.command('rebuild', {}, { permissions: MANAGE_GUILD });
    await discord.until('the rebuild', () => rebuild.reply && /Done in/.test(textOf(rebuild.reply)));
    await discord.until('the other shard', () => /Took over the index/.test(output()));
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    await discord.until('the end of both', () => discord.gateway.connected === 0);
  },
  60_000,
);
