import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/articles/formats/markdown/index.js';
import { extractQuotes } from '../../../src/quotes/index.js';

/** Who is quoted with what by an article in Markdown. */
async function quotesIn(...blocks: readonly string[]) {
  const source = ['# The library stays open', 'The council voted on Tuesday.', ...blocks].join('\n\n');
  const [article] = await readMarkdown('library.md', Buffer.from(source));
  if (!article) throw new Error('no article');
  return extractQuotes(article).map(({ start, end, speaker }) => [speaker, article.text.slice(start, end)]);
}

const SIGNATURE = '> — Ruth Adeyemi, Friends of Eastgate Library';

test('a signed block quote is of who signed it, with all its paragraphs', async () => {
  expect(
    await quotesIn(`> It is ours to keep.\n>\n> We will stay.\n>\n${SIGNATURE}`, 'The vote was close.'),
  ).toEqual([['Ruth Adeyemi', 'It is ours to keep.\nWe will stay.']]);
});

test('by the full name that the article gives, and behind any dash', async () => {
  expect(
    await quotesIn('Ruth Adeyemi was there.', '> It is ours to keep.\n> -- Mrs Adeyemi (Eastgate)'),
  ).toEqual([['Ruth Adeyemi', 'It is ours to keep.']]);
});

test('with quotation marks it is what stands between them', async () => {
  expect(await quotesIn(`> “It is ours to keep.”\n${SIGNATURE}`)).toEqual([
    ['Ruth Adeyemi', 'It is ours to keep.'],
  ]);
});

test('what it quotes itself stays within it', async () => {
  expect((await quotesIn(`> They told us "wait for the spring" and went.\n${SIGNATURE}`))[0]).toEqual([
    'Ruth Adeyemi',
    'They told us "wait for the spring" and went.',
  ]);
});

test.each([
  ['is not signed', '> It is ours to keep.'],
  ['is signed by no name', '> It is ours to keep.\n> — A friend of the library'],
  ['stands over the signature of the article', 'It is ours to keep.\n\n— Ruth Adeyemi, Eastgate'],
  ['stands over a picture', 'It is ours to keep.\n\n![The hall](hall.jpg)\n\n*Ruth Adeyemi in the hall*'],
])('a paragraph is nobody’s that %s', async (_, block) => {
  expect(await quotesIn(block)).toEqual([]);
});
