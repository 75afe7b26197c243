import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/articles/formats/html/index.js';
import type { Article } from '../../../../src/articles/index.js';
import { readBlocks } from '../read-blocks.js';

const LONG = [
  'The bridge over the river Arc opened again on Monday, after three years of work, the mayor said.',
  '“We are there, and we are there in time,” Anne Roux told some two hundred people on the bank.',
  'The work cost twelve million euros, half of which was paid by the region, according to the council.',
  'Thirty thousand cars crossed the bridge every day before it closed, more than any other in the county.',
];
const PARAGRAPHS = LONG.map((text) => `<p>${text}</p>`);
const HEAD = '<title>The bridge opens again</title>';

async function read(source: string | Uint8Array): Promise<Article> {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  const [article] = await readHtml('a.html', bytes);
  if (!article) throw new Error('no article');
  return article;
}

/** The blocks of a page whose body is so, without the title and without the four paragraphs. */
async function others(body: string, head = HEAD): Promise<string[]> {
  const blocks = readBlocks(
    await read(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
  );
  for (const text of LONG) expect(blocks.some((block) => block.endsWith(text))).toBe(true);
  return blocks.filter((block) => !block.startsWith('title:') && !LONG.some((text) => block.endsWith(text)));
}

describe('paragraphs', () => {
  const main = (body: string) => `<main><h1>The bridge opens again</h1>${body}</main>`;
  const [first, second, third, fourth] = PARAGRAPHS;

  test.each([
    [
      'a menu',
      `<nav><ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li></ul></nav>${main(PARAGRAPHS.join(''))}`,
    ],
    [
      'links to other articles',
      main(
        `${first}${second}<p>More: <a href="/x">The harbour closes for two weeks in May</a></p>${third}${fourth}`,
      ),
    ],
    [
      'a box that is called a newsletter',
      main(
        `${first}${second}<div class="inline-newsletter"><h3>The morning</h3><p>Get the news of the town in your letter box each day at seven, and nothing else.</p></div>${third}${fourth}`,
      ),
    ],
    [
      'comments',
      `${main(PARAGRAPHS.join(''))}<section id="comments"><p>At last! Three years of going round by the ring road, that was far too long for all.</p></section>`,
    ],
    [
      'a pull quote',
      main(
        `${first}${second}<blockquote>“We are there, and we are there in time”</blockquote>${third}${fourth}`,
      ),
    ],
    ['a paragraph that is printed twice', main(`${PARAGRAPHS.join('')}<div class="narrow">${second}</div>`)],
    [
      'other articles below',
      main(
        `${first}<article>${second}${third}${fourth}</article><article><p>The harbour of the town closes for two weeks in May, and ferries will leave from the old pier instead.</p></article>`,
      ),
    ],
    [
      'boxes that say where their heading leads',
      main(
        `${first}${second}<div><h3><a href="/x">The harbour closes</a></h3><p>The harbour of the town closes for two weeks in May.</p></div>${third}${fourth}`,
      ),
    ],
    [
      'a paragraph that only leads elsewhere',
      main(
        `${first}${second}<p><a href="/x">Who will pay for the next bridge over the river?</a></p>${third}${fourth}`,
      ),
    ],
    ['what announces something left out', main(`${PARAGRAPHS.join('')}<p>More from our pages:</p>`)],
    [
      'links in what is called a subtitle',
      `<header><h1>The bridge opens again</h1><div class="subtitle-2"><a href="#">Share on a network of friends</a></div></header><main>${PARAGRAPHS.join('')}</main>`,
    ],
    [
      'what is hidden',
      main(
        `${first}<p hidden>This paragraph is hidden from those who read the page, and is long enough.</p>${second}${third}${fourth}`,
      ),
    ],
  ])('leaves out %s', async (_, body) => {
    expect(await others(body)).toEqual([]);
  });

  test('tells sub-headings, in bold too, legends and lists', async () => {
    const body = main(
      `${first}<h2>Twelve million</h2>${second}<figure><img src="a.jpg"><figcaption>The bridge on Sunday.</figcaption></figure>
       <p><strong>What comes next</strong></p>${third}<ul><li>Buses cross it at all hours.</li><li>Lorries have to wait.</li></ul>${fourth}`,
    );
    expect(await others(body)).toEqual([
      'subhead: Twelve million',
      'caption: The bridge on Sunday.',
      'subhead: What comes next',
      '4: Buses cross it at all hours.',
      '5: Lorries have to wait.',
    ]);
  });

  test('finds the legend of a picture where no element says so', async () => {
    const body = main(
      `${first}${second}<div><div><img src="a.jpg"></div><span>Zoe White</span></div>${third}${fourth}`,
    );
    expect(await others(body)).toEqual(['caption: Zoe White']);
  });

  test.each([
    ['by its name', '<p class="article__dek">Three years of going round are over.</p>'],
    ['by where it stands', '<h2>After three years, the river can be crossed in the town</h2>'],
  ])('tells the standfirst %s', async (_, standfirst) => {
    const body = `<article><header><h1>The bridge opens again</h1>${standfirst}<p>By Luke Small</p></header><div>${PARAGRAPHS.join('')}</div></article>`;
    expect((await others(body))[0]).toMatch(/^standfirst: /);
  });

  test('tells the authors above and below by their names', async () => {
    const body = `<h1>The bridge opens again</h1><div class="subhead">Luke Small</div><main>${PARAGRAPHS.join('')}<p>Luke Small writes about the town and its river.</p></main>`;
    expect(await others(body, `${HEAD}<meta name="author" content="Luke Small">`)).toEqual([
      'byline: Luke Small',
      'boilerplate: Luke Small writes about the town and its river.',
    ]);
  });

  test('takes the posts of a report that goes on, each an article of its own', async () => {
    const posts = PARAGRAPHS.map((paragraph) => `<article>${paragraph}</article>`);
    expect(await others(`<h1>The bridge opens again</h1><main>${posts.join('')}</main>`)).toEqual([]);
    expect(await others(`<article><h1>The bridge opens again</h1>${posts.join('')}</article>`)).toEqual([]);
  });

  test('takes a paragraph that a picture beside the article has for its legend', async () => {
    const body = `<h1>The bridge opens again</h1><figure><img src="a.jpg"><figcaption>${LONG[0]?.slice(0, -1)}</figcaption></figure><main>${PARAGRAPHS.join('')}</main>`;
    expect(await others(body)).toEqual([]);
  });

  test('parts paragraphs at two line breaks, and at one behind a sentence', async () => {
    expect(
      await others(
        `<main><div>${LONG.slice(0, 2).join('<br>')}<br><br>${LONG.slice(2).join('<br /> <br />')}</div></main>`,
      ),
    ).toEqual([]);
  });

  test('keeps no-break spaces, joins what is broken only in the source, and decodes entities once', async () => {
    const article = await read(
      `<main>${PARAGRAPHS.join('')}<p>“It   costs\n12&nbsp;million&#151;or&shy;\tmore &amp;amp; more”,  she <b>sa</b>id to us.</p></main>`,
    );
    expect(article.text).toContain('“It costs 12\u00a0million—or more &amp; more”, she said to us.');
  });
});

test('reads a page without the tags that HTML lets out: body, head and root', async () => {
  const story = `<title>The bridge opens again</title><h1>The bridge opens again</h1>${PARAGRAPHS.join('')}`;
  for (const source of [story, `<html>${story}</html>`, `<html><head>${story}`])
    expect(readBlocks(await read(`<!doctype html>${source}`))).toEqual([
      'title: The bridge opens again',
      ...LONG.map((text, index) => `${index + 1}: ${text}`),
    ]);
});

test('finds the byline behind a standfirst that is as long as a paragraph', async () => {
  const standfirst =
    'Thirty thousand cars a day went round by the county road for three years, and now they need not.';
  const byline = '<div><span>By <a href="/a">Zoë White</a></span> <span>4 min read</span></div>';
  const article = await read(
    `<!doctype html><html><head>${HEAD}</head><body><article><h1>The bridge opens again</h1><p>${standfirst}</p>${byline}${PARAGRAPHS.join('')}</article></body></html>`,
  );
  expect(article.authors).toEqual(['Zoë White']);
});

describe('words', () => {
  test('are found that may be broken at the margin', async () => {
    const shy = (text = '') => text.replace('bridge', 'brid&shy;ge').replace('mayor', 'may\u200bor');
    const head = '<title>The brid&shy;ge opens again</title>';
    const article = await read(
      `<html><head>${head}</head><body><main>${PARAGRAPHS.map(shy).join('')}</main></body></html>`,
    );
    expect(readBlocks(article)).toEqual([
      'title: The bridge opens again',
      ...LONG.map((text, at) => `${at + 1}: ${text}`),
    ]);
  });

  test('have no marks of footnotes behind them, but their units and ordinals', async () => {
    const raised =
      'The deck is 12,000 m<sup>2</sup> wide, and the 19<sup>th</sup> of its kind in all of the county.';
    const marks =
      'It was planned for years.<sup id="r1"><a href="#n1">[1]</a></sup> “Never again,”<a href="#n2"><sup>2</sup></a> said Anne Roux.';
    expect(
      await others(`<main>${PARAGRAPHS.join('')}<p>${raised}</p><p>${marks}</p>${PARAGRAPHS[0]}</main>`),
    ).toEqual([
      '5: The deck is 12,000 m2 wide, and the 19th of its kind in all of the county.',
      '6: It was planned for years. “Never again,” said Anne Roux.',
    ]);
  });
});

describe('particulars', () => {
  const page = (head: string, above = '') =>
    read(`<html><head>${head}</head><body>${above}<main>${PARAGRAPHS.join('')}</main></body></html>`);
  const linked = (data: unknown) =>
    `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

  test('are those of JSON-LD, in lists and graphs, by reference', async () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Elsewhere' },
        {
          '@type': ['NewsArticle'],
          headline: 'The bridge &amp; the town',
          datePublished: '2026-03-04T23:30:00-05:00',
          author: [{ '@id': '#luke' }, { name: 'Zoe White' }],
          publisher: { '@id': '#beacon' },
        },
        { '@type': 'Person', '@id': '#luke', name: 'Luke Small' },
        { '@type': 'Organization', '@id': '#beacon', name: 'The Beacon' },
      ],
    };
    expect(await page(linked([graph]))).toMatchObject({
      title: 'The bridge & the town',
      authors: ['Luke Small', 'Zoe White'],
      date: '2026-03-04',
      outlet: 'The Beacon',
    });
  });

  test('are read of JSON with line breaks and too many commas, and passed over where it is broken', async () => {
    expect((await page(linked('{"@type":"NewsArticle","headline":"The\nbridge",}'))).title).toBe(
      'The bridge',
    );
    expect((await page(`${linked('{"@type":"NewsArticle","headline":')}${HEAD}`)).title).toBe(
      'The bridge opens again',
    );
    expect((await page(linked('{"__proto__":{"@type":"NewsArticle"},"headline":"No"}'))).title).not.toBe(
      'No',
    );
  });

  test('are those of Open Graph and other metadata', async () => {
    const head = `<meta property="og:title" content="The bridge | The Beacon"><meta property="og:site_name" content="The Beacon">
      <meta property="article:published_time" content="2026-03-04T10:00:00Z"><meta name="author" content="Luke Small"><meta property="og:url" content="https://www.beacon.example/bridge">`;
    expect(await page(head)).toMatchObject({
      title: 'The bridge',
      authors: ['Luke Small'],
      date: '2026-03-04',
      outlet: 'The Beacon',
      url: 'https://www.beacon.example/bridge',
    });
  });

  test.each([
    [
      'one',
      '<p itemprop="author">By <span itemprop="name">Luke Small</span>, harbour reporter</p>',
      ['Luke Small'],
    ],
    [
      'one for each of several',
      '<div itemprop="author"><a rel="author" href="/luke">Luke Small</a><a rel="author" href="/zoe">Zoe White</a></div>',
      ['Luke Small', 'Zoe White'],
    ],
    ['no name within', '<a rel="author" href="/luke">Luke Small</a>', ['Luke Small']],
  ])('are the authors that the page marks up: %s', async (_, marked, authors) => {
    expect((await page(HEAD, marked)).authors).toEqual(authors);
  });

  test('have no address but one of the web', async () => {
    const head = `${HEAD}<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">`;
    expect((await page(head)).url).toBeNull();
  });
});

