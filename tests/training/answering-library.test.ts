import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { seedName, withSeeds } from '../../embeddings/training/answering/library.js';
import { UsageError } from '../../src/errors.js';

const data = mkdtempSync(join(tmpdir(), 'verbatim-data-test-'));
writeFileSync(join(data, 'bridge.txt'), 'The bridge\n\nIt holds.');
writeFileSync(
  join(data, 'wires.jsonl'),
  [
    { id: 7, title: 'The pier', text: 'The pier\n\nIt is closed.' },
    { file: 'quay.html', title: 'The quay', paragraphs: ['It is open.', 'Since May.'] },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
);

afterAll(() => rmSync(data, { recursive: true }));

test('writes the articles that annotations name as seeds, once each, for as long as they are used', async () => {
  const names = ['bridge.txt', 'wires.jsonl#7', 'wires.jsonl#quay.html', 'wires.jsonl#7'];
  let folder = '';
  const texts = await withSeeds(data, names, async (seeds) => {
    folder = seeds;
    return Object.fromEntries(
      readdirSync(seeds).map((file) => [file, readFileSync(join(seeds, file), 'utf8')]),
    );
  });
  expect(texts).toEqual({
    '7.txt': 'The pier\n\nIt is closed.',
    'bridge.txt': 'The bridge\n\nIt holds.',
    'quay.txt': 'The quay\n\nIt is open.\n\nSince May.',
  });
  expect(Object.keys(texts)).toContain(seedName('wires.jsonl#quay.html'));
  expect(existsSync(folder)).toBe(false);
});

test('says which article is not there', async () => {
  await expect(withSeeds(data, ['wires.jsonl#8'], async () => null)).rejects.toThrow(UsageError);
  await expect(withSeeds(data, ['wires.jsonl#8'], async () => null)).rejects.toThrow(/has no article 8/);
});
