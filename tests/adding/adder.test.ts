import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Added, type Adder, createAdder } from '../../src/adding/index.js';
import {
  type Article,
  listSeeds,
  parseSeeds,
  readSeedFile,
  readSeedFiles,
} from '../../src/articles/index.js';
import { createSeedReader, type SeedReader } from '../../src/index/index.js';
import { createWebClient, reachOf, type WebClient } from '../../src/web/index.js';
import '../fixtures/only-here.js';
import { answer, type Route, startWebServer, type WebServer } from '../fixtures/web-server.js';

const BRIDGE = 'Le pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';
const SCHOOL = 'Une école de plus\n\n"L\'école ouvrira en septembre", a annoncé le recteur Paul Blanc.\n';
const DATED = `---\ndate: 2026-03-04\n---\n${BRIDGE}`;

let server: WebServer;
let client: WebClient;
let folder: string;
let seeds: string;
let reader: SeedReader;
let adder: Adder;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-adding-'));
  seeds = join(folder, 'seeds');
  server = await startWebServer({ '/pont': BRIDGE, '/ecole': SCHOOL });
  client = createWebClient({
    reach: reachOf('127.0.0.1'),
    lookup: server.lookup,
    limits: { bytes: 100_000, totalMs: 3000, silenceMs: 1000 },
  });
  reader = createSeedReader();
  adder = createAdder(seeds, { client, reader, articles: [] });
});