describe('whose page it is', () => {
  const body = `<body><main>${PARAGRAPHS.join('')}</main></body>`;
  const page = (title: string, head = '') =>
    read(`<!doctype html><html><head><title>${title}</title>${head}</head>${body}</html>`);

  test('is told behind the title, where nothing else does: a section is nobody', async () => {
    const heading = '<meta property="og:title" content="The bridge opens again">';
    expect(await page('The bridge opens again – The Thornby Gazette', heading)).toMatchObject({
      title: 'The bridge opens again',
      outlet: 'The Thornby Gazette',
    });
    expect(await page('The bridge opens again – Politics', heading)).toMatchObject({ outlet: null });
  });

  test('is an author of it only where nobody else is, as an interviewer is', async () => {
    const heading = '<meta property="og:title" content="The bridge opens again">';
    const signed = (...names: string[]) => {
      const linked = { '@type': 'NewsArticle', author: names.map((name) => ({ name })) };
      return `${heading}<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    };
    const title = 'The bridge opens again – The Thornby Gazette';
    const authorsOf = async (...names: string[]) => (await page(title, signed(...names))).authors;
    expect(await authorsOf('Thornby Gazette')).toEqual(['Thornby Gazette']);
    expect(await authorsOf('Thornby Gazette', 'Luc Petit')).toEqual(['Luc Petit']);
    expect(await authorsOf('Propos recueillis par Luc Petit')).toEqual(['Luc Petit']);
  });

  test('is noted by the browser that saved it', async () => {
    const comment = '<!-- saved from url=(0042)https://www.thornby.example/bridge-opens -->';
    const html = `<html><head>${HEAD}</head>${body}</html>`;
    expect(await read(`<!doctype html>\n${comment}\n${html}`)).toMatchObject({
      url: 'https://www.thornby.example/bridge-opens',
      outlet: 'thornby.example',
    });
    expect(await read(`<!-- saved from url=(0014)about:internet -->${html}`)).toMatchObject({ url: null });
  });
});

describe('the title', () => {
  const site = '<meta property="og:site_name" content="The Beacon"><title>Arc bridge: traffic</title>';
  const shared = (title: string) => `<meta property="og:title" content="${title}">`;
  const titleOf = async (above: string, head = site) =>
    (await read(`<html><head>${head}</head><body>${above}<main>${PARAGRAPHS.join('')}</main></body></html>`))
      .title;
  const HEADING = '<h1>Bridge over the Arc opens again</h1>';

  test.each([
    ['the outlet behind it', 'Bridge over the Arc opens | The Beacon'],
    ['the outlet in several parts behind it', 'Bridge over the Arc opens - The - Beacon'],
  ])('is that for social networks, without %s', async (_, title) => {
    expect(await titleOf(HEADING, site + shared(title))).toBe('Bridge over the Arc opens');
  });

  test.each([
    ['there is none', ''],
    ['that is the outlet', shared('The Beacon')],
    ['that is longer than any title', shared('Bridge - '.repeat(10_000))],
  ])('is that of the heading where %s', async (_, head) => {
    expect(await titleOf(HEADING, site + head)).toBe('Bridge over the Arc opens again');
  });

  test.each([
    ['the outlet', `${HEADING}<h1>The Beacon</h1>`],
    [
      'the site, by where it leads',
      `${HEADING}<h1><a href="https://www.beacon.example/">News of here</a></h1>`,
    ],
    ['a menu', `<nav><h1>Arc news</h1></nav>${HEADING}`],
    ['a menu below', `${HEADING}<nav><h1>Arc news</h1></nav>`],
  ])('is not that of a heading of %s', async (_, above) => {
    expect(await titleOf(above)).toBe('Bridge over the Arc opens again');
  });
});

describe('encodings', () => {
  const source = (meta: string) =>
    `<html><head>${meta}<title>L’été</title></head><body><main>${PARAGRAPHS.join('')}<p>Le prix d’un été à l’œuvre : 12 €, dit-il aux passants de la rive.</p></main></body></html>`;
  const windows = (text: string) =>
    Buffer.from(
      text.replace(/[’œ€]/g, (char) => ({ '’': '\x92', œ: '\x9c', '€': '\x80' })[char] ?? char),
      'latin1',
    );

  test.each([
    ['UTF-8, whatever the page says', Buffer.from(source('<meta charset="iso-8859-1">'))],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${source('')}`, 'utf16le')],
    [
      'Windows-1252 that is called Latin-1',
      windows(source('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">')),
    ],
    ['Windows-1252 without a word on it', windows(source(''))],
  ])('reads %s', async (_, bytes) => {
    expect((await read(bytes)).text).toContain('Le prix d’un été à l’œuvre : 12 €');
  });

  test('reads the encoding that the page names', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`<meta charset=koi8-r><main>${PARAGRAPHS.join('')}<p>`),
      Buffer.from([0xcd, 0xcf, 0xd3, 0xd4]),
      Buffer.from('.</p></main>'),
    ]);
    expect((await read(bytes)).text).toContain('мост.');
  });
});

