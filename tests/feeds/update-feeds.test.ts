import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type FeedUpdate,
  type FeedWork,
  followFeed,
  hasFeeds,
  openFeedStore,
  openFeedWork,
  updateDueFeeds,
  updateFeeds,
} from '../../src/feeds/index.js';
import { createSeedReader, type SeedReader } from '../../src/index/index.js';
import '../fixtures/only-here.js';
import { answer, startWebServer, type WebServer } from '../fixtures/web-server.js';

let server: WebServer;
let folder: string;
let seeds: string;
let reader: SeedReader;
let work: FeedWork;
/** The entries of the feed now, newest first. */
let listed: string[];
/** How often the feed was asked. */
let asked: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-feeds-'));
  seeds = join(folder, 'seeds');
  listed = ['3', '2', '1'];
  asked = 0;
  server = await startWebServer();
  for (let number = 1; number <= 9; number += 1) server.routes[`/${number}`] = article(number);
  server.routes['/feed'] = (request, response) => {
    asked += 1;
    const etag = `"${listed.join()}"`;
    const stands = request.headers['if-none-match'] === etag;
    answer(response, stands ? 304 : 200, 'application/rss+xml', stands ? '' : feedOf(listed), { etag });
  };
  reader = createSeedReader();
  await open();
});

afterEach(async () => {
  reader.end();
  await work.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(): Promise<void> {
  const config = {
    dataFolder: join(folder, 'data'),
    seedsFolder: seeds,
    webAllow: '127.0.0.1',
    webContact: null,
  };
  work = openFeedWork(config, { articles: [], reader });
}

function article(number: number): string {
  return `Article ${number}\n\n"Sentence ${number}," said Anne Roux.\n`;
}

function feedOf(numbers: readonly string[]): string {
  const items = numbers.map((number) => `<item><link>/${number}</link></item>`).join('');
  return `<rss version="2.0"><channel><title>The Outlet</title>${items}</channel></rss>`;
}

const feedAddress = () => server.at('/feed', '127.0.0.1');
const follow = (newest = 2) => followFeed(feedAddress(), work, newest);
const outcomes = (updates: readonly FeedUpdate[]) =>
  updates.flatMap(({ entries }) => entries.map(({ outcome }) => outcome));
const articles = async () =>
  (await readdir(seeds).catch(() => [])).filter((file) => file.endsWith('.txt')).sort();

/** The feed as it is known, as if it had been asked, and left alone, long ago. */
function longAgo(): void {
  const [feed] = work.store.feeds();
  if (feed) work.store.save({ ...feed, waitUntil: 0 });
}

test('takes the newest entries of a feed when it is first followed, and none of the older ones later', async () => {
  const update = await follow();
  expect(update.feed).toMatchObject({ address: feedAddress(), title: 'The Outlet', problem: null });
  expect(await articles()).toEqual(['article-2-127.0.0.1.txt', 'article-3-127.0.0.1.txt']);
  expect(asked).toBe(1);
  expect(outcomes(await updateFeeds(work))).toEqual([]);
  listed = ['4', ...listed];
  expect(outcomes(await updateFeeds(work))).toEqual(['added']);
  expect(await articles()).toHaveLength(3);
  expect(work.store.taken(feedAddress())).toBe(3);
});

test('takes a new entry wherever a long feed lists it, and of many at most a hundred in one turn', async () => {
  const old = Array.from({ length: 130 }, (_, index) => `old-${index}`);
  listed = old;
  await follow(0);
  listed = [...old, '9'];
  const [update] = await updateFeeds(work);
  expect(update?.entries.map(({ outcome }) => outcome)).toEqual(['added']);
  listed = [...Array.from({ length: 130 }, (_, index) => `gone-${index}`), ...old];
  const [many] = await updateFeeds(work);
  expect(many?.entries).toHaveLength(100);
});

test('finds the feed of a page', async () => {
  server.routes['/'] =
    '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>';
  expect((await followFeed(server.at('/', '127.0.0.1'), work, 1)).feed.address).toBe(feedAddress());
  server.routes['/'] = '<html><body>No feed.</body></html>';
  await expect(followFeed(server.at('/', '127.0.0.1'), work, 1)).rejects.toThrow(
    'is no feed, and links to none',
  );
  expect(work.store.feeds()).toHaveLength(1);
});

test('does not take an article again that has been removed', async () => {
  await follow();
  for (const file of await readdir(seeds)) await rm(join(seeds, file));
  await work.close();
  await open();
  listed = [...listed].reverse();
  expect(outcomes(await updateFeeds(work))).toEqual([]);
  expect(await articles()).toEqual([]);
});

test('asks for nothing that it knows', async () => {
  await follow();
  const before = server.paths().length;
  expect(await updateFeeds(work)).toMatchObject([{ feed: { problem: null }, entries: [] }]);
  expect(server.paths().slice(before)).toEqual(['/feed']);
  expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"3,2,1"');
});

test('tries a page again that could not be had, a few times', async () => {
  let tries = 0;
  server.routes['/3'] = (_, response) => {
    tries += 1;
    answer(response, 500, 'text/plain');
  };
  await follow(1);
  for (let turn = 0; turn < 8; turn += 1) await updateFeeds(work);
  expect(tries).toBe(5);
  server.routes['/4'] = (_, response) =>
    answer(response, tries++ === 5 ? 500 : 200, 'text/plain', article(4));
  listed = ['4', ...listed];
  expect(outcomes(await updateFeeds(work))).toEqual(['failed']);
  expect(outcomes(await updateFeeds(work))).toEqual(['added']);
});

test('does not try a page again that is no article', async () => {
  server.routes['/3'] = (_, response) => answer(response, 200, 'image/png', 'PNG');
  expect(outcomes([await follow(1)])).toEqual(['failed']);
  expect(outcomes(await updateFeeds(work))).toEqual([]);
});

test('leaves a feed alone that fails, as long as it wants, and tells of it once', async () => {
  await follow();
  server.routes['/feed'] = (_, response) =>
    answer(response, 429, 'text/plain', '', { 'retry-after': '7200' });
  const before = Date.now();
  expect(await updateFeeds(work)).toMatchObject([{ isNewTrouble: true, feed: { failures: 1 } }]);
  expect(work.store.feeds()[0]?.waitUntil).toBeGreaterThanOrEqual(before + 7_200_000);
  expect(await updateFeeds(work)).toEqual([]);
  longAgo();
  expect(await updateFeeds(work)).toMatchObject([{ isNewTrouble: false, feed: { failures: 2 } }]);
  server.routes['/feed'] = (_, response) => answer(response, 200, 'text/xml', feedOf(['4', ...listed]));
  longAgo();
  expect(await updateFeeds(work)).toMatchObject([
    { feed: { failures: 0, problem: null }, entries: [{ outcome: 'added' }] },
  ]);
});

test('asks a feed no more that is gone for good', async () => {
  await follow();
  server.routes['/feed'] = (_, response) => answer(response, 410, 'text/plain');
  expect(await updateFeeds(work)).toMatchObject([
    { isNewTrouble: true, feed: { isGone: true, problem: 'is gone for good (410)' } },
  ]);
  longAgo();
  expect(await updateFeeds(work)).toEqual([]);
});

test('asks of those that are due only', async () => {
  const before = Date.now();
  await follow();
  expect(await updateDueFeeds(work, before)).toEqual([]);
  expect(await updateDueFeeds(work, Date.now() + 1)).toHaveLength(1);
});

test('a feed that another process is at is not asked', async () => {
  await follow();
  const other = openFeedStore(join(folder, 'data'));
  other.claim(feedAddress());
  expect(await updateFeeds(work)).toMatchObject([{ isBusy: true, entries: [] }]);
  other.release(feedAddress());
  other.close();
  expect(await updateFeeds(work)).toMatchObject([{ isBusy: false }]);
});

test('a feed is one process’s as long as that is at it, and soon another’s when it has ended', async () => {
  await follow();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  try {
    const [one, other] = [openFeedStore(join(folder, 'data')), openFeedStore(join(folder, 'data'))];
    expect(one.claim(feedAddress())).toBe(true);
    vi.advanceTimersByTime(3_600_000);
    expect(other.claim(feedAddress())).toBe(false);
    one.close();
    vi.advanceTimersByTime(600_000);
    expect(other.claim(feedAddress())).toBe(true);
    other.close();
  } finally {
    vi.useRealTimers();
  }
});

test('two feeds with one entry give one article', async () => {
  server.routes['/other'] = (_, response) =>
    answer(response, 200, 'application/rss+xml', feedOf(['3?utm_source=other']));
  server.routes['/3?utm_source=other'] = article(3);
  await follow(1);
  const update = await followFeed(server.at('/other', '127.0.0.1'), work, 1);
  expect(outcomes([update])).toEqual(['known']);
  expect(await articles()).toHaveLength(1);
});

test('a feed cannot make it fetch from a private network, nor very much at once', async () => {
  const own = ['http://10.0.0.1/', 'http://169.254.169.254/', 'http://[::1]/', 'http://127.0.0.2/'];
  const items = own.map((link) => `<item><link>${link}</link></item>`).join('');
  server.routes['/feed'] = (_, response) =>
    answer(response, 200, 'text/xml', `<rss version="2.0"><channel>${items}</channel></rss>`);
  expect(outcomes([await follow(10)])).toEqual(own.map(() => 'failed'));
  const many = Array.from({ length: 400 }, (_, number) => `missing${number}`);
  server.routes['/feed'] = (_, response) => answer(response, 200, 'text/xml', feedOf(many));
  expect(outcomes(await updateFeeds(work))).toHaveLength(100);
}, 30_000);

test('forgets all of a feed that is no longer followed, and keeps its articles', async () => {
  await follow();
  work.store.unfollow(feedAddress());
  expect(work.store.feeds()).toEqual([]);
  expect(await articles()).toHaveLength(2);
  expect(outcomes([await follow(3)]).sort()).toEqual(['added', 'known', 'known']);
});

test('nothing is opened where nothing was ever followed', async () => {
  expect(hasFeeds(join(folder, 'nothing'))).toBe(false);
  expect(hasFeeds(join(folder, 'data'))).toBe(true);
});

test('a file that is none of feeds is left as it is, with a line that says so', async () => {
  await work.close();
  await writeFile(join(folder, 'feeds.sqlite'), 'a diary '.repeat(200));
  expect(() => openFeedStore(folder)).toThrow(
    /^The feeds in .*feeds\.sqlite cannot be used \(.*\)\. Set VERBATIM_DATA/,
  );
  await open();
});

test('what is known of feeds survives a process that is killed at any moment', async () => {
  await work.close();
  const data = join(folder, 'killed');
  const script = `
    import { openFeedStore } from ${JSON.stringify(new URL('../../src/feeds/index.ts', import.meta.url).href)};
    const store = openFeedStore(${JSON.stringify(data)});
    const feed = store.follow({ address: 'https://outlet.example/feed', title: null });
    process.stdout.write('ready');
    for (let turn = 1; ; turn += 1) {
      const entries = Array.from({ length: 20 }, (_, at) => ({ key: turn + '/' + at, address: 'https://outlet.example/', date: null, state: 'waiting' }));
      store.saveListed({ ...feed, etag: String(turn), checkedAt: turn }, entries, turn, 0);
    }`;
  for (let kill = 0; kill < 3; kill += 1) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, 40 * kill));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const store = openFeedStore(data);
    const [feed] = store.feeds();
    const turns = feed?.checkedAt ?? 0;
    const keys = new Set(store.waiting(feed?.address ?? '', 1_000_000).map(({ key }) => key));
    // Of the turn that was saved last, all entries are there, and of the next one none.
    const all = Array.from({ length: turns }, (_, turn) =>
      Array.from({ length: 20 }, (__, at) => `${turn + 1}/${at}`),
    );
    expect(keys).toEqual(new Set(all.flat()));
    store.unfollow(feed?.address ?? '');
    store.close();
  }
  await open();
}, 60_000);