afterEach(async () => {
  reader.end();
  await client.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** An adder that knows the folder as it is now, as the next command would. */
async function again(articles: readonly Article[] = []): Promise<void> {
  adder = createAdder(seeds, { client, reader, articles });
}

const files = async () => (existsSync(seeds) ? (await readdir(seeds)).sort() : []);
const contentOf = (file: string) => readFile(join(seeds, file), 'utf8');
const fileOf = (added: Added) => ('file' in added ? added.file : '');

async function articlesThere() {
  return (await parseSeeds((await readSeedFiles(seeds)).files)).articles;
}

function page(body: string, type = 'text/plain', headers: Record<string, string> = {}): Route {
  return (_, response) => answer(response, 200, type, body, headers);
}

describe('a page', () => {
  test('is kept as it came, under a name that tells what it is, with its address beside it', async () => {
    server.routes['/pont'] = DATED;
    const added = await adder.add(server.at('/pont', 'www.outlet.example'));
    expect(added).toMatchObject({ outcome: 'added', file: '2026-03-04-le-pont-rouvert-outlet.example.txt' });
    expect(await contentOf(fileOf(added))).toBe(DATED);
    expect(await files()).toEqual([fileOf(added), `${fileOf(added)}.meta.yaml`]);
    expect(await articlesThere()).toMatchObject([
      { title: 'Le pont rouvert', url: server.at('/pont', 'www.outlet.example'), outlet: 'outlet.example' },
    ]);
  });

  test('that is added again is unchanged, or updated, and never there twice', async () => {
    const first = await adder.add(server.at('/pont'));
    expect(await adder.add(server.at('/pont'))).toMatchObject({ outcome: 'unchanged', file: fileOf(first) });
    await again();
    expect(await adder.add(server.at('/pont#there'))).toMatchObject({ outcome: 'unchanged' });
    server.routes['/pont'] = BRIDGE.replace('solide', 'sûr');
    expect(await adder.add(server.at('/pont'))).toMatchObject({ outcome: 'updated', file: fileOf(first) });
    expect(await contentOf(fileOf(first))).toContain('Le pont est sûr');
    expect(await files()).toHaveLength(2);
  });

  test('that still stands is not sent again', async () => {
    server.routes['/pont'] = (request, response) => {
      const stands = request.headers['if-none-match'] === '"1"';
      answer(response, stands ? 304 : 200, 'text/plain', stands ? '' : BRIDGE, { etag: '"1"' });
    };
    await adder.add(server.at('/pont'));
    await again();
    expect(await adder.add(server.at('/pont'))).toMatchObject({ outcome: 'unchanged' });
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"1"');
  });

  test('that turns into no article leaves the article as it was', async () => {
    const first = await adder.add(server.at('/pont'));
    server.routes['/pont'] = page(' \n');
    expect(await adder.add(server.at('/pont'))).toMatchObject({ outcome: 'failed', failure: 'refused' });
    expect(await contentOf(fileOf(first))).toBe(BRIDGE);
  });

  test('keeps what people have written beside it', async () => {
    const file = fileOf(await adder.add(server.at('/pont')));
    const beside = `${file}.meta.yaml`;
    await writeFile(join(seeds, beside), `# Ours\noutlet: Le Pont\n${await contentOf(beside)}`);
    await again();
    server.routes['/pont'] = SCHOOL;
    await adder.add(server.at('/pont'));
    expect(await contentOf(beside)).toMatch(/^# Ours\noutlet: Le Pont\n/);
    expect(await articlesThere()).toMatchObject([{ outlet: 'Le Pont', title: 'Une école de plus' }]);
  });

  test('at several addresses is one article with all of them', async () => {
    const asked = ['/pont?utm_source=feed', '/pont?fbclid=1#top', '/pont'].map((path) => server.at(path));
    for (const path of ['/pont?utm_source=feed', '/pont?fbclid=1']) server.routes[path] = BRIDGE;
    server.routes['/court'] = (_, response) => answer(response, 301, '', '', { location: '/pont' });
    const all = [
      ...(await Promise.all(asked.map((address) => adder.add(address)))),
      await adder.add(server.at('/court')),
    ];
    expect(new Set(all.map(fileOf)).size).toBe(1);
    expect(all.map(({ outcome }) => outcome).filter((outcome) => outcome === 'added')).toHaveLength(1);
    expect(await files()).toHaveLength(2);
    expect(await contentOf(`${fileOf(all[0] as Added)}.meta.yaml`)).toContain(server.at('/court'));
    await again();
    expect(await adder.add(server.at('/court'))).toMatchObject({ outcome: 'unchanged' });
  });

  test('says itself under which address it is known, as far as that is its own', async () => {
    server.routes['/amp'] = `---\nurl: ${server.at('/pont', 'www.outlet.example')}\n---\n${BRIDGE}`;
    server.routes['/theirs'] = `---\nurl: https://agency.example/pont\n---\n${SCHOOL}`;
    const first = await adder.add(server.at('/amp'));
    expect(await adder.add(server.at('/pont', 'www.outlet.example'))).toMatchObject({ file: fileOf(first) });
    const foreign = await adder.add(server.at('/theirs'));
    expect(await contentOf(`${fileOf(foreign)}.meta.yaml`)).toContain(`url: ${server.at('/theirs')}\n`);
    expect((await articlesThere()).map(({ url }) => url)).toEqual([
      server.at('/pont', 'www.outlet.example'),
      server.at('/theirs'),
    ]);
  });

  test('that people have put there themselves stays theirs', async () => {
    await mkdir(seeds);
    await writeFile(join(seeds, 'mine.txt'), `---\nurl: ${server.at('/pont')}\n---\n${BRIDGE}`);
    await again(await articlesThere());
    expect(await adder.add(server.at('/pont'))).toMatchObject({ outcome: 'known', file: 'mine.txt' });
    expect(await files()).toEqual(['mine.txt']);
    expect(server.requests).toEqual([]);
  });

  test('never takes the name of another', async () => {
    server.routes['/autre'] = BRIDGE.replace('solide', 'sûr');
    const names = await Promise.all(
      ['/pont', '/autre'].map(async (path) => fileOf(await adder.add(server.at(path)))),
    );
    expect(names.sort()).toEqual([
      'le-pont-rouvert-outlet.example-2.txt',
      'le-pont-rouvert-outlet.example.txt',
    ]);
  });

  test.each([
    ['Ça & là: «l’été» / 50 % …', 'ca-la-l-ete-50'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con'],
    ['Новый мост', ''],
    ['mot '.repeat(60), Array.from({ length: 15 }, () => 'mot').join('-')],
  ])('called %j has a name that every file system takes', async (title, name) => {
    server.routes['/pont'] = `${title}\n\n"Le pont est solide", a déclaré la maire Anne Roux.\n`;
    const file = fileOf(await adder.add(server.at('/pont')));
    expect(file).toBe(`${[name, 'outlet.example'].filter(Boolean).join('-')}.txt`);
  });

  test('has the date that its feed gives where it gives none itself', async () => {
    server.routes['/dated'] = `---\ndate: 2026-01-01\n---\n${SCHOOL}`;
    await adder.add(server.at('/pont'), { date: '2026-02-02' });
    await adder.add(server.at('/dated'), { date: '2026-02-02' });
    expect((await articlesThere()).map(({ date }) => date).sort()).toEqual(['2026-01-01', '2026-02-02']);
  });
});

describe('a web page', () => {
  const WORDS = Array.from(
    { length: 8 },
    (_, day) =>
      `<p>« Le pont est solide, et il le restera ${day + 2} ans au moins », a déclaré mardi la maire Anne Roux devant les habitants réunis sur la place, où la foule attendait depuis le matin.</p>`,
  ).join('');

  function html(head: string, words = WORDS): string {
    return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le pont rouvert - Le Journal</title>
      <meta property="og:site_name" content="Le Journal">${head}</head>
      <body><nav><a href="/">Accueil</a></nav><article><h1>Le pont rouvert</h1>${words}</article></body></html>`;
  }

  test('is kept with the words that its server sent, and read with what it says of itself', async () => {
    const source = html('<meta property="article:published_time" content="2026-03-04T10:00:00Z">');
    server.routes['/article'] = source;
    const added = await adder.add(server.at('/article', 'www.outlet.example'));
    expect(added).toMatchObject({ outcome: 'added', file: '2026-03-04-le-pont-rouvert-outlet.example.html' });
    expect(await contentOf(fileOf(added))).toBe(source);
    expect(await articlesThere()).toMatchObject([
      {
        title: 'Le pont rouvert',
        outlet: 'Le Journal',
        date: '2026-03-04',
        url: server.at('/article', 'www.outlet.example'),
      },
    ]);
  });

  test('is one whatever its server calls it', async () => {
    server.routes['/article'] = page(html(''), 'text/plain');
    server.routes['/download.html'] = page(
      html('', WORDS.replaceAll('solide', 'sûr')),
      'application/octet-stream',
    );
    for (const path of ['/article', '/download.html'])
      expect(await adder.add(server.at(path))).toMatchObject({
        outcome: 'added',
        file: expect.stringMatching(/\.html$/),
      });
  });

  test('names the one address under which it wants to be known', async () => {
    const canonical = server.at('/article', 'www.outlet.example');
    for (const path of ['/article?page=1', '/amp/article'])
      server.routes[path] = html(`<link rel="canonical" href="${canonical}">`);
    const first = await adder.add(server.at('/article?page=1'));
    expect(await adder.add(server.at('/amp/article', 'amp.outlet.example'))).toMatchObject({
      outcome: 'known',
      file: fileOf(first),
    });
    expect(await articlesThere()).toMatchObject([{ url: canonical }]);
  });

  test('of an encoding that only its server knows is read all the same', async () => {
    const bytes = iconv.encode(html('').replace('<meta charset="utf-8">', ''), 'macintosh');
    server.routes['/article'] = (_, response) => answer(response, 200, 'text/html; charset=macintosh', bytes);
    await adder.add(server.at('/article'));
    expect((await articlesThere())[0]?.text).toContain('a déclaré mardi la maire');
  });

  test('that shows nothing without its scripts is not kept', async () => {
    server.routes['/article'] = html('', '<div id="root"></div><script>start()</script>');
    expect(await adder.add(server.at('/article'))).toMatchObject({ outcome: 'failed', failure: 'refused' });
    expect(await files()).toEqual([]);
  });
});

describe('of what is no article nothing is kept:', () => {
  test.each<[string, Route | undefined, RegExp]>([
    ['missing', undefined, /^is not there \(404\)$/],
    ['a picture', page('PNG', 'image/png'), /^is image\/png, which is not read$/],
    ['a program', page('MZ', 'application/octet-stream'), /which is not read$/],
    ['a feed', page('<?xml version="1.0"?>\n<rss version="2.0">', 'text/xml'), /^is a feed: use .*follow/],
    [
      'of another XML',
      page('<?xml version="1.0"?><svg/>', 'image/svg+xml'),
      /^is of a kind that is not read$/,
    ],
    ['empty', page(''), /^holds no text; /],
    ['a PDF that is called a text', page('%PDF-1.7', 'text/plain'), /./],
    ['much too long', page('a'.repeat(200_000)), /^is larger than/],
  ])('%s', async (_, route, problem) => {
    if (route) server.routes['/page'] = route;
    expect(await adder.add(server.at('/page'))).toEqual({
      source: server.at('/page'),
      outcome: 'failed',
      failure: 'refused',
      waitMs: 0,
      problem: expect.stringMatching(problem),
    });
    expect(await files()).toEqual([]);
  });

  test('what cannot be had now may be had later', async () => {
    server.routes['/page'] = (_, response) =>
      answer(response, 503, 'text/plain', '', { 'retry-after': '60' });
    expect(await adder.add(server.at('/page'))).toMatchObject({ failure: 'passing', waitMs: 60_000 });
  });

  test('where the folder cannot be written', async () => {
    await writeFile(seeds, 'a file');
    expect(await adder.add(server.at('/pont'))).toMatchObject({
      outcome: 'failed',
      failure: 'passing',
      problem: expect.stringMatching(/^cannot be kept \(E[A-Z]+\)$/),
    });
  });
});

describe('a text is read in its own encoding', () => {
  test.each([
    ['utf-8', 'iso-8859-1'],
    ['windows-1252', 'utf-8'],
    ['windows-1252', ''],
    ['iso-8859-15', 'iso-8859-15'],
    ['utf-16le', 'utf-16le'],
    ['mac-roman', 'macintosh'],
  ])('which is %s, and "%s" to the server', async (encoding, charset) => {
    const bytes = iconv.encode(BRIDGE, encoding);
    server.routes['/page'] = (_, response) =>
      answer(response, 200, `text/plain${charset && `; charset=${charset}`}`, bytes);
    await adder.add(server.at('/page'));
    const [article] = await articlesThere();
    expect(article?.text).toContain('"Le pont est solide", a déclaré la maire Anne Roux mardi.');
  });
});

describe('a file', () => {
  test('is copied as it is, with what stands beside it', async () => {
    await writeFile(join(folder, 'Le pont.txt'), BRIDGE);
    await writeFile(join(folder, 'Le pont.meta.yaml'), 'outlet: AFP\n');
    const added = await adder.add(join(folder, 'Le pont.txt'));
    expect(added).toMatchObject({ outcome: 'added', file: 'Le pont.txt' });
    expect(await contentOf('Le pont.txt')).toBe(BRIDGE);
    expect(await articlesThere()).toMatchObject([{ outlet: 'AFP' }]);
    expect(await adder.add(join(folder, 'Le pont.txt'))).toMatchObject({ outcome: 'known' });
  });

  test('does not overwrite another of its name', async () => {
    await mkdir(seeds);
    await writeFile(join(seeds, 'pont.txt'), SCHOOL);
    await writeFile(join(folder, 'pont.txt'), BRIDGE);
    expect(await adder.add(join(folder, 'pont.txt'))).toMatchObject({ outcome: 'added', file: 'pont-2.txt' });
    expect(await contentOf('pont.txt')).toBe(SCHOOL);
  });

  test('that is in the folder already stays where it is', async () => {
    await mkdir(join(seeds, '2026'), { recursive: true });
    await writeFile(join(seeds, '2026', 'pont.txt'), BRIDGE);
    expect(await adder.add(join(seeds, '2026', 'pont.txt'))).toMatchObject({
      outcome: 'known',
      file: '2026/pont.txt',
    });
  });

  test.each([
    ['nothing.txt', null, /^is no file; the address of a page begins with https:\/\/$/],
    ['song.mp3', 'ID3', /^is of a kind that is not read; what is: \.txt/],
    ['pont.rtf', '{\\rtf1 Le pont}', /^is of a kind that is not read; save as \.docx$/],
    ['empty.txt', '', /./],
  ])('%s is refused', async (name, content, problem) => {
    if (content !== null) await writeFile(join(folder, name), content);
    expect(await adder.add(join(folder, name))).toMatchObject({
      outcome: 'failed',
      failure: 'refused',
      problem: expect.stringMatching(problem),
    });
    expect(await files()).toEqual([]);
  });
});

test('twenty pages are added at once, and what one does wrong is nothing to the others', async () => {
  const paths = Array.from({ length: 20 }, (_, number) => `/page/${number}`);
  for (const path of paths) server.routes[path] = BRIDGE.replace('solide', `solide (${path})`);
  server.routes['/page/3'] = page('PNG', 'image/png');
  server.routes['/page/7'] = (_, response) => void response.destroy();
  const told: string[] = [];
  adder = createAdder(seeds, {
    client,
    reader,
    articles: [],
    onAdded: ({ outcome }, done, total) => told.push(`${outcome} ${done}/${total}`),
  });
  const all = await Promise.all(paths.map((path) => adder.add(server.at(path))));
  expect(all.filter(({ outcome }) => outcome === 'failed').map(({ source }) => source)).toEqual([
    server.at('/page/3'),
    server.at('/page/7'),
  ]);
  expect(await articlesThere()).toHaveLength(18);
  expect(new Set((await articlesThere()).map(({ url }) => url)).size).toBe(18);
  expect(told.at(-1)).toMatch(/ 20\/20$/);
});

test('what has been read to be added is what the indexing would read, and is not read again', async () => {
  const told = vi.spyOn(reader, 'expect');
  const file = join(folder, 'school.txt');
  await writeFile(file, SCHOOL);
  await writeFile(`${file}.meta.yaml`, 'outlet: The Gazette\ndate: 2026-03-02\n');
  server.routes['/dated'] = page(DATED);
  for (const source of [server.at('/pont'), server.at('/dated'), file]) await adder.add(source);
  server.routes['/pont'] = page(BRIDGE.replace('mardi', 'jeudi'));
  await again();
  await adder.add(server.at('/pont'));
  expect(told).toHaveBeenCalledTimes(4);
  const own = createSeedReader();
  const listed = await listSeeds(seeds);
  expect(listed).toHaveLength(3);
  for (const one of listed) {
    const seed = await readSeedFile(seeds, one);
    expect(await reader.read(seed)).toEqual(await own.read(seed));
  }
  own.end();
});