describe('pages without their article', () => {
  const teaser = `<main><h1>The bridge</h1>${PARAGRAPHS.slice(0, 2).join('')}</main>`;

  test.each([
    [
      'a paywall that the page tells of',
      `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>${teaser}`,
      /^holds 37 words of its article, the rest is for subscribers; /,
    ],
    [
      'a paywall in words',
      '<main><p>The bridge opened again.</p><p>Already a subscriber? Sign in.</p></main>',
      /the rest is for subscribers; /,
    ],
    [
      'a question for consent',
      '<main><h1>Avant de continuer</h1><p>Nous et nos 214 partenaires utilisons des traceurs.</p></main>',
      /stands behind a question for consent; /,
    ],
    [
      'a shell that a script fills',
      '<div id="root"></div><script src="app.js"></script><p>You need to enable JavaScript.</p>',
      /^holds 5 words of its article, a script loads the rest; /,
    ],
  ])('names %s', async (_, source, problem) => {
    await expect(read(source)).rejects.toMatchObject({
      name: 'SeedError',
      problem: expect.stringMatching(problem),
    });
  });
});

test.each([
  [
    'the byline of WordPress',
    '<span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/x">Greta Holm</a></span></span>',
    '',
  ],
  [
    'a byline beside the name of an account',
    '<a rel="author" href="/x">Greta Holm</a>',
    '<meta name="author" content="admin">',
  ],
])('reads the author from %s', async (_, byline, head) => {
  const article = await read(
    `<html><head>${HEAD}${head}</head><body><main><h1>The bridge opens again</h1>${byline}${PARAGRAPHS.join('')}</main></body></html>`,
  );
  expect(article.authors).toEqual(['Greta Holm']);
});

test.each(['screen-reader-text', 'sr-only', 'visually-hidden'])(
  'leaves out what nobody sees, within a quotation too: %s',
  async (name) => {
    const seen =
      '<p>“We <a href="/x">are there<span class="HIDDEN"> (opens in a new window)</span></a>, at last.”</p>';
    const shown = await others(
      `<main><h1>T</h1>${PARAGRAPHS.join('')}${seen.replace('HIDDEN', name)}</main>`,
    );
    expect(shown.filter((block) => block.includes('there'))).toEqual(['5: “We are there, at last.”']);
  },
);
