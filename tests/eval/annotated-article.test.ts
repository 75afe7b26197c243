import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleReader } from '../../src/eval/annotated-article.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-annotated-'));
  await writeFile(join(folder, 'port.txt'), 'The port\n\nThe port is closed.\n');
  const lines = [
    { id: 7, title: 'The quay', text: 'The quay is old.' },
    { file: 'pier.html', title: ' The pier ', paragraphs: ['It is long.', 'It is new.'] },
    { id: 7, title: 'Another', text: 'Not this one.' },
  ];
  await writeFile(join(folder, 'all.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['a file', 'port.txt', 'The port', 'The port is closed.'],
  ['a line by its id', 'all.jsonl#7', 'The quay', 'The quay is old.'],
  ['a line by its file, with its paragraphs', 'all.jsonl#pier.html', 'The pier', 'It is long.\n\nIt is new.'],
])('an annotation names %s', async (_, name, title, words) => {
  const article = await articleReader(folder)(name);
  expect(article.title).toBe(title);
  expect(article.text).toContain(words);
});

test.each(['gone.txt', 'all.jsonl#8', 'gone.jsonl#7'])('says which article is missing: %s', async (name) => {
  const read = articleReader(folder);
  await expect(read(name)).rejects.toThrow(`Cannot read the annotated article ${join(folder, name)}`);
});
