import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer, startWebServer } from '../fixtures/web-server.js';
import { folder, startProcess } from './bot-process.js';
import { plainTextOf } from './loopback/reading.js';
import { startLoopback } from './stage.js';

const BRIDGE = 'Le pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';
const SCHOOL = 'Une école de plus\n\n"L\'école ouvrira en septembre", a annoncé le recteur Paul Blanc.\n';

test.each([
  ['as it takes in a file', '1'],
  ['told to by nobody else', '0'],
])(
  'answers from the new entry of a feed at its next turn, %s',
  async (_, watch) => {
    const discord = await startLoopback();
    let items = '<item><link>/pont</link></item>';
    const server = await startWebServer({
      '/pont': BRIDGE,
      '/ecole': SCHOOL,
      '/feed': (__, response) =>
        answer(response, 200, 'application/rss+xml', `<rss version="2.0"><channel>${items}</channel></rss>`),
      '/lost': '<rss version="2.0"><channel><title>Lost</title></channel></rss>',
    });
    const own = join(folder, `feeds-${watch}`);
    const seeds = join(own, 'seeds');
    mkdirSync(seeds, { recursive: true });
    writeFileSync(join(seeds, 'other.txt'), BRIDGE.replace('Anne Roux', 'Luc Petit'));
    const environment = {
      VERBATIM_SEEDS: seeds,
      VERBATIM_INDEX: join(own, 'index'),
      VERBATIM_DATA: join(own, 'data'),
      VERBATIM_WEB_ALLOW: '127.0.0.1',
      VERBATIM_WATCH: watch,
      VERBATIM_FEEDS_MINUTES: '0.02',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    };
    const at = (path: string) => server.at(path, '127.0.0.1');
    const followed = await startProcess(environment, ['follow', at('/feed'), at('/lost')]).ended;
    expect(followed).toMatchObject({ code: 0 });
    expect(followed.lines.join('\n')).toContain('Added: Le pont rouvert');
    server.routes['/lost'] = (__, response) => answer(response, 410, 'text/plain');
    const { child, ended, output } = startProcess(environment, ['bot']);
    await discord.until('the bot', () => /Answering from the index/.test(output()), 30_000);
    const before = await discord.answerTo(discord.say('@bot what did Paul Blanc say about the school?'));
    expect(plainTextOf(before)).not.toContain('ouvrira en septembre');
    items = `<item><link>/ecole</link></item>${items}`;
    await discord.until('the article', () => /1 article came from feeds/.test(output()), 30_000);
    await expect
      .poll(
        async () =>
          plainTextOf(await discord.answerTo(discord.say('@bot what did Paul Blanc say about the school?'))),
        { timeout: 20_000, interval: 500 },
      )
      .toContain('ouvrira en septembre');
    child.kill('SIGTERM');
    const { code, lines } = await ended;
    if (process.platform !== 'win32') expect(code).toBe(0);
    const logged = lines.map((line) => JSON.parse(line));
    expect(logged.filter(({ msg }) => /came from feeds/.test(msg))).toMatchObject([{ articles: 1 }]);
    expect(logged.filter(({ msg }) => /cannot be had/.test(msg))).toMatchObject([
      {
        feed: at('/lost'),
        problem: 'is gone for good (410)',
        msg: 'A feed cannot be had. It is not asked again',
      },
    ]);
    await server.close();
  },
  90_000,
);
