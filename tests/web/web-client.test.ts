import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createWebClient,
  reachOf,
  type WebAnswer,
  type WebClient,
  WebError,
  type WebRequest,
} from '../../src/web/index.js';
import '../fixtures/only-here.js';
import { answer, startWebServer, type WebServer } from '../fixtures/web-server.js';

const MEGABYTE = 1024 * 1024;
const LIMITS = { bytes: MEGABYTE, totalMs: 3000, silenceMs: 1000 };
const ANY: WebRequest = { accept: '*/*', wants: () => true };

let server: WebServer;
let client: WebClient;

beforeEach(async () => {
  server = await startWebServer();
  client = clientOf('127.0.0.1');
});

afterEach(async () => {
  await client.close();
  await server.close();
});

function clientOf(permitted: string, contact: string | null = null): WebClient {
  return createWebClient({ reach: reachOf(permitted), contact, limits: LIMITS, lookup: server.lookup });
}

function get(path: string, request: Partial<WebRequest> = {}): Promise<WebAnswer> {
  return client.get(server.at(path), { ...ANY, ...request });
}

/** What is told of an address, and how it failed. */
async function failure(
  address: string,
  request = ANY,
): Promise<Pick<WebError, 'problem' | 'failure' | 'waitMs'>> {
  const error = await client.get(address, request).catch((thrown: unknown) => thrown);
  if (!(error instanceof WebError)) throw error;
  expect(error.message).toBe(`${error.address}: ${error.problem}`);
  return { problem: error.problem, failure: error.failure, waitMs: error.waitMs };
}

test('gives the bytes that came, what they are, and where they came from', async () => {
  server.routes['/moved'] = (_, response) => answer(response, 301, '', '', { location: '/page?a=1#there' });
  server.routes['/page?a=1'] = (_, response) =>
    answer(response, 200, 'Text/HTML; Charset="ISO-8859-1"', Buffer.from([0xe9]), { etag: '"1"' });
  expect(await get('/moved')).toEqual({
    address: server.at('/page?a=1'),
    isNew: true,
    type: 'text/html',
    charset: 'iso-8859-1',
    bytes: Buffer.from([0xe9]),
    etag: '"1"',
    lastModified: null,
  });
});

