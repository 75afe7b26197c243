import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/articles/formats/html/index.js';

const TITLE = 'The harbour board closes the ferry pier';

/** Sentences as of a reporter, each another. */
const SAID = [
  'The board of the harbour voted on Tuesday to close the old pier, after two years of talks with those who use it.',
  '“We have waited long enough for a decision with which everybody can live,” Martha Quill told the meeting in the hall.',
  'The pier has been shut to heavy lorries for months, because four of its twelve pillars are cracked, engineers say.',
  'Repairs would cost eleven million, the council has found, more than the port earns for the town in a whole decade.',
  'Some of the fishermen say that they were never asked about the plan, and that they heard of the vote on the radio.',
  'A new landing place is to be built north of the lighthouse, with cranes, cold stores and room for eighty vans.',
  'Until then boats may land at the quay of the former cannery, which the town has rented for a small sum a year.',
  'Trade on the pier has fallen by a fifth since the bridge was opened, according to the chamber of commerce.',
];
const [FIRST = '', SECOND = ''] = SAID;

const paragraph = (text: string) => `<p>${text}</p>`;

/** What a site shows beside an article: where a heading leads, in one sentence. */
function teaser(heading: string, sentence: string): string {
  return `<div class="item"><h3><a href="/${heading.length}">${heading}</a></h3><div>${sentence}</div></div>`;
}

const TEASERS = `<div class="column"><h2>Latest</h2>${[
  teaser(
    'Soups for a rainy week',
    'Our cook has tried them all, with what the market has, and says which she liked best.',
  ),
  teaser(
    'The clock stands still',
    '“Nobody has wound it since the winter, and nobody knows how,” says the man who did.',
  ),
  teaser(
    'Where the swifts go',
    'They leave within a few days of each other, and nobody can tell how they agree on it.',
  ),
].join('')}</div>`;

const COOKIES =
  '<div class="cookie-notice"><p>We use cookies so that this site works, and to count how often its pages are read by whom.</p></div>';

/** The body paragraphs and standfirsts of a page. */
async function paragraphsOf(body: string, head = ''): Promise<string[]> {
  const source = `<!doctype html><html><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
  const [article] = await readHtml('a.html', Buffer.from(source));
  if (!article) throw new Error('no article');
  return article.paragraphs
    .filter(({ kind }) => kind === 'body' || kind === 'standfirst')
    .map(({ start, end }) => article.text.slice(start, end));
}

describe('pages of page builders', () => {
  const CLASSES = ['section', 'container', 'row', 'column column-12', 'widget-wrap', 'widget', 'text-editor'];
  const row = (inner: string) =>
    CLASSES.reduceRight((within, name) => `<div class="${name}">${within}</div>`, inner);

  test('a row of several paragraphs is not taken for all of the article', async () => {
    const rows = [SAID.slice(0, 1), SAID.slice(1, 2), SAID.slice(2, 7), SAID.slice(7)].map((some) =>
      row(some.map(paragraph).join('')),
    );
    expect(await paragraphsOf(`<div><h1>${TITLE}</h1>${rows.join('')}</div>${TEASERS}`)).toEqual(SAID);
  });

  test('rows are alike whose columns are of another width, and each of which has an identifier among its classes', async () => {
    const rows = SAID.map((text, at) =>
      row(paragraph(text))
        .replace('column-12', at % 2 === 0 ? 'column-6' : 'column-12')
        .replace('"widget"', `"w${'abcdefgh'[at]} widget"`),
    );
    const long = row(SAID.slice(2, 7).map(paragraph).join(''));
    const body = `<div><h1>${TITLE}</h1>${rows[0]}${rows[1]}${long}${rows[7]}</div>`;
    expect(await paragraphsOf(body)).toEqual(SAID);
  });
});

describe('live blogs', () => {
  const entry = (inner: string, at: number, href: string) =>
    `<article class="entry"><header><h2><a href="${href}">${19 - at}:05 What is new</a></h2></header><div>${inner}</div></article>`;

  test('entries under a heading that leads to themselves are no teasers', async () => {
    const entries = SAID.map((text, at) => entry(paragraph(text), at, `/live#entry-${at}`));
    expect(
      await paragraphsOf(`<main><h1>${TITLE}</h1><div class="live">${entries.join('')}</div></main>`),
    ).toEqual(SAID);
  });

  test('entries of one paragraph are none either where others have several', async () => {
    const parts = [SAID.slice(0, 1), SAID.slice(1, 3), SAID.slice(3, 4), SAID.slice(4, 6), SAID.slice(6)];
    const entries = parts.map((some, at) => entry(some.map(paragraph).join(''), at, `/live/${at}`));
    const body = `<main><h1>${TITLE}</h1><div class="live">${entries.join('')}</div></main>${TEASERS}`;
    expect(await paragraphsOf(body)).toEqual(SAID);
  });
});

