import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StoredIndex } from '../../src/index/assemble.js';
import { readIndex } from '../../src/index/read-index.js';
import { versionOfRules } from '../../src/index/rules-version.js';
import { rowsTold, toldBy } from '../fixtures/content-told.js';
import {
  createSmallProject,
  letterEmbedder,
  onIndex,
  type SmallProject,
  smallArticle,
} from '../fixtures/small-index.js';
import { openTown } from '../fixtures/town.js';
import { drawing } from './mutations/draw.js';

let project: SmallProject;

beforeEach(async () => {
  project = await createSmallProject();
});

afterEach(() => project.remove());

/** Builds from what lies on disk, as a new process does; which articles were read, by their numbers, and what changed. */
async function buildAnew(options: Parameters<SmallProject['build']>[0] = {}) {
  const embedder = letterEmbedder(options.embedder?.model);
  const { index, changes } = await project.build({
    before: await readIndex(project.index),
    ...options,
    embedder,
  });
  const read = embedder.given.flatMap((sentence) => /Le pont (\d+)/.exec(sentence)?.[1] ?? []).map(Number);
  return { index, changes, read };
}

/** What an index holds, whichever build made it. */
function held(index: StoredIndex | null) {
  const { content, people, vectors, warnings } = index as StoredIndex;
  return { content: toldBy(content), people, vectors: rowsTold(vectors), warnings };
}

test('reads nothing again where nothing has changed', async () => {
  expect((await buildAnew()).read).toEqual([0, 1, 2]);
  const { read, changes } = await buildAnew();
  expect(read).toEqual([]);
  expect(changes).toEqual({ added: 0, changed: 0, removed: 0, renamed: 0 });
  await writeFile(join(project.seeds, '1.txt'), smallArticle(1));
  expect((await buildAnew()).read).toEqual([]);
});

test('reads only what was added or changed, and lets go what was removed', async () => {
  await buildAnew();
  await project.write({ '1.txt': smallArticle(11), '3.txt': smallArticle(3) });
  await rm(join(project.seeds, '0.txt'));
  const { read, changes, index } = await buildAnew();
  expect(read).toEqual([11, 3]);
  expect(changes).toEqual({ added: 1, changed: 1, removed: 1, renamed: 0 });
  expect(index.content.articles.map(({ title }) => title)).toEqual(['Article 11', 'Article 2', 'Article 3']);
});

test('keeps the vectors and codes of the articles that there are, and of no other', async () => {
  const rows = () =>
    onIndex(project.index, (database) => [
      database.prepare('SELECT count(*) AS passages FROM vectors').get(),
      database.prepare('SELECT count(*) AS articles FROM codes').get(),
    ]);
  await project.build();
  expect(rows()).toEqual([{ passages: 3 }, { articles: 3 }]);
  await rm(join(project.seeds, '0.txt'));
  await project.write({ '1.txt': smallArticle(9) });
  await buildAnew();
  expect(rows()).toEqual([{ passages: 2 }, { articles: 2 }]);
});

test('moves what was renamed without reading it', async () => {
  await buildAnew();
  await rename(join(project.seeds, '1.txt'), join(project.seeds, 'z.TXT'));
  const { read, changes, index } = await buildAnew();
  expect(read).toEqual([]);
  expect(changes).toEqual({ added: 0, changed: 0, removed: 0, renamed: 1 });
  expect(index.content.articles.map(({ id, file }) => [id, file])).toEqual([
    ['0', '0.txt'],
    ['2', '2.txt'],
    ['z', 'z.TXT'],
  ]);
  expect(held(await readIndex(project.index))).toEqual(held(index));
});

test('reads what is under two names once, and knows each by its own', async () => {
  await project.write({ 'copy.txt': smallArticle(1) });
  const { read, index } = await buildAnew();
  expect(read).toEqual([0, 1, 2]);
  expect(index.content.articles.map(({ id }) => id)).toEqual(['0', '1', '2', 'copy']);
  await rm(join(project.seeds, '1.txt'));
  const after = await buildAnew();
  expect(after.read).toEqual([]);
  expect(after.index.content.articles.map(({ id }) => id)).toEqual(['0', '2', 'copy']);
  expect(held(await readIndex(project.index))).toEqual(held(after.index));
});

test('keeps two articles of one file apart, with the one text of the file', async () => {
  const text = `${smallArticle(8)}\n---\n\n${smallArticle(9)}`;
  await project.write({ 'two.txt': text });
  const { index } = await buildAnew();
  const read = await readIndex(project.index);
  expect(held(read)).toEqual(held(index));
  const [first, second] = read?.content.articles.slice(3) ?? [];
  expect([first?.id, second?.id, first?.text, second?.text]).toEqual(['two/1', 'two/2', text, text]);
});