test('says who is asking, and no more', async () => {
  client = clientOf('127.0.0.1', 'https://bot.example/about');
  server.routes['/page'] = 'A page.';
  await get('/page');
  const { headers } = server.requests.at(-1) ?? {};
  expect(headers?.['user-agent']).toMatch(/^VerbatimBot\/\d+\.\d+\.\d+ \(\+https:\/\/bot\.example\/about\)$/);
  expect(Object.keys(headers ?? {}).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
});

test('asks for nothing new where what is there still stands', async () => {
  server.routes['/page'] = (request, response) => {
    const isSame =
      request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'Mon';
    answer(response, isSame ? 304 : 200, 'text/plain', isSame ? '' : 'A page.', { etag: '"1"' });
  };
  expect(await get('/page', { etag: '"1"', lastModified: 'Mon' })).toMatchObject({
    isNew: false,
    etag: '"1"',
  });
  expect(await get('/page', { etag: '"0"' })).toMatchObject({ isNew: true });
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('unpacks %s', async (encoding, pack) => {
  server.routes['/page'] = (_, response) =>
    answer(response, 200, 'text/plain', pack('A page.'), { 'content-encoding': encoding });
  expect((await get('/page')).bytes.toString()).toBe('A page.');
});

describe('refuses, before anybody is asked,', () => {
  test.each([
    ['no address', 'a page'],
    ['a file', 'file:///etc/passwd'],
    ['another protocol', 'ftp://outlet.example/'],
    ['data', 'data:text/plain,hello'],
    ['a password', 'http://me:secret@outlet.example/'],
    ['the port of another service', 'http://outlet.example:25/'],
    ['this machine', 'http://127.0.0.2/'],
    ['this machine in decimal', 'http://2130706434/'],
    ['this machine in octal', 'http://0177.0.0.2/'],
    ['this machine in hexadecimal', 'http://0x7f.2/'],
    ['this machine in other digits', 'http://①②⑦.0.0.2/'],
    ['this machine over IPv6', 'http://[::1]/'],
    ['a mapped address', 'http://[::ffff:127.0.0.2]/'],
    ['a translated address', 'http://[64:ff9b::10.0.0.1]/'],
    ['an embedded address', 'http://[2002:a00:1::]/'],
    ['metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['a private network', 'http://10.0.0.1/'],
    ['another', 'http://192.168.1.1/'],
    ['the network of a provider', 'http://100.64.0.1/'],
    ['a group', 'http://224.0.0.1/'],
    ['everybody', 'http://255.255.255.255/'],
    ['nobody', 'http://0.0.0.0/'],
    ['nobody over IPv6', 'http://[::]/'],
    ['a local network over IPv6', 'http://[fe80::1]/'],
    ['a private network over IPv6', 'http://[fd00::1]/'],
    ['a group over IPv6', 'http://[ff02::1]/'],
  ])('%s', async (_, address) => {
    expect(await failure(address)).toMatchObject({ failure: 'refused' });
    expect(server.requests).toEqual([]);
  });
});

test('says nothing of a password', async () => {
  const error = await client.get('https://me:secret@outlet.example/', ANY).catch(String);
  expect(error).not.toMatch(/secret|me:/);
});

describe('does not follow where a public page leads', () => {
  test.each([
    'http://127.0.0.2/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'http://10.0.0.1/',
    'http://0x7f000002/',
    'file:///etc/passwd',
    'http://me:secret@outlet.example/',
  ])('to %s', async (location) => {
    server.routes['/away'] = (_, response) => answer(response, 302, 'text/plain', '', { location });
    expect(await failure(server.at('/away'))).toMatchObject({
      failure: 'refused',
      problem: expect.stringMatching(/^leads to /),
    });
    expect(server.paths()).toEqual(['/away']);
  });

  test('to itself without end', async () => {
    server.routes['/loop'] = (_, response) => answer(response, 302, '', '', { location: '/loop' });
    expect(await failure(server.at('/loop'))).toMatchObject({
      problem: 'is reached over too many redirects',
    });
    expect(server.paths()).toHaveLength(6);
  });
});

describe('looks a name up once, and connects to what it found:', () => {
  /** What a name stands for, time after time. */
  function answering(...times: string[][]) {
    let asked = 0;
    const lookup: WebServer['lookup'] = (_, __, done) => {
      const addresses = times[Math.min(asked, times.length - 1)] ?? [];
      asked += 1;
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    client = createWebClient({ reach: reachOf('127.0.0.1'), limits: LIMITS, lookup });
    return () => asked;
  }

  test('a name that may stand for another address a moment later', async () => {
    const asked = answering(['127.0.0.1']);
    server.routes['/page'] = 'A page.';
    expect((await get('/page')).bytes.toString()).toBe('A page.');
    const connections = new Set(server.requests.map(({ socket }) => socket));
    expect(asked()).toBe(connections.size);
  });

  test('a name that stands for another address a moment later', async () => {
    answering(['127.0.0.1'], ['10.0.0.1']);
    server.routes['/robots.txt'] = (_, response) =>
      answer(response, 200, 'text/plain', '', { connection: 'close' });
    server.routes['/page'] = 'A page.';
    expect(await failure(server.at('/page'))).toMatchObject({ failure: 'refused' });
    expect(server.requests.map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  test.each([
    ['a private address', ['10.0.0.1']],
    ['one among others', ['127.0.0.1', '10.0.0.1']],
    ['one in another form', ['::ffff:10.0.0.1']],
    ['none', []],
  ])('%s', async (_, addresses) => {
    answering(addresses);
    expect(await failure(server.at('/page'))).toMatchObject({
      failure: 'refused',
      problem: expect.stringContaining('is not on the public internet'),
    });
    expect(server.requests).toEqual([]);
  });
});

test('asks no host of a private network that the owner has not permitted', async () => {
  client = clientOf('');
  expect(await failure(server.at('/page'))).toMatchObject({ failure: 'refused' });
  client = clientOf('other.example, 10.0.0.0/8');
  expect(await failure(server.at('/page'))).toMatchObject({ failure: 'refused' });
  expect(server.requests).toEqual([]);
});

test('asks one that is permitted by its name, its address or its network', async () => {
  server.routes['/page'] = 'A page.';
  for (const permitted of ['outlet.example', '127.0.0.1', 'other.example, 127.0.0.0/8']) {
    client = clientOf(permitted);
    expect((await get('/page')).bytes.toString()).toBe('A page.');
  }
});

describe('reads no further than', () => {
  test('its limit, however much a server says it will send', async () => {
    server.routes['/page'] = (_, response) =>
      response.writeHead(200, { 'content-length': String(10 * 1024 * MEGABYTE) }).write('A page.');
    expect(await failure(server.at('/page'))).toMatchObject({ problem: 'is larger than 1 MB' });
  });

  test('its limit, where a server sends without end', async () => {
    let sent = 0;
    server.routes['/page'] = (_, response) => {
      const part = Buffer.alloc(64 * 1024, 'a');
      const send = () => {
        while (!response.destroyed && response.write(part)) sent += part.length;
      };
      response.writeHead(200, { 'content-type': 'text/plain' }).on('drain', send);
      send();
    };
    expect(await failure(server.at('/page'))).toMatchObject({ problem: 'is larger than 1 MB' });
    expect(sent).toBeLessThan(32 * MEGABYTE);
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('its limit, where little unpacks to very much (%s)', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(8 * MEGABYTE));
    expect(bomb.length).toBeLessThan(MEGABYTE);
    server.routes['/page'] = (_, response) =>
      answer(response, 200, 'text/plain', bomb, { 'content-encoding': encoding });
    expect(await failure(server.at('/page'))).toMatchObject({ problem: 'is larger than 1 MB' });
  });

  test('the head, where that has no end', async () => {
    server.routes['/page'] = (request) => {
      request.socket.write('HTTP/1.1 200 OK\r\n');
      const send = () => {
        while (!request.socket.destroyed && request.socket.write(`x-more: ${'a'.repeat(1000)}\r\n`));
      };
      request.socket.on('drain', send).on('error', () => {});
      send();
    };
    expect(await failure(server.at('/page'))).toMatchObject({ problem: 'sends a head that is too large' });
  });

  test('what it does not want', async () => {
    server.routes['/photo'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).write('PNG');
    const request = { ...ANY, wants: (type: string) => type === 'text/html' };
    expect(await failure(server.at('/photo'), request)).toMatchObject({
      failure: 'refused',
      problem: 'is image/png, which is not read',
    });
  });
});

describe('waits no longer than', () => {
  test('a second in which nothing comes', async () => {
    server.routes['/page'] = () => {};
    expect(await failure(server.at('/page'))).toEqual({
      failure: 'passing',
      problem: 'sends nothing for 1 seconds',
      waitMs: 0,
    });
  });

  test('its limit, where a little comes now and then', async () => {
    server.routes['/page'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const timer = setInterval(() => response.write('a'), 100);
      response.on('close', () => clearInterval(timer));
    };
    const closed = new Promise((resolve) => {
      const drip = server.routes['/page'] as (...all: unknown[]) => void;
      server.routes['/page'] = (request, response) => {
        response.on('close', resolve);
        drip(request, response);
      };
    });
    expect(await failure(server.at('/page'))).toMatchObject({ problem: 'takes more than 3 seconds' });
    await closed;
  });
});

test.each([
  [404, {}, { failure: 'refused', problem: 'is not there (404)', waitMs: 0 }],
  [410, {}, { failure: 'gone', problem: 'is gone for good (410)', waitMs: 0 }],
  [403, {}, { failure: 'refused', problem: expect.stringContaining('is not for everybody (403)') }],
  [500, {}, { failure: 'passing', problem: 'answers with an error (500)' }],
  [
    429,
    { 'retry-after': '120' },
    { failure: 'passing', waitMs: 120_000, problem: expect.stringContaining('in 120 seconds') },
  ],
  [503, {}, { failure: 'passing', waitMs: 0, problem: expect.stringContaining('try again later') }],
])('tells what %i means', async (status, headers, told) => {
  server.routes['/page'] = (_, response) => answer(response, status, 'text/plain', '', headers);
  expect(await failure(server.at('/page'))).toMatchObject(told);
});

test('asks once more where a server wants to be left alone for a moment', async () => {
  server.routes['/page'] = (_, response) => {
    const isFirst = server.paths().length === 1;
    answer(response, isFirst ? 429 : 200, 'text/plain', 'A page.', isFirst ? { 'retry-after': '1' } : {});
  };
  expect((await get('/page')).bytes.toString()).toBe('A page.');
});

test.each([
  [
    'is cut off',
    (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '100' }).write('A page');
      setTimeout(() => response.destroy(), 50);
    },
    'passing',
  ],
  [
    'is damaged',
    (response: ServerResponse) =>
      answer(response, 200, 'text/plain', 'no gzip', { 'content-encoding': 'gzip' }),
    'refused',
  ],
  [
    'is packed as nobody asked',
    (response: ServerResponse) =>
      answer(response, 200, 'text/plain', 'A page.', { 'content-encoding': 'zstd' }),
    'refused',
  ],
])('gives no answer that %s', async (_, send, how) => {
  server.routes['/page'] = (__, response) => void send(response);
  expect(await failure(server.at('/page'))).toMatchObject({ failure: how });
});

test('tells of a host that nobody knows, and of one where nobody answers', async () => {
  expect(await failure('http://nobody.invalid/')).toMatchObject({
    failure: 'passing',
    problem: 'has a host that nobody knows (ENOTFOUND)',
  });
  await server.close();
  expect(await failure(server.at('/page'))).toMatchObject({
    failure: 'passing',
    problem: 'cannot be fetched (ECONNREFUSED)',
  });
});

describe('obeys robots.txt', () => {
  const RULES = 'User-agent: *\nAllow: /\n\nUser-agent: VerbatimBot\nDisallow: /private\n';

  test('where it names this program, read once for all pages of a site', async () => {
    server.routes['/robots.txt'] = RULES;
    server.routes['/page'] = 'A page.';
    server.routes['/private/page'] = 'Another.';
    await Promise.all([get('/page'), get('/page')]);
    expect(await failure(server.at('/private/page'))).toEqual({
      failure: 'refused',
      problem: 'may not be fetched by programs: robots.txt of its site says so',
      waitMs: 0,
    });
    expect(server.requests.map(({ url }) => url).sort()).toEqual(['/page', '/page', '/robots.txt']);
  });

  test('of every site to which a page leads', async () => {
    server.routes['other.example/robots.txt'] = RULES;
    server.routes['/away'] = (_, response) =>
      answer(response, 302, '', '', { location: server.at('/private/page', 'other.example') });
    expect(await failure(server.at('/away'))).toMatchObject({ failure: 'refused' });
    expect(server.paths()).toEqual(['/away']);
  });

  test.each([
    ['missing', 404, true],
    ['gone', 410, true],
    ['not for everybody', 403, true],
    ['out of order', 500, false],
  ])('where it is %s', async (_, status, isFetched) => {
    server.routes['/robots.txt'] = (__, response) => answer(response, status, 'text/plain');
    server.routes['/page'] = 'A page.';
    if (isFetched) expect((await get('/page')).isNew).toBe(true);
    else
      expect(await failure(server.at('/page'))).toMatchObject({
        failure: 'passing',
        problem: 'may not be fetched now: robots.txt of its site answers with an error (500)',
      });
  });

  test('and its pause between two pages', async () => {
    server.routes['/robots.txt'] = 'User-agent: *\nCrawl-delay: 0.2\n';
    const came: number[] = [];
    server.routes['/page'] = (_, response) => {
      came.push(performance.now());
      answer(response, 200, 'text/plain', 'A page.');
    };
    await Promise.all([get('/page'), get('/page'), get('/page')]);
    const pauses = came.slice(1).map((at, index) => at - (came[index] ?? at));
    for (const pause of pauses) expect(pause).toBeGreaterThan(100);
  });
});

test('fetches at most two pages of a site at once', async () => {
  let open = 0;
  let most = 0;
  server.routes['/page'] = async (request, response) => {
    open += 1;
    most = Math.max(most, open);
    await once(request.resume(), 'end');
    setTimeout(() => {
      open -= 1;
      answer(response, 200, 'text/plain', 'A page.');
    }, 20);
  };
  await Promise.all(Array.from({ length: 8 }, () => get('/page')));
  expect(most).toBe(2);
});
