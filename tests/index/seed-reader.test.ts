import { afterEach, expect, test } from 'vitest';
import { createSeedReader } from '../../src/index/index.js';

const BRIDGE = 'Le pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';
const GIVEN = Buffer.from('url: https://gazette.example/pont\ndate: 2026-03-02\ntitle: Le pont\n');

const reader = createSeedReader();
afterEach(() => reader.end());

test('takes a seed for what its bytes have been read as, with the particulars beside it, once', async () => {
  const seed = { file: 'page.txt', bytes: Buffer.from(BRIDGE) };
  const read = await reader.read(seed);
  const named = { file: 'pont.txt', bytes: seed.bytes, beside: GIVEN };
  reader.expect(named, read);
  const { articles } = await reader.read(named);
  expect(articles[0]?.quotes).toBe(read.articles[0]?.quotes);
  expect(articles[0]?.article).toMatchObject({
    title: 'Le pont',
    url: 'https://gazette.example/pont',
    date: '2026-03-02',
    text: read.articles[0]?.article.text,
  });
  expect((await reader.read(named)).articles[0]?.quotes).not.toBe(read.articles[0]?.quotes);
});

test('reads what has other bytes, another ending or other particulars', async () => {
  const seed = { file: 'pont.txt', bytes: Buffer.from(BRIDGE) };
  const read = await reader.read(seed);
  reader.expect(seed, read);
  for (const other of [
    { file: 'pont.txt', bytes: Buffer.from(`${BRIDGE} `) },
    { file: 'pont.md', bytes: seed.bytes },
    { ...seed, beside: GIVEN },
  ])
    expect((await reader.read(other)).articles[0]?.quotes).not.toBe(read.articles[0]?.quotes);
  expect((await reader.read(seed)).articles[0]?.quotes).toBe(read.articles[0]?.quotes);
});