test('names what is wrong with a seed under its present name, and tries it again when it can be read', async () => {
  await project.write({ 'broken.txt': '%PDF-1.4' });
  await symlink(join(project.seeds, 'nowhere'), join(project.seeds, 'link.txt'));
  const { index } = await buildAnew();
  expect(index.warnings).toEqual([
    expect.stringMatching(/^broken\.txt: is a PDF/),
    expect.stringMatching(/^link\.txt: cannot be read/),
  ]);
  await rename(join(project.seeds, 'broken.txt'), join(project.seeds, 'report.txt'));
  await writeFile(join(project.seeds, 'nowhere'), smallArticle(4));
  const after = await buildAnew();
  expect(after.index.warnings).toEqual([expect.stringMatching(/^report\.txt: is a PDF/)]);
  expect(after.read).toEqual([4]);
  expect(held(await readIndex(project.index))).toEqual(held(after.index));
});

test('reads everything again with another model, when it is told to, and nothing else', async () => {
  await buildAnew();
  const other = letterEmbedder({ revision: '2' });
  expect((await buildAnew({ embedder: other })).read).toEqual([0, 1, 2]);
  expect((await buildAnew({ embedder: other })).read).toEqual([]);
  expect((await buildAnew({ embedder: other, force: true })).read).toEqual([0, 1, 2]);
});

test('has another version of its rules where code that reads articles is another, and only there', async () => {
  const source = join(project.folder, 'src');
  for (const room of ['articles', 'index', 'languages', 'packing', 'quotes', 'speakers', 'text', 'discord'])
    await mkdir(join(source, room), { recursive: true });
  await writeFile(join(source, 'quotes', 'rule.ts'), '1');
  const version = versionOfRules(source);
  await writeFile(join(source, 'discord', 'face.ts'), '1');
  expect(versionOfRules(source)).toBe(version);
  await writeFile(join(source, 'quotes', 'rule.ts'), '2');
  expect(versionOfRules(source)).not.toBe(version);
});

test('does not read again what a build has kept that came to no end', async () => {
  const broken = project.build({ open: () => Promise.reject(new Error('no')) });
  await expect(broken).rejects.toThrow('no');
  expect(await readIndex(project.index)).toBeNull();
  expect((await buildAnew()).read).toEqual([]);
});

describe('after any sequence of changes', () => {
  const SAID = ['le pont', 'the river', "l'école", 'an old tower'];
  const PEOPLE = ['Anne Roux', 'A. Roux', 'Roux', 'Karim Benali', 'Mme Roux', 'le ministre Paul Blanc'];

  function article(draw: ReturnType<typeof drawing>): string {
    const sentences = Array.from({ length: 1 + draw.below(3) }, () =>
      draw.of([
        `"${draw.of(SAID)} tiendra ${draw.below(90)} ans", a déclaré ${draw.of(PEOPLE)}.`,
        `"${draw.of(SAID)} will last", said ${draw.of(PEOPLE)}.`,
        `Selon ${draw.of(PEOPLE)}, ${draw.of(SAID)} est à refaire.`,
      ]),
    );
    const text = `Titre ${draw.below(50)}\n\n${sentences.join(' ')}\n`;
    return draw.below(6) === 0 ? `${text}\n---\n\n${text.replace('Titre', 'Autre')}` : text;
  }

  test.each(Array.from({ length: Number(process.env.SEQUENCES ?? 3) }, (_, i) => i + 1))(
    'is the index that is built from nothing (sequence %i)',
    async (sequence) => {
      const draw = drawing(sequence);
      await project.write({ 'a.txt': article(draw), 'always.txt': smallArticle(1) });
      for (let step = 0; step < 8; step += 1) {
        for (let change = 0; change <= draw.below(3); change += 1) await changeSeeds(draw);
        const { index } = await buildAnew();
        const fresh = await fromNothing();
        expect(held(index)).toEqual(held(fresh));
        expect(held(await readIndex(project.index))).toEqual(held(fresh));
        expect(await answersOf(index)).toEqual(await answersOf(fresh));
      }
    },
  );

  async function changeSeeds(draw: ReturnType<typeof drawing>): Promise<void> {
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.TXT', 'e.f.txt'].map((name) => join(project.seeds, name));
    const [from, to] = [draw.of(names), draw.of(names)];
    await draw.of([
      async () => writeFile(from, article(draw)),
      async () => writeFile(from, draw.of(['%PDF-1.4', '', '12 34'])),
      async () => (existsSync(from) ? rename(from, to) : undefined),
      async () => (existsSync(from) ? writeFile(to, await readFile(from)) : undefined),
      async () => rm(from, { force: true }),
    ])();
  }

  async function fromNothing(): Promise<StoredIndex> {
    const indexFolder = join(project.folder, 'fresh');
    await rm(indexFolder, { recursive: true, force: true });
    return (await project.build({ indexFolder })).index;
  }

  async function answersOf({ content }: StoredIndex) {
    const { answerer } = await openTown(content, null);
    const questions = ['what did Anne Roux say about the bridge?', 'que dit Benali du pont ?', 'the river'];
    return Promise.all(questions.map((question) => answerer.ask(question, { today: '2026-01-01' })));
  }
});
