import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { findFeeds } from '../../src/feeds/find-feeds.js';
import { readFeed } from '../../src/feeds/read-feed.js';

const AT = 'https://outlet.example/feeds/all';

const RSS = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Le  Journal &amp; Cie</title>
  <item><title>B</title><link>/b</link><pubDate>Tue, 02 Jan 2024 10:00:00 GMT</pubDate></item>
  <item><title>A</title><guid>https://outlet.example/a</guid><pubDate>Wed, 03 Jan 2024 10:00:00 +0100</pubDate></item>
  <item><title>No page</title><guid isPermaLink="false">tag:1</guid></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Le Journal</title>
  <entry><link rel="self" href="/self"/><link rel="alternate" href="../b"/><updated>2024-01-02T00:00:00Z</updated></entry>
  <entry><link href="https://outlet.example/a"/><published>2024-01-03T00:00:00Z</published></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://outlet.example/"><title>Le Journal</title></channel>
  <item rdf:about="1"><link>https://outlet.example/b</link><dc:date>2024-01-02</dc:date></item>
  <item rdf:about="2"><link>https://outlet.example/a</link><dc:date>2024-01-03</dc:date></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Le Journal',
  items: [
    { id: '1', external_url: 'https://outlet.example/b', date_published: '2024-01-02T00:00:00Z' },
    { id: '2', url: 'https://outlet.example/a', date_published: '2024-01-03T00:00:00Z' },
  ],
});

function read(text: string | Buffer, charset: string | null = null) {
  return readFeed(Buffer.from(text as string), charset, AT);
}

test.each(Object.entries({ RSS, ATOM, RDF, JSON_FEED }))(
  'reads %s, the newest entry first',
  async (_, text) => {
    const feed = await read(text);
    expect(feed?.title).toMatch(/^Le Journal/);
    expect(feed?.entries).toEqual([
      { address: 'https://outlet.example/a', date: '2024-01-03' },
      { address: 'https://outlet.example/b', date: '2024-01-02' },
    ]);
  },
);

test('keeps the order of a feed that does not date all of its entries', async () => {
  const feed = await read(RSS.replace(/<pubDate>Wed.*?<\/pubDate>/, ''));
  expect(feed?.entries.map(({ address }) => address)).toEqual([
    'https://outlet.example/b',
    'https://outlet.example/a',
  ]);
});

test('leaves out entries that do not lead to the web', async () => {
  const links = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://me:secret@outlet.example/',
    'mailto:a@b.example',
  ];
  const items = links.map((link) => `<item><link>${link}</link></item>`).join('');
  expect((await read(`<rss version="2.0"><channel>${items}</channel></rss>`))?.entries).toEqual([]);
});

test.each([
  ['windows-1252', null, 'encoding="windows-1252"'],
  ['iso-8859-15', null, 'encoding="ISO-8859-15"'],
  ['utf-16le', 'utf-16le', ''],
  ['windows-1252', null, 'encoding="utf-8"'],
  ['windows-1252', null, ''],
])('reads a feed in %s', async (encoding, charset, declared) => {
  const text = `<?xml version="1.0" ${declared}?>${RSS.slice(RSS.indexOf('<rss')).replace('Cie', 'Été')}`;
  expect((await read(iconv.encode(text, encoding), charset))?.title).toBe('Le Journal & Été');
});

test.each(['', 'words', '<html><body>words</body></html>', '{"title":"words"}', '<rss>', '[1]', 'null'])(
  'takes %j for no feed',
  async (text) => {
    expect(await read(text)).toBeNull();
  },
);

describe('takes no more than a moment over', () => {
  const inTitle = (words: string) => `<rss version="2.0"><channel><title>${words}</title></channel></rss>`;
  const laughs = [...'bcdefghij'].map(
    (name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`,
  );
  test.each<[string, string]>([
    ['entities of entities', `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${laughs.join('')}]>${inTitle('&j;')}`],
    ['a file of this machine', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${inTitle('&a;')}`],
    ['elements within elements', inTitle('<b>'.repeat(200_000))],
    ['an open comment', inTitle('<!--'.repeat(200_000))],
    [
      'very many entries',
      `<rss version="2.0"><channel>${'<item><link>/a</link></item>'.repeat(20_000)}</channel></rss>`,
    ],
  ])('%s', async (_, text) => {
    const feed = await read(text);
    expect(feed?.title ?? '').not.toMatch(/aaaaaaaaaaa|root:/);
    expect(feed?.entries.length ?? 0).toBeLessThanOrEqual(500);
  });
});

describe('of a web page', () => {
  const head = (links: string) => `<!doctype html><html><head>${links}</head><body></body></html>`;

  test('finds the feeds to which its head links', () => {
    const page = head(`
      <link rel="stylesheet" href="/style.css">
      <link rel="alternate" hreflang="en" href="/en">
      <LINK href='/feed?a=1&amp;b=2' TYPE='application/rss+xml' rel='Alternate home' title="a > b">
      <link rel=alternate type=application/atom+xml href=https://feeds.example/atom>
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="alternate" type="application/rss+xml">`);
    expect(findFeeds(page, 'https://outlet.example/section/')).toEqual([
      'https://outlet.example/feed?a=1&b=2',
      'https://feeds.example/atom',
    ]);
  });

  test('reads a hostile head in proportion to it', () => {
    for (const part of ['<link ', '<link a="', '<link rel=alternate type=', '<link a=b '])
      expect(findFeeds(part.repeat(100_000), AT)).toEqual([]);
  });
});

test('dates an entry by the day that is printed, wherever that is', async () => {
  const item = (link: string, date: string) =>
    `<item><link>https://outlet.example/${link}</link><pubDate>${date}</pubDate></item>`;
  const feed = `<rss version="2.0"><channel><title>t</title>${item('a', 'Wed, 05 Mar 2026 00:30:00 +0100')}${item('b', 'Tue, 03 Mar 2026 23:30:00 -0500')}</channel></rss>`;
  const { entries = [] } = (await readFeed(Buffer.from(feed), null, 'https://outlet.example/feed')) ?? {};
  expect(entries.map(({ date }) => date)).toEqual(['2026-03-05', '2026-03-03']);
});