describe('briefs', () => {
  test.each([
    ['below', `<div class="brief"><h1>${TITLE}</h1>${paragraph(FIRST)}</div>${TEASERS}`],
    ['above', `${TEASERS}<div class="brief"><h1>${TITLE}</h1>${paragraph(FIRST)}</div>`],
  ])('teasers that are longer than it stand %s', async (_, body) => {
    expect(await paragraphsOf(body)).toEqual([FIRST]);
  });

  test('shorter paragraphs stand around the one that is long', async () => {
    const short = ['Boats may land at the cannery.', 'The work begins in spring.'];
    const body = `<main><h1>${TITLE}</h1><div>${[FIRST, ...short].map(paragraph).join('')}</div></main>${TEASERS}`;
    expect(await paragraphsOf(body)).toEqual([FIRST, ...short]);
  });

  test('a notice that is longer than any of its paragraphs is no article', async () => {
    const short = [
      'The old pier is to be closed in spring.',
      'Boats may land at the cannery, the board says.',
    ];
    const body = `${COOKIES}<main><h1>${TITLE}</h1>${short.map(paragraph).join('')}</main>`;
    expect(await paragraphsOf(body)).toEqual(short);
  });

  test('comments that are longer than it are none of it', async () => {
    const comments = ['At last', 'Too late', 'Never mind'].map((name, at) =>
      paragraph(
        `${name}! I have said so since the bridge was built, and for ${at + 2} years nobody has listened.`,
      ),
    );
    const body = `<main><h1>${TITLE}</h1>${paragraph(SECOND)}</main><div id="comments">${comments.join('')}</div>`;
    expect(await paragraphsOf(body)).toEqual([SECOND]);
  });

  test('the whole article may be one paragraph and nothing else', async () => {
    expect(await paragraphsOf(`<div>${paragraph(FIRST)}</div>`)).toEqual([FIRST]);
  });
});

describe('what a page tells search engines', () => {
  const boxes = SAID.slice(4).map(
    (text, at) => `<aside class="box-${'abcd'[at]}"><div class="in-${'abcd'[at]}">${text}</div></aside>`,
  );
  const body = `<main><h1>${TITLE}</h1>${SAID.slice(0, 4).map(paragraph).join('')}${boxes.join('')}<aside>${TEASERS}</aside></main>`;
  const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  test('words of the article belong to it wherever they stand', async () => {
    const data = { '@type': 'NewsArticle', headline: TITLE, articleBody: SAID.join('\n') };
    expect(await paragraphsOf(body, linked(data))).toEqual(SAID);
    expect(await paragraphsOf(body)).toEqual(SAID.slice(0, 4));
  });

  test('words of a live blog are those of its entries', async () => {
    const liveBlogUpdate = SAID.map((text) => ({ '@type': 'BlogPosting', articleBody: text }));
    const data = { '@type': 'LiveBlogPosting', headline: TITLE, liveBlogUpdate };
    expect(await paragraphsOf(body, linked(data))).toEqual(SAID);
  });
});
