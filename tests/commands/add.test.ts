import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLI, ONLY_HERE } from '../fixtures/built.js';
import { type NodeRun, runNode } from '../fixtures/run-node.js';
import { answer, startWebServer, type WebServer } from '../fixtures/web-server.js';

const BRIDGE =
  '---\noutlet: Le Pont\ndate: 2026-03-04\n---\nLe pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';
const SCHOOL = 'Une école de plus\n\n"L\'école ouvrira en septembre", a annoncé le recteur Paul Blanc.\n';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let server: WebServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-add-'));
  server = await startWebServer({ '/pont': BRIDGE, '/ecole': SCHOOL });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** The real command in a process of its own, in the folder of the test. */
function verbatim(args: readonly string[], env: Record<string, string> = {}): Promise<NodeRun> {
  return runNode(['--import', ONLY_HERE, CLI, ...args], {
    cwd: folder,
    env: { VERBATIM_WEB_ALLOW: '127.0.0.1', ...env },
  });
}

const at = (path: string) => server.at(path, '127.0.0.1');
const lines = (text: string) => text.split('\n').filter(Boolean);
const records = (out: string) => lines(out).map((line) => JSON.parse(line));

test('add says what was taken, and in a line each what was not; remove takes it away again', async () => {
  await writeFile(join(folder, 'school.txt'), SCHOOL);
  const { code, out, err } = await verbatim([
    'add',
    at('/pont'),
    'school.txt',
    at('/missing'),
    'http://10.0.0.1/',
    'nothing.txt',
  ]);
  expect(lines(out)).toEqual([
    'Added: Le pont rouvert',
    '  Le Pont · 2026-03-04 · 1 paragraph · 1 quote · 2026-03-04-le-pont-rouvert-127.0.0.1.txt',
    'Added: Une école de plus',
    '  no outlet · no date · 1 paragraph · 1 quote · school.txt',
  ]);
  expect(lines(err).sort()).toEqual([
    'http://10.0.0.1/: is not on the public internet, and not fetched; VERBATIM_WEB_ALLOW permits hosts of an intranet',
    `${at('/missing')}: is not there (404)`,
    'nothing.txt: is no file; the address of a page begins with https://',
  ]);
  expect(code).toBe(2);

  const again = await verbatim(['add', at('/pont'), 'school.txt', at('/missing'), '--json']);
  expect(records(again.out)).toMatchObject([
    { source: at('/pont'), outcome: 'unchanged', title: 'Le pont rouvert', outlet: 'Le Pont', quotes: 1 },
    { source: 'school.txt', outcome: 'known', file: 'school.txt', date: null },
    { source: at('/missing'), outcome: 'failed', problem: 'is not there (404)' },
  ]);

  expect(await verbatim(['remove', 'SCHOOL'])).toMatchObject({
    code: 0,
    out: 'Removed: Une école de plus (school.txt)\n',
  });
  expect(records((await verbatim(['remove', 'le pont rouvert', '--json'])).out)).toMatchObject([
    { outcome: 'removed', title: 'Le pont rouvert' },
  ]);
  expect(await readdir(join(folder, 'seeds'))).toEqual([]);
});

test('remove removes nothing where it is not clear what', async () => {
  const two = `${SCHOOL}\n---\n\n${BRIDGE.replace(/^---[\s\S]*?---\n/, '')}`;
  await writeFile(join(folder, 'two.txt'), two);
  await writeFile(join(folder, 'two more.txt'), two.replaceAll('ouvrira', 'fermera'));
  expect((await verbatim(['add', 'two.txt', 'two more.txt'])).code).toBe(0);
  for (const [article, told] of [
    ['two/1', /^two\/1 is one of 2 articles in two\.txt; nothing was removed\./],
    ['two.txt', /^two\/1 is one of 2 articles in two\.txt; nothing was removed\./],
    [
      'Le pont rouvert',
      /^"Le pont rouvert" may be any of 2 articles; nothing was removed\. .*file:\n {2}"two more\.txt" \(Le pont rouvert\)\n {2}"two\.txt"/,
    ],
    [
      'Le pont',
      /^No article is called just "Le pont"; nothing was removed\. To remove one, type the whole name of its file:\n/,
    ],
    ['Nobody', /^There is no article "Nobody"; nothing was removed\./],
  ] as const) {
    const { code, err } = await verbatim(['remove', article]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(told) });
  }
  expect(await readdir(join(folder, 'seeds'))).toHaveLength(2);
});

