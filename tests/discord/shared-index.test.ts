import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPostgresServer, type PostgresServer, postgresPrograms } from '../fixtures/postgres-server.js';
import { folder, startProcess } from './bot-process.js';
import { plainTextOf } from './loopback/reading.js';
import { startLoopback } from './stage.js';

const BRIDGE = 'Le pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';
const SCHOOL = 'Une école de plus\n\n"L\'école ouvrira en septembre", a annoncé le recteur Paul Blanc.\n';
const MUSEUM = 'Un musée\n\n"Le musée de la mer ouvrira en mai", a dit Paul Petit.\n';

const programs = postgresPrograms();

describe.skipIf(programs === null)('two bots that share an index', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await createPostgresServer(`${programs}`);
  });

  afterAll(() => server?.remove());

  /** A bot of a machine of its own. */
  async function startBot(machine: string, seeds: string) {
    const discord = await startLoopback();
    const bot = startProcess(
      {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        DATABASE_URL: server.url,
        VERBATIM_SEEDS: seeds,
        VERBATIM_INDEX: join(folder, machine, 'index'),
        VERBATIM_DATA: join(folder, machine, 'data'),
      },
      ['bot'],
    );
    const told = (what: RegExp) => discord.until(`${what}`, () => what.test(bot.output()), 60_000);
    await told(/Ready as/);
    const ask = async (question: string) =>
      plainTextOf(await discord.answerTo(discord.say(`@bot ${question}`)));
    return { ...bot, told, ask };
  }

  test('answer from the articles of one of them, also while the server is away and when it is back', async () => {
    const seeds = join(folder, 'shared-seeds');
    mkdirSync(seeds);
    writeFileSync(join(seeds, 'bridge.txt'), BRIDGE);
    const first = await startBot('first', seeds);
    const second = await startBot('second', join(folder, 'nowhere'));
    expect(await second.ask('what did Anne Roux say about the bridge?')).toContain('Le pont est solide');

    writeFileSync(join(seeds, 'school.txt'), SCHOOL);
    await second.told(/Took over the index/);
    expect(await second.ask('what did Paul Blanc say about the school?')).toContain('ouvrira en septembre');

    await server.stop();
    await second.told(/cannot be reached/);
    expect(await second.ask('what did Anne Roux say about the bridge?')).toContain('Le pont est solide');
    writeFileSync(join(seeds, 'museum.txt'), MUSEUM);
    await first.told(/are answered from as they were before/);

    await server.start();
    await second.told(/is reached again[\s\S]*Took over the index/);
    expect(await second.ask('what did Paul Petit say about the museum?')).toContain('ouvrira en mai');
    expect(`${first.output()}${second.output()}`).not.toContain('secret');
    for (const { child, ended } of [first, second]) {
      child.kill('SIGTERM');
      expect((await ended).code).toBe(0);
    }
  }, 240_000);
});