test('remove removes nothing for a part of a name or a title, and names five that may be meant', async () => {
  await mkdir(join(folder, 'seeds'));
  await writeFile(join(folder, 'seeds', 'school.txt'), SCHOOL);
  for (const number of [1, 2, 3, 4, 5, 6, 7])
    await writeFile(
      join(folder, 'seeds', `wolf ${number}.txt`),
      SCHOOL.replace('Une école de plus', `Le loup ${number}`),
    );
  expect(await verbatim(['remove', 'école'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(
      /^No article is called just "école"; .*:\n {2}"school\.txt" \(Une école de plus\)\n$/,
    ),
  });
  const { code, err } = await verbatim(['remove', 'LOUP']);
  expect(code).toBe(2);
  expect(lines(err).slice(1)).toEqual([
    ...[1, 2, 3, 4, 5].map((number) => `  "wolf ${number}.txt" (Le loup ${number})`),
    '  and 2 more',
  ]);
  expect(await readdir(join(folder, 'seeds'))).toHaveLength(8);
});

test('remove ends, also where so many articles were not indexed yet that threads read them', async () => {
  const quotes = Array.from(
    { length: 900 },
    (_, number) => `"Le pont ${number} est solide", a dit Anne Roux.`,
  );
  await mkdir(join(folder, 'seeds'));
  for (const name of ['a', 'b', 'c'])
    await writeFile(join(folder, 'seeds', `${name}.txt`), `Le pont ${name}\n\n${quotes.join('\n\n')}\n`);
  expect(await verbatim(['remove', 'b.txt'])).toMatchObject({ code: 0, out: 'Removed: Le pont b (b.txt)\n' });
});

test('follows feeds, updates them, lists them, and follows them no longer', async () => {
  let items = '<item><link>/pont</link></item>';
  server.routes['/feed'] = (_, response) =>
    answer(
      response,
      200,
      'application/rss+xml',
      `<rss version="2.0"><channel><title>Le Journal</title>${items}</channel></rss>`,
    );
  server.routes['/'] =
    '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>';
  const followed = await verbatim(['follow', at('/'), at('/missing')]);
  expect(lines(followed.out)).toEqual([
    'Le Journal: 1 new article',
    'Added: Le pont rouvert',
    expect.stringContaining('Le Pont · 2026-03-04'),
  ]);
  expect(followed).toMatchObject({ code: 2, err: `${at('/missing')}: is not there (404)\n` });
  server.routes['/busy'] = (_, response) =>
    void setTimeout(() => answer(response, 503, 'text/plain', ''), 500);
  expect(await verbatim(['follow', at('/missing'), at('/busy')])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/404.*\n.*503/),
  });

  items = `<item><link>/ecole</link></item><item><link>/missing</link></item>${items}`;
  const updated = await verbatim(['update', '--json']);
  expect(updated.code).toBe(0);
  expect(records(updated.out)).toMatchObject([
    { outcome: 'asked', address: at('/feed'), title: 'Le Journal', problem: null, added: 1 },
    { outcome: 'added', title: 'Une école de plus' },
    { outcome: 'failed', problem: 'is not there (404)' },
  ]);
  server.routes['/feed'] = (_, response) => answer(response, 410, 'text/plain');
  expect(await verbatim(['update'])).toMatchObject({
    code: 1,
    out: '',
    err: `${at('/feed')}: is gone for good (410)\n`,
  });

  expect(records((await verbatim(['feeds', '--json'])).out)).toEqual([
    {
      address: at('/feed'),
      title: 'Le Journal',
      articles: 2,
      checkedAt: expect.stringMatching(/^\d{4}-/),
      problem: 'is gone for good (410)',
      gone: true,
    },
  ]);
  expect(await verbatim(['unfollow', 'journal'])).toMatchObject({
    code: 0,
    out: 'Followed no longer: Le Journal\n',
  });
  expect(await verbatim(['feeds'])).toMatchObject({ code: 0, out: '', err: 'No feed is followed.\n' });
  expect(await verbatim(['update'])).toMatchObject({ code: 0, out: '', err: 'No feed is followed.\n' });
});

test('nothing is asked where nothing was added or followed', async () => {
  await writeFile(join(folder, 'school.txt'), SCHOOL);
  await verbatim(['add', 'school.txt']);
  await verbatim(['ask', 'what did Paul Blanc say?']);
  expect(server.requests).toEqual([]);
  expect(await readdir(join(folder, '.verbatim'))).toEqual(['index']);
});

test('a wrong setting is one line', async () => {
  const { code, err } = await verbatim(['add', at('/pont')], { VERBATIM_WEB_ALLOW: 'http://127.0.0.1' });
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^VERBATIM_WEB_ALLOW names "http:.*\n$/),
  });
});
